import { drawWeighted } from '../ground/chance.ts';

/** One candidate of a choice: score in points of utility, leaning of the doctrine in steps. */
export interface Weighed {
  readonly score: number;
  readonly leaning: number;
}

/** Steps of 1/8 in the exponent; 57835 / 65536 is exp(−1/8) to five digits. Sixteen bits more are carried than kept. */
const STEPS_PER_UNIT = 8;
const TOP = 16384;
const FALLS: readonly number[] = (() => {
  const falls: number[] = [];
  for (let carried = TOP * 65536; carried > 0; carried = Math.floor((carried * 57835) / 65536)) {
    falls.push(Math.floor(carried / 65536));
    if (carried < 65536) break;
  }
  return falls;
})();

const LEANING_LIMIT = 4;

/**
 * 16384·exp(−below/λ), in integers only, since engines may differ in the last bit of `Math.exp`.
 * `below` is how far a score lies under the best, at least 0.
 */
export const fall = (below: number, lambda: number): number =>
  FALLS[Math.min(FALLS.length - 1, Math.floor((below * STEPS_PER_UNIT) / lambda))] ?? 0;

/** A doctrine's leaning doubles or halves a candidate's weight for each step. */
const lean = (leaning: number): number =>
  2 ** (Math.max(-LEANING_LIMIT, Math.min(LEANING_LIMIT, leaning)) + LEANING_LIMIT);

/** Index of one candidate, drawn by doctrine × exp(score / λ) (Luce, 1959). Throws on none. */
export function choose(candidates: readonly Weighed[], lambda: number, draw: (below: number) => number): number {
  if (candidates.length === 0) throw new Error('nothing to choose from');
  let best = -Infinity;
  for (const c of candidates) if (c.score > best) best = c.score;
  return drawWeighted(
    candidates.map((c) => fall(best - c.score, lambda) * lean(c.leaning)),
    draw,
  );
}
