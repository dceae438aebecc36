import { signal } from '@preact/signals';
import type { TableCard } from '../../../wire/class-news.ts';
import type { Debrief, TableMessage } from '../../../wire/messages.ts';
import { call } from '../../solo/call.ts';
import { logOf } from './office.ts';

/** A table that is over, with its cards open. */
export interface Outcome {
  readonly table: string;
  readonly dossier: TableMessage['dossier'];
  readonly view: TableMessage['view'];
  readonly debrief: Debrief;
  /** With its scenario's file, where that does not ship. */
  readonly log: unknown;
}
type Read = { readonly outcome: Outcome } | { readonly code: string };

/** It was closed before its end: it has no ending, and is placed by what had been agreed by then. */
export const isCut = ({ debrief }: Pick<Outcome, 'debrief'>): boolean => debrief.own.ending === '';

/**
 * There is something to look back at, which nothing changes any more unless the teacher takes it back. A fork at which nothing
 * happened after it was made is no course of its own.
 */
export const isPlayed = ({ stage, begun, origin, entries }: TableCard): boolean =>
  begun && stage === 'closed' && entries !== origin?.to;

/** By table and how far it had got; a table that is rewound and ends anew is read anew. */
const read = signal<Readonly<Record<string, Read>>>({});
const reading = new Set<string>();

const keyOf = ({ table, entries, ending }: TableCard): string => `${table}|${entries}|${ending}`;

export const outcomeOf = (card: TableCard): Read | undefined => read.value[keyOf(card)];

/** Plays the logs of tables that are over again, in this browser, one after the other. */
export async function readOutcomes(cards: readonly TableCard[]): Promise<void> {
  for (const card of cards) {
    const key = keyOf(card);
    if (!isPlayed(card) || read.value[key] || reading.has(key)) continue;
    reading.add(key);
    const log = await logOf(card.table);
    const told = log === undefined ? undefined : await call({ kind: 'read', log });
    reading.delete(key);
    if (told?.kind === 'table' && told.debrief) {
      const { dossier, debrief, view } = told;
      read.value = { ...read.value, [key]: { outcome: { table: card.table, dossier, view, debrief, log } } };
    } else if (told) read.value = { ...read.value, [key]: { code: told.kind === 'refused' ? told.code : told.kind } };
  }
}
