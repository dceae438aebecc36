import type { Words } from '../ground/words.ts';
import type { ClauseId, PartyId } from '../scenario/model.ts';
import type { Reason } from '../table/event.ts';
import type { Log } from '../table/log.ts';
import type { Commit, Entry } from '../table/move.ts';
import type { Level } from '../table/player.ts';
import type { TableStep } from '../table/state.ts';
import type { LegalMoves, SeatView, ToldEvent } from '../table/view.ts';
import type { ClassMessage, DeskMessage } from './class-message.ts';
import type { Cards } from './debrief-for.ts';
import type { Dossier } from './dossier.ts';
import type { Side } from './feedback.ts';
import type { Hand } from './hand.ts';
import type { Course, Debrief } from './messages.ts';
import type { OneText } from './one-text.ts';

/** What each kind of message is answered with, besides `ok`. A message that changed something is on disk by then. */
interface Granted {
  look: { readonly title: string; readonly free: boolean; readonly names: readonly Named[] };
  join: { readonly token: string };
  return: { readonly now: number };
  /** `now`: the host's clock in ms, for countdowns. */
  preside: { readonly now: number; readonly classes: readonly ClassCard[]; readonly shipped: readonly string[] };
  found: ClassCard;
  scenario: { readonly scenario: string };
  open: { readonly table: string };
  fork: { readonly table: string };
  reissue: { readonly token: string };
  sheets: { readonly sheets: readonly ObserverSheet[] };
  log: { readonly log: Log };
  debrief: After;
  /** `Survey`, `Cloud` and `Outcome` of `analysis/`, which this room does not know. */
  survey: { readonly survey: unknown };
  cloud: { readonly cloud: unknown };
  outcome: { readonly outcome: unknown };
  record: TableRecord;
  sides: { readonly sides: readonly Side[] };
  /** Files that are no more, and what is left of the class in the data folder: nothing. */
  erase: { readonly unlinked: readonly string[]; readonly left: readonly string[] };
}
/** What comes after a table, for one of those who sat or watched there. */
export interface After {
  readonly debrief: Debrief;
  readonly dossier: Dossier;
  readonly view: SeatView;
  readonly cards: Cards;
  /** What each delegation held; only with the cards open. */
  readonly hands?: readonly Hand[];
}

/** A table as it is to be kept: by the facilitator's eyes. */
export interface TableRecord {
  readonly log: Log;
  readonly course: Course;
  /** How it stands for whoever watches: nothing that one of its seats may not know. */
  readonly open: SeatView;
  /** The log's entries that count, with who made them and when: a participant, `bot`, `clock`, `teacher` or `fork`. */
  readonly moves: readonly (Entry & { readonly at: number; readonly by: string })[];
}

type GrantOf<K> = K extends keyof Granted ? Granted[K] : object;

/** `code` is stable; `reasons` are those that the asker may know. `problems` are a scenario's, a line each. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly detail?: string;
  readonly reasons?: readonly Reason[];
  readonly problems?: readonly string[];
}
export type AnswerTo<K extends ClassMessage['kind']> = (GrantOf<K> & { readonly ok: true }) | Refusal;
export type ClassAnswer = AnswerTo<ClassMessage['kind']>;

/** What somebody who watches a table has written about it. */
export interface Sheet {
  readonly watched?: PartyId;
  /** In the order of the questions; '' where nothing was written. */
  readonly notes: readonly string[];
}
export interface ObserverSheet extends Sheet {
  readonly participant: string;
  readonly table: string;
}

interface Named {
  readonly name: string;
  /** Somebody has taken it; only the PIN gives it again. */
  readonly taken: boolean;
}
export interface ClassCard {
  readonly class: string;
  readonly title: string;
  readonly code: string;
}

/** What the host says of its own accord. */
export type ClassNews =
  | LobbyNews
  | RosterNews
  | TableNews
  /** The connection's place is no more: its credential was reissued, it was dismissed, or the class was erased. */
  | { readonly kind: 'over'; readonly code: 'seat/reissued' | 'seat/dismissed' | 'class/erased' };

/** To a participant: the class and its own place in it. */
export interface LobbyNews {
  readonly kind: 'lobby';
  readonly title: string;
  readonly code: string;
  /** How many have taken a name. */
  readonly joined: number;
  readonly you: { readonly participant: string; readonly name: string };
  readonly place?: { readonly table: string; readonly as: PartyId | 'public' };
  /** Its own of the table it watches, as it was last taken. */
  readonly sheet?: Sheet;
}

/** To the teacher: the whole class. */
export interface RosterNews extends ClassCard {
  readonly kind: 'roster';
  readonly participants: readonly {
    readonly participant: string;
    readonly name: string;
    readonly taken: boolean;
    readonly present: boolean;
    readonly place?: { readonly table: string; readonly as: PartyId | 'public' };
    /** The teacher had it stand up: only the teacher seats it again. */
    readonly stood?: true;
    /** Answers on its observation sheets. */
    readonly noted?: number;
  }[];
  /** Whether newcomers are given seats without being asked for. */
  readonly seatsNewcomers: boolean;
  readonly scenarios: readonly string[];
  /** As they were opened. */
  readonly tables: readonly (TableCard | Illegible)[];
  /** Why nothing can be stored at present, e.g. `store/full`. Nothing is lost, and nothing new is taken. */
  readonly trouble?: string;
}

