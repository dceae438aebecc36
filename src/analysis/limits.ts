/** How many outcomes are looked at one by one; of more than `most`, `sample` are drawn. */
export interface Limits {
  readonly most?: number;
  readonly sample?: number;
  readonly seed?: number;
}
export const MOST_OUTCOMES = 2_000_000;
export const SAMPLE = 200_000;
