import type { Test } from '../scenario/condition.ts';
import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { FactValue } from '../stance/decided.ts';
import type { Reason } from './event.ts';
import type { Candidate } from './judge.ts';
import type { Gesture, Terms, Undertaking, Word } from './move.ts';

/** One thing that would have had to be otherwise. */
export type Change =
  /** A fact of the table: `test` is what was needed of it, `value` the nearest that was tried, `was` how it stood. */
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly test: Test;
      readonly value: FactValue;
      readonly was?: FactValue;
    }
  /** The move itself: what the same seat could have said or done in its place. */
  | { readonly kind: 'instead'; readonly by: PartyId; readonly move: Candidate }
  /** What a seat could have done and did not. */
  | { readonly kind: 'deed'; readonly by: PartyId; readonly what: Undertaking }
  /** What a seat did and could have left. */
  | { readonly kind: 'undone'; readonly by: PartyId; readonly move: Candidate }
  /** One side of an offer: what `by`, who made it, could have given or asked for in its place. */
  | { readonly kind: 'terms'; readonly by: PartyId; readonly side: 'give' | 'want'; readonly what: Undertaking };

/** Changes that together would have given another answer; each is needed. */
export interface WhatIf {
  readonly changes: readonly Change[];
  /** For a move: how it would have stood. */
  readonly then?: 'within' | 'beyond';
  /** Whether moves could have brought all of it about. */
  readonly reach: boolean;
}

/** Why something was so, and what would have changed it: cheapest first, three at most, each of them played. */
export interface Explanation {
  readonly reasons: readonly Reason[];
  readonly whatIfs: readonly WhatIf[];
  /** Some of what decided it is not for this recipient to know. */
  readonly partial: boolean;
  /** Nothing stood in the way: it was this delegation's own choice. */
  readonly choice?: PartyId;
  /** Of an offer that a bot turned down: how many other terms were put to it again. */
  readonly termsTried?: number;
}

/** A move that somebody asks about, whether it is open or not. */
export type AskedMove =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'gesture'; readonly gesture: Gesture }
  | { readonly kind: 'sign'; readonly instrument: InstrumentId }
  | { readonly kind: 'offer'; readonly to: PartyId; readonly terms: Terms }
  /** By the offer's id. */
  | { readonly kind: 'accept'; readonly offer: string };

export const UNEXPLAINED: Explanation = { reasons: [], whatIfs: [], partial: false };