/** A table that can't be read by these rules any more has only its fault; one whose log the host, just back, has yet to read, nothing. */
export type Illegible =
  | { readonly table: string; readonly fault: string }
  | { readonly table: string; readonly reading: true };

export const TABLE_STAGES = ['preparing', 'running', 'paused', 'closed'] as const;
export interface Timing {
  readonly stage: (typeof TABLE_STAGES)[number];
  /** The host's time in ms at which the step ends; none while paused or without a limit. */
  readonly until?: number;
  /** Why it is paused: by the facilitator, for a seat whose people are away, until the host's time, or since nobody is there (`EVERYBODY`). */
  readonly pause?: { readonly why: 'facilitator' | PartyId; readonly until?: number };
}

type Setting = Extract<DeskMessage, { readonly kind: 'set' }>;

export interface TableCard extends Timing {
  readonly table: string;
  readonly scenario: string;
  /** False: not yet, or it was closed before; then there is nothing to look back at. */
  readonly begun: boolean;
  readonly origin?: { readonly table: string; readonly to: number };
  readonly round: number;
  readonly step: TableStep;
  readonly waiting: readonly PartyId[];
  readonly seats: readonly SeatHolders[];
  /** Of bots that take seats there. */
  readonly level: Level;
  /** Of the steps that open from now on. */
  readonly seconds: Setting['seconds'];
  readonly absent: Setting['absent'];
  readonly ending?: string;
  /** The ending's title: the desk need not have read the table to name it. */
  readonly endingTitle?: Words;
  /** For rewinds and forks: how many entries counted as each round began to wait. */
  readonly starts: readonly number[];
  /** How many count now. */
  readonly entries: number;
  /** What the facilitator may let fall. */
  readonly injects: readonly string[];
  /** Letters from its seats to the facilitator. */
  readonly asked: number;
  /** Its cards lie open. */
  readonly disclosed: boolean;
  /** While one text is looked for: the host's time in ms at which that ends, and who could live with it. */
  readonly redrafting?: { readonly until: number; readonly content: readonly PartyId[] };
}

export interface SeatHolders {
  readonly party: PartyId;
  readonly bot?: Level;
  readonly people: readonly { readonly participant: string; readonly name: string; readonly present: boolean }[];
}

/** Free words, numbered in the recipient's own stream. */
export interface Letter {
  readonly n: number;
  readonly from: PartyId | 'facilitator';
  readonly to: 'all' | readonly string[];
  readonly title?: string;
  readonly text: string;
  /** The same in French; what stands above is English then. */
  readonly french?: { readonly title: string; readonly text: string };
  /** The host's time in ms. */
  readonly at: number;
}

/** The one text with what it would be worth to each, beside what the table came to. */
export interface RedraftShown extends OneText {
  /** The host's time in ms; absent once it has ended. */
  readonly until?: number;
  readonly worth: Readonly<Record<PartyId, number>>;
  readonly before: Readonly<Record<PartyId, number>>;
  /** Whose red line it crosses, by clause. */
  readonly barred: Readonly<Record<ClauseId, readonly PartyId[]>>;
  /** What each would rather have than a text worth less, with the aims that it has met. */
  readonly fallback: Readonly<Record<PartyId, number>>;
}

/** A shared seat's commit that the other has yet to confirm. */
export interface DraftCard {
  readonly draft: string;
  /** The participant who proposes it. */
  readonly by: string;
  readonly commit: Commit;
}

/** Everything that one recipient is shown of one table. */
export interface TableShown extends Timing {
  readonly table: string;
  /** Whose eyes: a seat, the public's, the facilitator's. */
  readonly as: string;
  /** Grows with each rewind; event numbers of one epoch mean nothing in another. */
  readonly epoch: number;
  /** It stands where the teacher has taken it back to. */
  readonly back?: true;
  readonly seats: readonly SeatHolders[];
  /** From the beginning on. */
  readonly view?: SeatView;
  readonly events: readonly ToldEvent[];
  readonly letters: readonly Letter[];
  readonly dossier: Dossier;
  readonly draft?: DraftCard;
  /** What this seat has sealed in this step, a bot has. */
  readonly movedByBot?: true;
  /** The step before ended before this seat had moved. */
  readonly late?: true;
  /** Its cards lie open to those who sat here. */
  readonly disclosed?: true;
  readonly redraft?: RedraftShown;
  /** A seat's in the replies: what terms of its own it may answer each offer with. */
  readonly counters?: LegalMoves['offers'];
}

/** Members that changed; `null`: gone. */
export type Changes<T> = { readonly [M in keyof T]?: T[M] | null };

/**
 * What changed of it. `whole`: forget what was held, all members are here (but events and letters only from `from`).
 * Else members that are here replace those held, those of `view` and `dossier` one by one; events and letters are added.
 */
export interface TableNews extends Pick<TableShown, 'table' | 'as' | 'epoch' | 'events' | 'letters'> {
  readonly kind: 'table';
  readonly whole: boolean;
  readonly rest: Changes<Omit<TableShown, 'table' | 'as' | 'epoch' | 'view' | 'dossier' | 'events' | 'letters'>>;
  readonly view?: Changes<SeatView>;
  readonly dossier?: Changes<Dossier>;
  readonly from: { readonly events: number; readonly letters: number };
}
