import type { DealSpace } from './deal-space.ts';

/** A solution's outcomes: every tie, in order of row; none where no outcome is at least as good as disagreement for all. */
export interface Solution {
  readonly rows: readonly number[];
}

export interface Solutions {
  /** Maximises Π(u−d) over outcomes no worse than d for anybody (Nash, 1950; discrete). */
  readonly nash: Solution;
  /** Maximises the smallest gain u−d (Kalai, 1977). */
  readonly egalitarian: Solution;
  /** Maximises the smallest gain as a share of its range ideal−d, ideal over all outcomes (Kalai & Smorodinsky, 1975; discrete maximin). */
  readonly kalaiSmorodinsky: Solution;
  /** Maximises Σu over all outcomes. */
  readonly welfare: Solution;
}

export function solutionsOf(space: DealSpace): Solutions {
  const zone = zoneOfAgreement(space);
  const n = space.model.parties.length;
  const { disagreement: d, ideal } = space;
  const u = (row: number, p: number): number => space.utilities[row * n + p] ?? 0;
  const gain = (row: number, p: number): number => u(row, p) - (d[p] ?? 0);
  const parties = Array.from({ length: n }, (_, p) => p);
  /** A party that can't gain at all has no share to compare; among rational outcomes it is always at its range. */
  const movable = parties.filter((p) => (ideal[p] ?? 0) > (d[p] ?? 0));

  const worstShare = (row: number): Fraction => {
    let least: Fraction = { over: 1n, under: 1n };
    let seen = false;
    for (const p of movable) {
      const share = { over: BigInt(gain(row, p)), under: BigInt((ideal[p] ?? 0) - (d[p] ?? 0)) };
      if (!seen || compare(share, least) < 0) least = share;
      seen = true;
    }
    return least;
  };
  const all = Array.from({ length: space.rows }, (_, row) => row);
  return {
    nash: {
      rows: best(
        zone,
        (row) => parties.reduce((product, p) => product * gain(row, p), 1),
        (row) => ({ over: parties.reduce((product, p) => product * BigInt(gain(row, p)), 1n), under: 1n }),
      ),
    },
    egalitarian: { rows: best(zone, (row) => Math.min(...parties.map((p) => gain(row, p)))) },
    kalaiSmorodinsky: {
      rows: best(
        zone,
        (row) =>
          movable.reduce((least, p) => Math.min(least, gain(row, p) / ((ideal[p] ?? 0) - (d[p] ?? 0))), Infinity),
        worstShare,
      ),
    },
    welfare: { rows: best(all, (row) => parties.reduce((sum, p) => sum + u(row, p), 0)) },
  };
}

/** Rows at which nobody is worse off than at disagreement. */
export function zoneOfAgreement(space: DealSpace): readonly number[] {
  const n = space.model.parties.length;
  const rows: number[] = [];
  next: for (let row = 0; row < space.rows; row++) {
    for (let p = 0; p < n; p++) if ((space.utilities[row * n + p] ?? 0) < (space.disagreement[p] ?? 0)) continue next;
    rows.push(row);
  }
  return rows;
}

interface Fraction {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}
const compare = (a: Fraction, b: Fraction): number => {
  const gap = a.over * b.under - b.over * a.under;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
};

/**
 * Rows with the greatest score. Floating point only narrows them down; where it may round, `exact` decides among those
 * within a relative 1e-9 of the greatest.
 */
function best(
  rows: readonly number[],
  score: (row: number) => number,
  exact?: (row: number) => Fraction,
): readonly number[] {
  let top = -Infinity;
  for (const row of rows) top = Math.max(top, score(row));
  if (top === Infinity) return rows;
  if (!exact) return rows.filter((row) => score(row) === top);
  const near = rows.filter((row) => score(row) >= top - Math.abs(top) * 1e-9);
  let greatest: Fraction | undefined;
  for (const row of near) {
    const fraction = exact(row);
    if (!greatest || compare(fraction, greatest) > 0) greatest = fraction;
  }
  const winner = greatest;
  return winner ? near.filter((row) => compare(exact(row), winner) === 0) : [];
}
