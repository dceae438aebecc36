import type { PartyId } from '../scenario/model.ts';
import type { Commit, Control } from '../table/move.ts';
import type { Level } from '../table/player.ts';
import type { ABSENT_POLICIES } from '../wire/class-message.ts';
import type { Letter, Sheet } from '../wire/class-news.ts';
import type { OneText, Redraft } from '../wire/one-text.ts';

/** The log of the class itself; every table has one of its own, named by the table's id. */
export const CLASS = 'class';

/** What happened to the class. Secrets are stored hashed. */
export type ClassMove =
  | { readonly kind: 'founded'; readonly title: string; readonly code: string; readonly free: boolean }
  | { readonly kind: 'enlisted'; readonly participant: string; readonly name: string }
  /** A name was taken for the first time. */
  | { readonly kind: 'claimed'; readonly participant: string; readonly pin: string }
  /** Another device; `alone`: those before it are let go. */
  | { readonly kind: 'device'; readonly participant: string; readonly token: string; readonly alone: boolean }
  | { readonly kind: 'scenario'; readonly scenario: string; readonly source: string }
  | { readonly kind: 'placed'; readonly participant: string; readonly place?: Place }
  | { readonly kind: 'renamed'; readonly participant: string; readonly name: string }
  | { readonly kind: 'dismissed'; readonly participant: string }
  /** Whether newcomers are given seats by themselves from now on. */
  | { readonly kind: 'seating'; readonly newcomers: boolean }
  /** Instead of what the same participant had written about the same table before. */
  | { readonly kind: 'observed'; readonly participant: string; readonly table: string; readonly sheet: Sheet };

export interface Place {
  readonly table: string;
  readonly as: PartyId | 'public';
}

export interface Absent {
  readonly policy: (typeof ABSENT_POLICIES)[number];
  /** Seconds. */
  readonly after: number;
  readonly countdown: number;
}

/** Seconds for a step; 0: no limit. */
export interface Pace {
  readonly corridor: number;
  readonly plenary: number;
  readonly signing: number;
}

/** A table as it was opened: the header of its log. */
export interface Setup {
  readonly scenario: string;
  readonly rules: number;
  readonly model: string;
  readonly seed: number;
  readonly pace: Pace;
  readonly absent: Absent;
  /** Of bots that take seats nobody was given. */
  readonly level: Level;
  /** Where it was forked from, and how many of that table's entries came along. */
  readonly origin?: { readonly table: string; readonly to: number };
}

/** What happened at a table beside the rules. */
export type HostMove =
  | { readonly kind: 'opened'; readonly setup: Setup }
  /** The clock starts; seats nobody was given are bots'. */
  | { readonly kind: 'begun'; readonly bots: readonly PartyId[] }
  | { readonly kind: 'bot'; readonly seat: PartyId; readonly level: Level; readonly absent: boolean }
  | { readonly kind: 'person'; readonly seat: PartyId }
  /** How it goes on from here: the time of the steps that open from now on, what becomes of absent seats, how new bots play. */
  | ({ readonly kind: 'set' } & Pick<Setup, 'pace' | 'absent' | 'level'>)
  /** `why`: the teacher, a seat whose people are away, or `EVERYBODY`. */
  | { readonly kind: 'paused'; readonly why: 'facilitator' | PartyId; readonly seconds?: number }
  /** `without`: it paused for this seat's people, or for `EVERYBODY`, and in vain. */
  | { readonly kind: 'resumed'; readonly without?: PartyId }
  | { readonly kind: 'extended'; readonly seconds: number }
  /** The host was down; the step gets its time again. */
  | { readonly kind: 'restarted' }
  | { readonly kind: 'wrote'; readonly title?: string; readonly text: string; readonly french?: Letter['french'] }
  /** A shared seat's commit, not yet confirmed. */
  | { readonly kind: 'drafted'; readonly commit: Commit }
  | { readonly kind: 'closed' }
  /** The cards of a table that is over lie open to all who sat at it. */
  | { readonly kind: 'disclosed' }
  /** With the cards open, one text is looked for that is better for all; `text`: where it begins. */
  | { readonly kind: 'redrafting'; readonly seconds: number; readonly text: OneText }
  | { readonly kind: 'redrafted'; readonly change: Redraft }
  /** The time for it has run out, or the teacher has ended it. */
  | { readonly kind: 'redraft-ended' };

export type TableMove = Commit | Control | HostMove;

/** Something that is to be entered. */
export interface Drafted<M = ClassMove | TableMove> {
  readonly log: string;
  /** A party, or `facilitator`. */
  readonly actor: string;
  /** Who did it: a participant, `teacher`, `bot`, `clock`. */
  readonly by: string;
  readonly audience: 'all' | readonly string[];
  readonly move: M;
}

/** An entry as it stands in the class's file. */
export interface Entered<M = ClassMove | TableMove> extends Drafted<M> {
  /** From 0 in its log, without gaps. Never told to a participant: gaps would tell. */
  readonly seq: number;
  /** The host's time in ms. The rules never see it. */
  readonly at: number;
  /** The sender's own name for its message; at most once in a class. */
  readonly once?: string;
}
