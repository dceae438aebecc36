/** How many outcomes are looked at one by one; of more than `most`, `sample` are drawn. */
export interface Limits {
  readonly most?: number;
  readonly sample?: number;
  readonly seed?: number;
}
export const MOST_OUTCOMES = 2_000_000;
/** Of a plain model, outcomes × the square of the parties: with many parties most outcomes are on the frontier. */
export const MOST_SQUARED = 9_000_000;
/** Of many parties nearly every outcome of a sample is on its frontier, which costs the square of their number. */
export const SAMPLE = 50_000;
