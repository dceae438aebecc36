import type {
  ChoiceId,
  ClauseId,
  GestureVerb,
  InjectId,
  InstrumentId,
  OptionId,
  PartyId,
  PlaceId,
} from '../scenario/model.ts';

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

/** "If you do `want`, we do `give`." */
export interface Terms {
  readonly give: Undertaking;
  readonly want: Undertaking;
}

export type Answer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline' }
  | { readonly kind: 'counter'; readonly terms: Terms };

/** `with`: sign only if all of them sign; `without`: only if none of them does. */
export type Pen =
  | { readonly kind: 'sign'; readonly with?: readonly PartyId[]; readonly without?: readonly PartyId[] }
  | { readonly kind: 'refuse' };

/** What a seat commits, once a step, sealed until the step resolves. */
export type Commit =
  | { readonly kind: 'offers'; readonly offers: readonly { readonly to: PartyId; readonly terms: Terms }[] }
  /** Keys are offer ids. What is not answered lapses. */
  | { readonly kind: 'carriage'; readonly carry: Readonly<Record<string, boolean>> }
  | { readonly kind: 'replies'; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly kind: 'counters'; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly kind: 'plenary'; readonly word?: Word; readonly gesture?: Gesture }
  | { readonly kind: 'signing'; readonly pens: Readonly<Record<InstrumentId, Pen>> };

/** What the facilitator does; the only way in which time and the teacher's hand reach the rules. */
export type Control =
  /** Closes the step; seats that have not committed are silent. */
  | { readonly kind: 'expire' }
  | { readonly kind: 'inject'; readonly inject: InjectId }
  /** The game goes on from the first `to` effective entries; what came after them stays in the log. Replay only. */
  | { readonly kind: 'rewind'; readonly to: number };

export const FACILITATOR = 'facilitator';
export type Move = Commit | Control;
/** `actor` is a party, or `facilitator` for a Control. */
export interface Entry {
  readonly actor: PartyId | typeof FACILITATOR;
  readonly move: Move;
}
