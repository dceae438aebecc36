import type { Named } from './deal-map.ts';
import type { Payoffs } from './payoffs.ts';
import { finish, type Steps } from './steps.ts';

/**
 * The named solutions, every tie of each in order of row. Nash maximises Π(u−d) over the zone of agreement (Nash, 1950;
 * discrete), egalitarian the smallest gain u−d (Kalai, 1977), Kalai–Smorodinsky the smallest gain as a share of its
 * range ideal−d, ideal over all outcomes (Kalai & Smorodinsky, 1975; discrete maximin); all three are empty where the
 * zone is. Welfare maximises Σu over all outcomes.
 */
export const solutionsOf = (space: Payoffs): Named => finish(solutionSteps(space));

/** {@link solutionsOf}, one solution a piece. */
export function* solutionSteps(space: Payoffs): Steps<Named> {
  const progress = (done: number) => ({ stage: 'solutions' as const, done, of: 4 });
  yield progress(0);
  const zone = zoneOfAgreement(space);
  const n = space.parties;
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
  const product = (row: number): number => parties.reduce((all, p) => all * gain(row, p), 1);
  const exactProduct = (row: number): Fraction => ({
    over: parties.reduce((all, p) => all * BigInt(gain(row, p)), 1n),
    under: 1n,
  });
  const share = (row: number): number =>
    movable.reduce((least, p) => Math.min(least, gain(row, p) / ((ideal[p] ?? 0) - (d[p] ?? 0))), Infinity);
  const nash = best(zone, product, exactProduct);
  yield progress(1);
  const egalitarian = best(zone, (row) => Math.min(...parties.map((p) => gain(row, p))));
  yield progress(2);
  const kalaiSmorodinsky = best(zone, share, worstShare);
  yield progress(3);
  const welfare = best(all, (row) => parties.reduce((sum, p) => sum + u(row, p), 0));
  return { nash, egalitarian, kalaiSmorodinsky, welfare };
}

/** Rows at which nobody is worse off than at disagreement. */
export function zoneOfAgreement(space: Payoffs): readonly number[] {
  const n = space.parties;
  const rows: number[] = [];
  next: for (let row = 0; row < space.rows; row++) {
    for (let p = 0; p < n; p++) if ((space.utilities[row * n + p] ?? 0) < (space.disagreement[p] ?? 0)) continue next;
    rows.push(row);
  }
  return rows;
}

/** The greatest Σ(u−d) in the zone of agreement: what all together could gain over no agreement; none without a zone. */
export function gainsFromTrade(space: Payoffs): number | undefined {
  const base = space.disagreement.reduce((sum, d) => sum + d, 0);
  let most: number | undefined;
  for (const row of zoneOfAgreement(space)) {
    let sum = -base;
    for (let p = 0; p < space.parties; p++) sum += space.utilities[row * space.parties + p] ?? 0;
    if (most === undefined || sum > most) most = sum;
  }
  return most;
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
