/** A number as somebody typed it, as near as these bounds let it be. */
export const within = (n: number, low: number, high: number): number =>
  Number.isFinite(n) ? Math.min(high, Math.max(low, Math.round(n))) : low;

/** One of a list, by the value of a field; the first where it is none. */
export const pick = <T extends string>(list: readonly [T, ...T[]] | readonly T[], value: string): T =>
  list.find((one) => one === value) ?? (list[0] as T); // lists of the protocol are not empty
