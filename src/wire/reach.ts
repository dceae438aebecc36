import type { Party } from '../scenario/model.ts';

/** What a delegation's worth is drawn between, whatever the tables came to. */
export interface Reach {
  /** Going home without a text, and with no aim reached. */
  readonly none: number;
  /** Every clause as it likes it best; terms and aims could still add to it. */
  readonly most: number;
}

export function reachOf({ preference }: Pick<Party, 'preference'>): Reach {
  const { reservation, clauses } = preference;
  const most = clauses.reduce((sum, { weight, values }) => sum + weight * Math.max(...Object.values(values)), 0);
  return { none: reservation, most };
}
