import type { ClauseId, InjectId, InstrumentId, OptionId, PartyId, PlaceId, PressurePath } from '../scenario/model.ts';
import type { Commit, Gesture, Terms, Undertaking } from './move.ts';

/**
 * Where the table waits for commits. Steps in which nobody has anything to decide are passed over;
 * dispatch, reactions and close take no input and happen between them.
 */
export const TABLE_STEPS = ['offers', 'carriage', 'replies', 'counters', 'plenary', 'signing', 'ended'] as const;
export type TableStep = (typeof TABLE_STEPS)[number];

/** `withdrawn`: a host that withdrew as host; it keeps its seat, its word and its pen. */
export type SeatStatus = 'in' | 'out' | 'withdrawn';

export type ClauseStatus = 'untabled' | 'bracketed' | 'agreed' | 'reserved' | 'reopened';
export interface ClauseLife {
  readonly status: ClauseStatus;
  /** Only where agreed. */
  readonly option?: OptionId;
}

export interface Offer {
  /** `r2-russia-1`: round, who made it, which of its two. A counter adds `c`. */
  readonly id: string;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly via?: PartyId;
  readonly terms: Terms;
  readonly state: 'made' | 'carried' | 'held' | 'accepted' | 'declined' | 'countered' | 'lapsed';
  readonly counterOf?: string;
}

export interface Pledge {
  readonly id: string;
  readonly by: PartyId;
  readonly to: PartyId;
  readonly what: Undertaking;
  readonly offer: string;
  readonly state: 'open' | 'kept' | 'broken' | 'void';
}

/** The whole game at a moment. Plain JSON; integers only; every record has an entry for each id it ranges over. */
export interface Table {
  readonly seed: number;
  /** `drawn`: injects fall by round, condition and chance; `by-hand`: only as Controls (histories, a teacher's choice). */
  readonly injects: 'drawn' | 'by-hand';
  /** From 1. */
  readonly round: number;
  readonly step: TableStep;
  /** Seats that have something to decide in this step, in speaking order; set as the step opens. */
  readonly awaited: readonly PartyId[];
  readonly sealed: Readonly<Record<PartyId, Commit>>;
  /** Key of each party's chart state, as `stance/` names it. */
  readonly stances: Readonly<Record<PartyId, string>>;
  readonly pressures: Readonly<Record<PressurePath, number>>;
  readonly seats: Readonly<Record<PartyId, SeatStatus>>;
  readonly venue: PlaceId;
  /** The option that each party publicly stands behind. */
  readonly stands: Readonly<Record<ClauseId, Readonly<Record<PartyId, OptionId>>>>;
  /** Rival options on the table, in the order in which they came. */
  readonly tabled: Readonly<Record<ClauseId, readonly OptionId[]>>;
  readonly lives: Readonly<Record<InstrumentId, Readonly<Record<ClauseId, ClauseLife>>>>;
  /** Seats that have asked to reopen a settled clause. */
  readonly asks: Readonly<Record<ClauseId, readonly PartyId[]>>;
  /** Up for decision this round. */
  readonly up: readonly ClauseId[];
  /** Revealed or reopened by words of this round: not closed with it, and up in the next. */
  readonly raised: readonly ClauseId[];
  /** The chair's choice for the next round. */
  readonly next: readonly ClauseId[];
  readonly revealed: readonly ClauseId[];
  /** Which of this round's cables each seat got: place in the file's list. Chosen as the round opened. */
  readonly cables: Readonly<Record<PartyId, number>>;
  /** This round's. */
  readonly offers: readonly Offer[];
  /** Offers of earlier rounds that were declined or countered. Known to those who knew the offer, as offers are. */
  readonly refused: readonly Offer[];
  readonly pledges: readonly Pledge[];
  readonly fired: readonly InjectId[];
  /** `verb` and `verb:choice` of all public moves made so far. */
  readonly used: readonly string[];
  /** All public gestures made so far, in order. */
  readonly gestures: readonly { readonly round: number; readonly by: PartyId; readonly gesture: Gesture }[];
  readonly signingCalled: boolean;
  readonly suspended: boolean;
  /** Texts laid out in the signing that is on, or was. */
  readonly laidOut: readonly InstrumentId[];
  readonly signatures: Readonly<Record<InstrumentId, readonly PartyId[]>>;
  readonly inForce: readonly InstrumentId[];
  /** Tried and failed, or never laid out at the signing. */
  readonly voided: readonly InstrumentId[];
  readonly ending?: string;
  /** Number of events so far; the next event's id. */
  readonly told: number;
}
