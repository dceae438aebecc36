/** A run of equal values; `from` and `to` are places in the row, both within it. */
export interface Span<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Neighbours that are the same, taken together. */
export function spansOf<T>(values: readonly T[], same: (a: T, b: T) => boolean): readonly Span<T>[] {
  const spans: Span<T>[] = [];
  for (const [at, value] of values.entries()) {
    const last = spans.at(-1);
    if (last && same(last.value, value)) spans[spans.length - 1] = { ...last, to: at };
    else spans.push({ from: at, to: at, value });
  }
  return spans;
}
