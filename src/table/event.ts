import type { Words } from '../ground/words.ts';
import type {
  ChoiceId,
  ClauseId,
  InjectId,
  InstrumentId,
  OptionId,
  PartyId,
  PlaceId,
  PressurePath,
  Sourced,
  Verb,
} from '../scenario/model.ts';
import type { DecidedFact } from '../stance/decided.ts';
import type { Ground, Undertaking } from './move.ts';

export const EVENT_KINDS = [
  'opened', // a round: dispatch
  'injected',
  'revealed', // a hidden clause came to the table
  'met', // two delegations met in the corridor (public)
  'offered',
  'carried',
  'held',
  'accepted',
  'declined',
  'countered',
  'offer-lapsed',
  'said', // a word on the text: verb, clause, option
  'silent',
  'gestured', // verb, to, choice, place, clause
  'lapsed', // a committed move that had become impossible
  'agreed',
  'bracketed',
  'reserved',
  'reopened',
  'asked-to-reopen',
  'stance-changed',
  'pressed', // a pressure changed
  'beyond-instructions',
  'kept',
  'broken',
  'voided',
  'seat-changed',
  'venue-changed',
  'signing-opened',
  'pen-dropped', // a condition of a pen failed
  'signed',
  'refused',
  'in-force',
  'void', // a text that fell for want of a signature or unopened
  'suspended',
  'closed', // a round
  'ended',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Why something happened or was refused: the rule that decided, its conditions with their values then, its source. */
export interface Reason {
  readonly kind:
    | 'transition' // the charts's
    | 'red-line'
    | 'instructions'
    | 'rule' // of the game itself: `code` names it
    | 'assent' // who stands behind what
    | 'pen'
    | 'ending';
  /** Id of the rule in the file, or a stable code of the rules, e.g. `word/clause-settled`. */
  readonly code: string;
  readonly held: boolean;
  readonly facts: readonly DecidedFact[];
  readonly because?: Words;
  readonly source?: Sourced;
  /** Who may be told it, where that is fewer than hear the event; absent: all of them. */
  readonly only?: readonly PartyId[];
  /** Parties whose assent, presence or pen was wanting. */
  readonly parties?: readonly PartyId[];
}

/** A fact of the game. Members beyond `kind` are there where they mean something. */
export interface TableEvent {
  readonly id: number;
  readonly round: number;
  readonly kind: EventKind;
  readonly audience: 'all' | readonly PartyId[];
  readonly by?: PartyId;
  readonly to?: PartyId;
  readonly verb?: Verb;
  readonly clause?: ClauseId;
  readonly option?: OptionId;
  readonly instrument?: InstrumentId;
  readonly choice?: ChoiceId;
  readonly place?: PlaceId;
  readonly inject?: InjectId;
  readonly offer?: string;
  readonly give?: Undertaking;
  readonly want?: Undertaking;
  readonly what?: Undertaking;
  /** Given with a refusal, by whoever refused. */
  readonly ground?: Ground;
  readonly pressure?: PressurePath;
  readonly delta?: number;
  readonly value?: number;
  /** Stance names, or seat statuses. */
  readonly before?: string;
  readonly after?: string;
  readonly parties?: readonly PartyId[];
  readonly ending?: string;
  /** Id of the event that caused this one. */
  readonly cause?: number;
  readonly reasons?: readonly Reason[];
}
