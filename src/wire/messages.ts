import type { Words } from '../ground/words.ts';
import type { PartyId, Sourced } from '../scenario/model.ts';
import type { Problem } from '../scenario/problem.ts';
import type { CutAs } from '../table/as-agreed.ts';
import type { AskedMove, Explanation } from '../table/explanation.ts';
import type { Log } from '../table/log.ts';
import type { Commit } from '../table/move.ts';
import { LEVELS, type Level, type Mind } from '../table/player.ts';
import type { LegalMoves, SeatView, ToldEvent } from '../table/view.ts';
import type { Dossier } from './dossier.ts';
import type { Reach } from './reach.ts';
import type { Truth } from './truth.ts';

export { LEVELS, type Level, type Mind };

/** From a player's page to its host. Every request is answered by one message with the same `request`. */
export type ClientMessage =
  /** A scenario of the reader's own, as text. Sound, it goes by the name that `brought` gives for as long as the host runs. */
  | {
      readonly kind: 'bring';
      readonly request: number;
      readonly source: string;
      readonly file: string;
      /** What really happened, as a play. */
      readonly history?: string;
    }
  /** The texts before a game: the public ones, or a seat's. */
  | { readonly kind: 'introduce'; readonly request: number; readonly scenario: string; readonly seat?: PartyId }
  | {
      readonly kind: 'start';
      readonly request: number;
      readonly scenario: string;
      readonly seat: PartyId;
      readonly level: Level;
      readonly seed: number;
      readonly practice: boolean;
    }
  | { readonly kind: 'load'; readonly request: number; readonly log: unknown }
  /** To look back at, as far as the log goes, with its debrief: nobody plays on from it. */
  | { readonly kind: 'read'; readonly request: number; readonly log: unknown }
  | { readonly kind: 'commit'; readonly request: number; readonly commit: Commit }
  /** The game that is played, from its start under another scenario, as far as the person's moves still stand. */
  | { readonly kind: 'rebase'; readonly request: number; readonly scenario: string }
  /** For the author of the file: what no seat sees. */
  | { readonly kind: 'backstage'; readonly request: number }
  /** Why, and what would have changed it. */
  | { readonly kind: 'why'; readonly request: number; readonly about: WhyQuestion }
  /** To the start of the round; practice only. */
  | { readonly kind: 'undo'; readonly request: number };

/** What a person asks *why* of. */
export type WhyQuestion =
  /** An event by its number among those told to the seat; `open`: among all, once the game has ended. */
  | { readonly kind: 'event'; readonly n: number; readonly open: boolean }
  /** A move of the seat's own, as the table stands. */
  | { readonly kind: 'move'; readonly move: AskedMove };

export interface TableMessage {
  readonly kind: 'table';
  readonly request: number;
  readonly seat: PartyId;
  readonly level: Level;
  readonly practice: boolean;
  readonly view: SeatView;
  /** All from `from` on; the client replaces what it holds from there (undo shortens). */
  readonly from: number;
  readonly events: readonly ToldEvent[];
  readonly dossier: Dossier;
  /** The name by which the host gives this scenario for another game. */
  readonly scenario: string;
  /** In the replies: what terms of its own the seat may answer each offer with. */
  readonly counters: LegalMoves['offers'];
  /** Whether this round has anything to undo. */
  readonly undoable: boolean;
  /** For saving and downloading. */
  readonly log: Log;
  /** Only once the game has ended, or to `read`: everything, for the debrief. */
  readonly debrief?: Debrief;
  /** After `rebase`. */
  readonly rebased?: Rebased;
}

export interface Rebased {
  /** How many of the person's moves were made again. */
  readonly moves: number;
  /** The first of the person's moves that no longer stands, with the rule's code; what came after it is forgotten. */
  readonly parted?: { readonly round: number; readonly code: string };
  /** The first round in which something else happened than before. */
  readonly changed?: number;
}

export type HostMessage =
  /** `scenario` is absent where the file can't be played. */
  | {
      readonly kind: 'brought';
      readonly request: number;
      readonly scenario?: string;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'introduction'; readonly request: number; readonly dossier: Dossier }
  | { readonly kind: 'explained'; readonly request: number; readonly explanation: Explanation }
  /** The states of every chart, outer ones first. */
  | {
      readonly kind: 'backstage';
      readonly request: number;
      readonly stances: Readonly<Record<PartyId, readonly string[]>>;
    }
  | TableMessage
  | { readonly kind: 'refused'; readonly request: number; readonly code: string; readonly detail: string };

/** The table as everybody could see it, with the cards open, when the round after `round` opened; the last as it ended. */
export interface Frame {
  readonly round: number;
  readonly view: SeatView;
}

/** One recorded course of the game with nothing hidden. */
export interface Course {
  readonly title?: Words;
  readonly events: readonly ToldEvent[];
  /** How it stood when each round opened, from the first, and at the end, or when it was cut short; `view.told` counts the events told by then. */
  readonly frames: readonly Frame[];
  /** What a recorded course says of its own moves, with their sources. */
  readonly notes: readonly { readonly round: number; readonly text: Words; readonly source: Sourced }[];
  /** '': it was cut short. */
  readonly ending: string;
  /** How talks that were cut short are counted in `utilities`. */
  readonly cut?: CutAs;
  /** What it came to; cut short, see `asAgreed`. */
  readonly utilities: Readonly<Record<PartyId, number>>;
}

export interface Debrief {
  readonly own: Course;
  readonly history?: Course;
  /** The first words or gestures at which the two courses differ; absent on one side where it said nothing. */
  readonly parting?: {
    readonly round: number;
    readonly yours: readonly ToldEvent[];
    readonly theirs: readonly ToldEvent[];
  };
  readonly aims: readonly { readonly aim: string; readonly met: boolean; readonly worth: number }[];
  /** The capital's last word; absent for whoever has no capital. */
  readonly answer?: Words;
  /** What the others needed and wanted most; absent where the host does not say. */
  readonly truths?: readonly Truth[];
  /** The scale of each delegation's worth; only with the cards open. */
  readonly reach?: Readonly<Record<PartyId, Reach>>;
  /** Why bots did what they did: the terms of their scores. */
  readonly minds: readonly Mind[];
}
