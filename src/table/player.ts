import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { Answer, Gesture, Pen, Terms, Word } from './move.ts';

export const LEVELS = ['trainee', 'envoy', 'veteran'] as const;
/** How well a bot negotiates. */
export type Level = (typeof LEVELS)[number];

/** What a bot's score is added up from, in points of utility. Points below zero speak against the move. */
export const MIND_TERMS = [
  /** Words: what the wording promises over where the seat stands now. */
  'gain',
  /** Against giving more ground than the others have given. */
  'concession',
  /** The word, gesture or signature is due to somebody. */
  'pledge',
  /** Those whose wording it takes up may be leaving it. */
  'crossing',
  /** Goes along with a party that it heeds. */
  'listens',
  'repeats',
  /** Against asking that the matter be left out. */
  'emptiness',
  /** What it does for the seat's own aims: pressures, trust, home. */
  'aims',
  /** An objection that opens a settled clause again. */
  'reopens',
  /** An objection that frees the seat from its own stand. */
  'frees',
  'discord',
  /** Gestures: leaving the room costs the words still to come; coming back regains them. */
  'word-lost',
  'word-back',
  /** Putting a clause up again. */
  'agenda',
  /** Ending the talks now against what may still come. */
  'course',
  /** It is for sale this round, or has just been refused: not given away. */
  'held-back',
  /** A warning without a cause, or one more of what was done before. */
  'habit',
  /** The gesture speaks against the word of the same plenary. */
  'contradicts',
  /** Offers and answers: what the trade brings, weighed by the chance that it is taken. */
  'trade',
  /** Trust earned by a word kept. */
  'esteem',
  'trouble',
  /** What the offer brings if it is kept. */
  'gets',
  /** What it asks of the seat. */
  'gives',
  'caution',
  /** The other's words broken so far. */
  'record',
  /** A hurt in public, lately. */
  'coolness',
  /** These terms were turned down before. */
  'refused-before',
  /** Papers of others: its own stake in them, and the go-between's office. */
  'stake',
  'office',
  /** Pens: what the text is worth in force over not, and its price for the seat's instructions. */
  'worth',
  'price',
] as const;
export type MindTerm = (typeof MIND_TERMS)[number];
/** Only those that are not zero. */
export type MindTerms = Readonly<Partial<Record<MindTerm, number>>>;

/** Why a move was not to be considered, whatever its terms. */
export const MIND_BARS = [
  'red-line',
  'instructions',
  /** The other broke its word, and would not have to go first. */
  'unsecured',
  /** It cannot be kept beside what was promised already. */
  'promised',
  /** A wording far from where the seat began, for a gesture that is soon forgotten. */
  'sold-short',
] as const;
export type MindBar = (typeof MIND_BARS)[number];

/** A move as a bot saw it. Where `word`, `gesture` or `offer` is missing, the move was to say, do or offer nothing. */
export type MindMove =
  | { readonly kind: 'word'; readonly word?: Word }
  | { readonly kind: 'gesture'; readonly gesture?: Gesture }
  | { readonly kind: 'offer'; readonly offer?: { readonly to: PartyId; readonly terms: Terms } }
  /** `terms` are those of the offer that is answered, made by `from`. */
  | {
      readonly kind: 'answer';
      readonly offer: string;
      readonly from: PartyId;
      readonly terms: Terms;
      readonly answer: Answer;
    }
  | {
      readonly kind: 'carriage';
      readonly offer: string;
      readonly from: PartyId;
      readonly to: PartyId;
      readonly carry: boolean;
    }
  | { readonly kind: 'pen'; readonly instrument: InstrumentId; readonly pen: Pen };

export interface Reckoned {
  readonly move: MindMove;
  readonly terms: MindTerms;
  /** Sum of the terms. Doing nothing stands at 0. */
  readonly score: number;
  /** Steps by which its doctrine likes the move more, or less; each doubles or halves its chance. */
  readonly leaning: number;
  readonly barred?: MindBar;
}

/**
 * One thing that a bot decided. `instead` is the best of what it did not choose; where it declined an offer, what
 * accepting would have meant.
 */
export interface Choice extends Reckoned {
  readonly instead?: Reckoned;
}

/** A bot's reasons for one commit, for the debrief. */
export interface Mind {
  readonly round: number;
  readonly step: string;
  readonly party: PartyId;
  /** In the order in which they were decided. */
  readonly chosen: readonly Choice[];
}
