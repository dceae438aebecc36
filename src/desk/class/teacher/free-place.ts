interface Room {
  /** Where to look on. */
  readonly inward: 1 | -1;
  /** Of each dot, and between two that would hide each other. */
  readonly wide: number;
  readonly gap: number;
}

/** The first place from `wanted` on at which a dot hides none of those that are `taken`. */
export function freePlace(wanted: number, taken: readonly number[], room: Room): number {
  const { inward, wide, gap } = room;
  const hidden = taken.filter((other) => Math.abs(other - wanted) < wide);
  if (hidden.length === 0) return wanted;
  const last = inward === 1 ? Math.max(...hidden) : Math.min(...hidden);
  return freePlace(last + inward * (wide + gap), taken, room);
}
