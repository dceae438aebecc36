import { computed, signal } from '@preact/signals';
import type { Explanation } from '../table/explanation.ts';
import type { Commit } from '../table/move.ts';
import type { HostMessage, TableMessage, WhyQuestion } from '../wire/messages.ts';
import { type Fault, faultOf } from './fault.ts';
import { busy, hostedBy, news, read } from './host.ts';
import { estimates } from './save/estimates.ts';
import { type Keeping, keep, keptGame, keyOf, newSaveId, type Own } from './save/saves.ts';
import { type Choice, goTo } from './screen.ts';
import { call } from './solo/call.ts';

/** The game on this page as the host last told it; `events` are all of them. */
export const game = signal<TableMessage | undefined>(undefined);
export const fault = signal<Fault | undefined>(undefined);
export const keeping = signal<Keeping>('kept');
/** Where the game is kept; nowhere for one that is only watched. */
const kept = signal<Own | undefined>(undefined);
/**
 * The same save was open on another page. `moved`: it was played on there, and nothing has been written here since.
 * `parted`: this page's game has become a save of its own.
 */
export const elsewhere = signal<'moved' | 'parted' | undefined>(undefined);

export const isOver = computed(() => game.value?.view.step === 'ended');

export async function startGame(choice: Choice, keeps: 'kept' | 'unkept' = 'kept'): Promise<void> {
  const { estimates: guessed, ...seating } = choice;
  const reply = await asked(() => call({ kind: 'start', ...seating }));
  if (!reply) return;
  estimates.value = guessed;
  own(keeps === 'kept' ? { id: newSaveId(new Date()) } : undefined);
  read.value = 0;
  take(reply);
  goTo({ kind: 'table' });
  save();
}

/** Takes up a game from the log of a file or link: at the table, or, once it has ended, to be watched. */
export async function openGame(log: unknown): Promise<void> {
  const reply = await asked(() => call({ kind: 'load', log }));
  if (!reply) return;
  const over = reply.view.step === 'ended';
  own(over ? undefined : { id: newSaveId(new Date()) });
  estimates.value = undefined;
  takeUp(reply, over ? 'replay' : 'table');
  save();
}

/** Takes up a saved game as it stands now: at the table, or in its debrief. */
export async function openSaved(id: string): Promise<void> {
  const there = keptGame(id);
  if (!there) {
    fault.value = faultOf('save/gone', '');
    return;
  }
  const reply = await asked(() => call({ kind: 'load', log: there.save.log }));
  if (!reply) return;
  own({ id, raw: there.raw });
  estimates.value = there.save.estimates;
  takeUp(reply, reply.view.step === 'ended' ? 'debrief' : 'table');
}

/** Back to the save as another page has left it. */
export async function followElsewhere(): Promise<void> {
  if (kept.value) await openSaved(kept.value.id);
}

/** Has this page notice that another plays on in the same save. */
export function heedOtherPages(): void {
  addEventListener('storage', ({ key, newValue }: StorageEvent) => {
    const mine = kept.value;
    if (!mine || isOver.value || key !== keyOf(mine.id) || newValue === null || newValue === mine.raw) return;
    elsewhere.value = 'moved';
  });
}

async function commit(move: Commit): Promise<void> {
  const log = game.value?.log;
  const reply = await asked(async () => {
    const first = await call({ kind: 'commit', commit: move });
    // A host that was restarted knows no game: it is told the log, and asked again.
    if (first.kind !== 'refused' || first.code !== 'table/none') return first;
    await call({ kind: 'load', log });
    return call({ kind: 'commit', commit: move });
  });
  if (!reply) return;
  take(reply);
  save();
}

/** Asks the solo host why; nothing where it can't say. */
async function why(about: WhyQuestion): Promise<Explanation | undefined> {
  const log = game.value?.log;
  const first = await call({ kind: 'why', about });
  // A host that was restarted knows no game: it is told the log, and asked again.
  const restarted = first.kind === 'refused' && first.code === 'table/none' && log !== undefined;
  if (restarted) await call({ kind: 'load', log });
  const reply = restarted ? await call({ kind: 'why', about }) : first;
  return reply.kind === 'explained' ? reply.explanation : undefined;
}

hostedBy({ commit, why, debrief: () => goTo({ kind: 'debrief' }) });

/** The game that is played goes on under another text of its scenario. */
export async function rehearse(scenario: string): Promise<void> {
  const reply = await asked(() => call({ kind: 'rebase', scenario }));
  if (!reply) return;
  read.value = Math.min(read.value, reply.view.round);
  take(reply);
}

export async function undo(): Promise<void> {
  const reply = await asked(() => call({ kind: 'undo' }));
  if (!reply) return;
  read.value = reply.view.round - 1;
  take(reply);
  save();
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
}

function takeUp(reply: TableMessage, to: 'table' | 'debrief' | 'replay'): void {
  read.value = reply.view.step === 'offers' ? reply.view.round - 1 : reply.view.round;
  take(reply);
  goTo({ kind: to });
}

function own(place: Own | undefined): void {
  kept.value = place;
  elsewhere.value = undefined;
}

function save(): void {
  const [place, now] = [kept.value, game.value];
  if (!place || !now) return;
  const done = keep(place, now, new Date());
  keeping.value = done.keeping;
  kept.value = done.own;
  if (done.own.id !== place.id) elsewhere.value = 'parted';
}
