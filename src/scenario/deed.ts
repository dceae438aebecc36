import type { ChoiceId, ClauseId, GestureVerb, InstrumentId, OptionId, PartyId, PlaceId } from './model.ts';

/** The word on the text that a seat seals in the plenary. */
export type Word =
  | { readonly verb: 'propose' | 'support'; readonly clause: ClauseId; readonly option: OptionId }
  /** On an open clause: withdraws its own support and asks for the clause to stay in brackets; on a settled one: asks to reopen it. */
  | { readonly verb: 'object'; readonly clause: ClauseId };

export interface Gesture {
  readonly verb: GestureVerb;
  readonly to?: PartyId;
  readonly choice?: ChoiceId;
  readonly place?: PlaceId;
  /** With `take-up`. */
  readonly clause?: ClauseId;
}

/** What one side of an offer undertakes: a word for an option, a signature, or a gesture. Due by the close of `round`. */
export type Undertaking =
  | { readonly kind: 'support'; readonly clause: ClauseId; readonly option: OptionId; readonly round: number }
  | { readonly kind: 'gesture'; readonly gesture: Gesture; readonly round: number }
  | { readonly kind: 'sign'; readonly instrument: InstrumentId };

/** `with`: sign only if all of them sign; `without`: only if none of them does. */
export type Pen =
  | { readonly kind: 'sign'; readonly with?: readonly PartyId[]; readonly without?: readonly PartyId[] }
  | { readonly kind: 'refuse' };
