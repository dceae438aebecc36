import { computed, signal } from '@preact/signals';
import type { Commit } from '../table/move.ts';
import type { ToldEvent } from '../table/view.ts';
import type { HostMessage, TableMessage } from '../wire/messages.ts';
import { type Fault, faultOf } from './fault.ts';
import { type Keeping, keep, newSaveId } from './save/saves.ts';
import { type Choice, goTo } from './screen.ts';
import { call } from './solo/call.ts';

/** The game on this page as the host last told it; `events` are all of them. */
export const game = signal<TableMessage | undefined>(undefined);
/** Told since the person's last move; empty for a game that was just taken up. */
export const news = signal<readonly ToldEvent[]>([]);
export const busy = signal(false);
export const fault = signal<Fault | undefined>(undefined);
export const keeping = signal<Keeping>('kept');
/** The last round whose dispatch the person has put down. */
export const read = signal(0);
/** Id under which the game is kept; none for one that is only watched. */
const kept = signal<string | undefined>(undefined);

export const isOver = computed(() => game.value?.view.step === 'ended');

export async function startGame(choice: Choice): Promise<void> {
  const reply = await asked(() => call({ kind: 'start', ...choice }));
  if (!reply) return;
  kept.value = newSaveId(new Date());
  read.value = 0;
  take(reply);
  goTo({ kind: 'table' });
}

/** Takes up a game from its log: at the table, or, once it has ended, where `ended` says. */
export async function openGame(log: unknown, saveId: string | undefined, ended: 'debrief' | 'replay'): Promise<void> {
  const reply = await asked(() => call({ kind: 'load', log }));
  if (!reply) return;
  const over = reply.view.step === 'ended';
  kept.value = saveId ?? (over ? undefined : newSaveId(new Date()));
  read.value = reply.view.step === 'offers' ? reply.view.round - 1 : reply.view.round;
  take(reply);
  goTo({ kind: over ? ended : 'table' });
}

export async function commit(move: Commit): Promise<void> {
  const log = game.value?.log;
  const reply = await asked(async () => {
    const first = await call({ kind: 'commit', commit: move });
    // A host that was restarted knows no game: it is told the log, and asked again.
    if (first.kind !== 'refused' || first.code !== 'table/none') return first;
    await call({ kind: 'load', log });
    return call({ kind: 'commit', commit: move });
  });
  if (reply) take(reply);
}

export async function undo(): Promise<void> {
  const reply = await asked(() => call({ kind: 'undo' }));
  if (!reply) return;
  read.value = reply.view.round - 1;
  take(reply);
}

async function asked(question: () => Promise<HostMessage>): Promise<TableMessage | undefined> {
  if (busy.value) return undefined;
  busy.value = true;
  let reply: HostMessage;
  try {
    reply = await question();
  } finally {
    busy.value = false;
  }
  if (reply.kind === 'table') {
    fault.value = undefined;
    return reply;
  }
  if (reply.kind === 'refused') fault.value = faultOf(reply.code, reply.detail);
  return undefined;
}

function take(reply: TableMessage): void {
  const before = reply.from === 0 ? [] : (game.value?.events ?? []).slice(0, reply.from);
  news.value = reply.from === 0 ? [] : reply.events;
  game.value = { ...reply, events: [...before, ...reply.events] };
  if (kept.value !== undefined) keeping.value = keep(kept.value, reply, new Date());
}
