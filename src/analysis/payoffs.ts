/** Outcomes as rows of utilities, whatever they are outcomes of. All numbers are integers. */
export interface Payoffs {
  /** Number of parties: columns. */
  readonly parties: number;
  readonly rows: number;
  /** Row-major, `rows × parties`. */
  readonly utilities: Float64Array;
  /** By party: what no agreement is worth. */
  readonly disagreement: readonly number[];
  /** By party: the best of these outcomes; −Infinity where there are none. */
  readonly ideal: readonly number[];
}

/** By party, the least and the greatest of its utilities. */
export function boundsOf(
  parties: number,
  utilities: Float64Array,
): readonly { readonly low: number; readonly high: number }[] {
  return Array.from({ length: parties }, (_, p) => {
    let [low, high] = [Infinity, -Infinity];
    for (let at = p; at < utilities.length; at += parties) {
      const u = utilities[at] ?? 0;
      if (u < low) low = u;
      if (u > high) high = u;
    }
    return { low, high };
  });
}

/** Some of the outcomes as a space of their own, with the same disagreement point and an ideal among themselves. */
export function among(payoffs: Payoffs, rows: readonly number[]): Payoffs {
  const { parties, disagreement } = payoffs;
  const utilities = new Float64Array(rows.length * parties);
  rows.forEach((row, i) => {
    utilities.set(payoffs.utilities.subarray(row * parties, (row + 1) * parties), i * parties);
  });
  const ideal = boundsOf(parties, utilities).map((b) => b.high);
  return { parties, rows: rows.length, utilities, disagreement, ideal };
}
