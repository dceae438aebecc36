import type { Party } from '../scenario/model.ts';

/** Between what all that a delegation can come to has its place, whatever a table came to. */
export interface Reach {
  /** Going home without a text. */
  readonly none: number;
  /** Every clause as it likes it best, with all terms and aims in its favour: seldom to be had together. */
  readonly most: number;
}

export function reachOf({ preference }: Pick<Party, 'preference'>): Reach {
  const { reservation, clauses, terms, aims } = preference;
  const best = clauses.reduce((sum, { weight, values }) => sum + weight * Math.max(...Object.values(values)), 0);
  const more = [...terms, ...aims].reduce((sum, { worth }) => sum + Math.max(0, worth), 0);
  return { none: reservation, most: best + more };
}
