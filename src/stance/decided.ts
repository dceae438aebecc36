import type { Test } from '../scenario/condition.ts';

/** What a fact was: one value, or the several names that hold at once (active states, signed instruments). */
export type FactValue = string | number | boolean | readonly string[];
/** Looks a fact up by its full name; `undefined` where there is none now (an `event.*` that the event lacks). */
export type Facts = (fact: string) => FactValue | undefined;

/** One condition as it stood when it decided something. */
export interface DecidedFact {
  readonly fact: string;
  readonly test: Test;
  /** Absent where the fact had no value. */
  readonly value?: FactValue;
  readonly held: boolean;
  /** Where the fact stood under `any` or `not`. */
  readonly under?: 'any' | 'not';
}
