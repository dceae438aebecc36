import type { Gesture, Pen, Undertaking, Word } from '../scenario/deed.ts';
import type { InjectId, InstrumentId, PartyId } from '../scenario/model.ts';

export type { Gesture, Pen, Undertaking, Word };

/** "If you do `want`, we do `give`." */
export interface Terms {
  readonly give: Undertaking;
  readonly want: Undertaking;
}

/** What may be given as the reason of a refusal. It binds nobody, and nobody has to mean it. */
export const GROUNDS = ['instructions', 'engaged', 'too-little', 'mistrust'] as const;
export type Ground = (typeof GROUNDS)[number];

export type Answer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly ground?: Ground }
  | { readonly kind: 'counter'; readonly terms: Terms };

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
