import { signal } from '@preact/signals';
import type { Explanation } from '../table/explanation.ts';
import type { Commit } from '../table/move.ts';
import type { ToldEvent } from '../table/view.ts';
import type { TableMessage, WhyQuestion } from '../wire/messages.ts';

/** A table as one seat's page holds it, whoever hosts it. */
export type Seated = Pick<TableMessage, 'seat' | 'view' | 'events' | 'dossier' | 'counters'>;

/** Who answers a seat's page: the worker beside a solo player, or the class. */
export interface Host {
  readonly commit: (move: Commit) => Promise<void>;
  /** Absent where the host can't say more than the reasons that came with an event. */
  readonly why?: (about: WhyQuestion) => Promise<Explanation | undefined>;
  /** The page that comes after an ended game. */
  readonly debrief: () => void;
}

/** Told since the person's last move; empty for a game that was just taken up. */
export const news = signal<readonly ToldEvent[]>([]);
export const busy = signal(false);
/** The last round whose dispatch the person has put down. */
export const read = signal(0);

let host: Host | undefined;

/** Said once, before there is a table. */
export function hostedBy(one: Host): void {
  host = one;
}

export const commit = async (move: Commit): Promise<void> => host?.commit(move);
export const debrief = (): void => host?.debrief();
export const explains = (): boolean => host?.why !== undefined;
export const askWhy = async (about: WhyQuestion): Promise<Explanation | undefined> => host?.why?.(about);
