/** One side of a plain bargaining model. All numbers are integers in the model's `unit`. */
export interface Bargainer {
  readonly id: string;
  /** By issue. */
  readonly weights: readonly number[];
  /** By issue, by option. */
  readonly values: readonly (readonly number[])[];
  /** What no deal is worth; the disagreement point is its worst feasible outcome where none is given. */
  readonly reservation?: number;
}

/** Adds `worth` to one party where all of `options` (issue → option index) are in the outcome. */
export interface Bonus {
  readonly party: number;
  readonly options: readonly { readonly issue: number; readonly option: number }[];
  readonly worth: number;
}

/**
 * Issues with options, and what they are worth to each side: u = Σ weight × value (Keeney & Raiffa, 1976), plus bonuses.
 * Utilities are integers so that ties are exact; dividing by `unit` gives the numbers of the file.
 */
export interface BargainingModel {
  readonly issues: readonly { readonly id: string; readonly options: readonly string[] }[];
  readonly parties: readonly Bargainer[];
  readonly bonuses: readonly Bonus[];
  readonly unit: number;
}
