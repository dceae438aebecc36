/** What a fact may be compared with. Text facts may have several values at once (the active states of a chart). */
export type Test =
  | { readonly kind: 'is'; readonly value: string | number | boolean }
  | { readonly kind: 'in'; readonly values: readonly (string | number)[] }
  /** Inclusive; at least one bound. */
  | { readonly kind: 'range'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'isnt'; readonly value: string | number };

/**
 * All of `facts` hold, and one of `any` where it is given, and `not` does not.
 * Fact names are full: the loader has put the party's own id for `self` and for the left-out first half of a pair.
 */
export interface Condition {
  readonly facts: readonly { readonly fact: string; readonly test: Test }[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

export const ALWAYS: Condition = { facts: [] };
