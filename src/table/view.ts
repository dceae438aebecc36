import type { ClauseId, InstrumentId, OptionId, PartyId, PlaceId, Posture, PressurePath } from '../scenario/model.ts';
import type { CutAs } from './as-agreed.ts';
import type { Reason, TableEvent } from './event.ts';
import type { Gesture, Undertaking, Word } from './move.ts';
import type { ClauseStatus, Offer, Pledge, SeatStatus, TableStep } from './state.ts';

/** How a possible move stands with the delegation's own instructions. Forbidden ones are shown with their red line, not offered. */
export type Standing =
  | { readonly kind: 'within' }
  | {
      readonly kind: 'beyond';
      readonly price: Readonly<Record<PressurePath, number>>;
      readonly reasons: readonly Reason[];
    }
  | { readonly kind: 'forbidden'; readonly reasons: readonly Reason[] };

export interface Possible<T> {
  readonly move: T;
  readonly standing: Standing;
  readonly cost: Readonly<Record<PressurePath, number>>;
}

/**
 * Ids of promises that the seat can't keep beside another: `pledges` that it has given and not yet kept; `offers` on
 * the table whose acceptance would bind it to as much, its own and those that wait for its answer. A warning, no bar.
 */
export interface Beside {
  readonly pledges: readonly string[];
  readonly offers: readonly string[];
}

/** What a seat could promise. */
export interface Promisable extends Possible<Undertaking> {
  readonly beside: Beside;
}

/** What the seat may commit now. Empty lists outside the step that they belong to. */
export interface LegalMoves {
  readonly words: readonly Possible<Word>[];
  readonly gestures: readonly Possible<Gesture>[];
  /** What may be offered to each counterpart: what this seat could give, what the other could be asked for. */
  readonly offers: readonly {
    readonly to: PartyId;
    readonly via?: PartyId;
    readonly give: readonly Promisable[];
    readonly want: readonly Undertaking[];
  }[];
  /** Offers to carry or hold. */
  readonly carriage: readonly string[];
  /** Offers to answer; `mayCounter` in the replies only; `beside`: what accepting could not be kept with. */
  readonly answers: readonly {
    readonly offer: string;
    readonly mayCounter: boolean;
    readonly standing: Standing;
    readonly beside: Beside;
  }[];
  readonly pens: readonly {
    readonly instrument: InstrumentId;
    readonly sign: Standing;
    readonly signers: readonly PartyId[];
  }[];
}

export interface SeatFace {
  readonly party: PartyId;
  readonly status: SeatStatus;
  /** Name of the stance whose face is shown: its label stands in the scenario. */
  readonly stance: string;
  readonly posture: Posture;
  readonly committed: boolean;
  readonly waited: boolean;
}

export interface ClauseView {
  readonly clause: ClauseId;
  readonly status: ClauseStatus;
  readonly option?: OptionId;
  /** Options side by side, each with who stands behind it. */
  readonly brackets: readonly { readonly option: OptionId; readonly behind: readonly PartyId[] }[];
  /** Of the assent list, those who do not stand behind the option that leads. */
  readonly wanting: readonly PartyId[];
}

/** What one seat may know now. Ids and numbers; texts come from the dossier. */
export interface SeatView {
  readonly seat: PartyId | 'public' | 'facilitator';
  readonly round: number;
  readonly rounds: number;
  readonly step: TableStep;
  readonly up: readonly ClauseId[];
  readonly venue: PlaceId;
  readonly seats: readonly SeatFace[];
  readonly text: readonly {
    readonly instrument: InstrumentId;
    readonly clauses: readonly ClauseView[];
    readonly open: boolean;
    readonly inForce: boolean;
    readonly signatures: readonly PartyId[];
  }[];
  readonly pressures: Readonly<Record<PressurePath, number>>;
  readonly offers: readonly Offer[];
  readonly pledges: readonly Pledge[];
  readonly signingCalled: boolean;
  readonly suspended: boolean;
  readonly ending?: string;
  /** Only for a seat. */
  readonly own?: {
    readonly stance: readonly string[];
    /**
     * Worth to this delegation if the texts stood as agreed now and were in force, and if nothing were. `cut`: of talks that
     * were cut short, `text` and aims as they count in the end; see `viewAtClose`.
     */
    readonly worth: {
      readonly text: number;
      readonly reservation: number;
      readonly aims: readonly { readonly aim: string; readonly met: boolean; readonly worth: number }[];
      readonly cut?: CutAs;
    };
    readonly sealed: boolean;
    readonly legal: LegalMoves;
  };
  /** Number of events told to this seat so far. */
  readonly told: number;
  /** `viewDigest` of this view without this member. */
  readonly digest: string;
}

/** An event as one recipient is told it: its own running number, and only the facts of its reasons that it may know. */
export interface ToldEvent extends Omit<TableEvent, 'id' | 'audience' | 'cause'> {
  readonly n: number;
  readonly private: boolean;
}
