import type { Scenario, PartyId } from '../scenario/model.ts';
import type { Commit } from '../table/move.ts';
import type { Log } from '../table/log.ts';
import { LEVELS, type Level, type Mind } from '../table/player.ts';
import type { SeatView, ToldEvent } from '../table/view.ts';

export { LEVELS, type Level, type Mind };

/** From a player's page to its host. Every request is answered by at least one message with the same `request`. */
export type ClientMessage =
  | { readonly kind: 'start'; readonly request: number; readonly scenario: string; readonly seat: PartyId; readonly level: Level; readonly seed: number; readonly practice: boolean }
  | { readonly kind: 'load'; readonly request: number; readonly log: unknown }
  | { readonly kind: 'commit'; readonly request: number; readonly commit: Commit }
  /** To the start of the round; practice only. */
  | { readonly kind: 'undo'; readonly request: number };

export type HostMessage =
  | {
      readonly kind: 'table';
      readonly request: number;
      readonly seat: PartyId;
      readonly practice: boolean;
      readonly view: SeatView;
      /** All from `from` on; the client replaces what it holds from there (undo shortens). */
      readonly from: number;
      readonly events: readonly ToldEvent[];
      /** For saving and downloading. */
      readonly log: Log;
      /** Only once the game has ended: everything, for the debrief. */
      readonly debrief?: Debrief;
    }
  | { readonly kind: 'refused'; readonly request: number; readonly code: string; readonly detail: string };

/** One recorded course of the game with nothing hidden. */
export interface Course {
  readonly title?: string;
  readonly events: readonly ToldEvent[];
  readonly ending: string;
  readonly utilities: Readonly<Record<PartyId, number>>;
}

export interface Debrief {
  readonly own: Course;
  readonly history?: Course;
  /** The first step at which the two courses differ. */
  readonly parting?: { readonly round: number; readonly yours: ToldEvent; readonly theirs: ToldEvent };
  /** Why bots did what they did: the terms of their scores. */
  readonly minds: readonly Mind[];
}

export type { Scenario };
