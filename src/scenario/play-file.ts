import type { Words } from '../ground/words.ts';
import type {
  ChoiceId,
  ClauseId,
  GestureVerb,
  InjectId,
  InstrumentId,
  OptionId,
  PartyId,
  PlaceId,
  Sourced,
} from './model.ts';

/** The shapes of moves in a play, as the table knows them; the table is further down the path, so that they are named anew here. */
export type PlayWord =
  | { readonly verb: 'propose' | 'support'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly verb: 'object'; readonly clause: ClauseId };

export interface PlayGesture {
  readonly verb: GestureVerb;
  readonly to?: PartyId;
  readonly choice?: ChoiceId;
  readonly place?: PlaceId;
  readonly clause?: ClauseId;
}

export type PlayUndertaking =
  | { readonly kind: 'support'; readonly clause: ClauseId; readonly option: OptionId; readonly round: number }
  | { readonly kind: 'gesture'; readonly gesture: PlayGesture; readonly round: number }
  | { readonly kind: 'sign'; readonly instrument: InstrumentId };

export type PlayPen =
  | { readonly kind: 'sign'; readonly with?: readonly PartyId[]; readonly without?: readonly PartyId[] }
  | { readonly kind: 'refuse' };

/** What happened in one step of a round; several lines may belong to one seat's commit. */
export type PlayAct =
  | { readonly kind: 'inject'; readonly inject: InjectId }
  | { readonly kind: 'plenary'; readonly seat: PartyId; readonly word?: PlayWord; readonly gesture?: PlayGesture }
  | {
      readonly kind: 'offer';
      readonly seat: PartyId;
      readonly to: PartyId;
      readonly give: PlayUndertaking;
      readonly want: PlayUndertaking;
    }
  /** To every offer that goes through the seat in this round. */
  | { readonly kind: 'carriage'; readonly seat: PartyId; readonly carries: boolean }
  /** To every offer made to the seat in this round. */
  | { readonly kind: 'answers'; readonly seat: PartyId; readonly answer: 'accept' | 'decline' }
  /** Instruments not named are refused. */
  | { readonly kind: 'signing'; readonly seat: PartyId; readonly pens: Readonly<Record<InstrumentId, PlayPen>> };

export interface PlayMove {
  readonly round: number;
  readonly act: PlayAct;
  readonly source: Sourced;
  readonly note?: Words;
  /** Line of the file, from 1: for what the rules say of the move. */
  readonly line: number;
}

/** A recorded game: what happened, or a run kept as a test. Nothing falls by chance in it. */
export interface Play {
  readonly format: 1;
  readonly plays: string;
  readonly title: Words;
  readonly seed: number;
  /** The ending that it must reach, where one is given. */
  readonly ending?: string;
  /** In order of rounds. */
  readonly moves: readonly PlayMove[];
}
