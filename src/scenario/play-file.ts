import type { Words } from '../ground/words.ts';
import type { Gesture, Pen, Undertaking, Word } from './deed.ts';
import type { InjectId, InstrumentId, PartyId, Sourced } from './model.ts';

/** What happened in one step of a round; several lines may belong to one seat's commit. */
export type PlayAct =
  | { readonly kind: 'inject'; readonly inject: InjectId }
  | { readonly kind: 'plenary'; readonly seat: PartyId; readonly word?: Word; readonly gesture?: Gesture }
  | {
      readonly kind: 'offer';
      readonly seat: PartyId;
      readonly to: PartyId;
      readonly give: Undertaking;
      readonly want: Undertaking;
    }
  /** To every offer that goes through the seat in this round. */
  | { readonly kind: 'carriage'; readonly seat: PartyId; readonly carries: boolean }
  /** To every offer made to the seat in this round. */
  | { readonly kind: 'answers'; readonly seat: PartyId; readonly answer: 'accept' | 'decline' }
  /** Instruments not named are refused. */
  | { readonly kind: 'signing'; readonly seat: PartyId; readonly pens: Readonly<Record<InstrumentId, Pen>> };

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
