import type { BargainingModel } from './bargaining-model.ts';

/** A model with one issue whose options are the given utility vectors: any space at all, by hand. */
export function vectors(rows: readonly (readonly number[])[], reservation?: readonly number[]): BargainingModel {
  const parties = rows[0]?.length ?? 0;
  return {
    unit: 1,
    issues: [{ id: 'deal', options: rows.map((_, i) => `o${i}`) }],
    parties: Array.from({ length: parties }, (_, p) => ({
      id: `p${p}`,
      weights: [1],
      values: [rows.map((row) => row[p] ?? 0)],
      ...(reservation && { reservation: reservation[p] ?? 0 }),
    })),
    bonuses: [],
  };
}
