import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { chance } from '../../ground/chance.ts';
import type { ClassNews, TableShown } from '../../wire/class-news.ts';
import { held } from '../../wire/held.ts';
import { randomCommit } from '../random-commit.fixture.ts';
import { nameOf, type Played, type Returned, type SeatsOrder } from './orders.ts';

/** A command that not every seat of its table has heard of yet. */
interface Sent {
  readonly at: number;
  readonly by: string;
  readonly round: number;
  readonly step: string;
  readonly deaf: Set<Seat>;
}
interface Seat {
  socket: Socket;
  readonly token: string;
  readonly number: number;
  shown: TableShown | undefined;
  busy: boolean;
}

const draw = chance(1, 'seats');
/** Milliseconds of thought, exponential about the mean. */
const thought = (mean: number): number => Math.round(-Math.log((draw(1_000_000) + 1) / 1_000_001) * mean * 1000);
const seats: Seat[] = [];
const open = new Map<string, Set<Sent>>();
const played = { spread: [] as number[], saved: [] as number[], refused: new Map<string, number>(), news: 0, bytes: 0 };
let until = 0;
let think = 0;

const connected = (url: string, options: object): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });

async function comeIn(url: string, token: string, number: number): Promise<void> {
  const socket = await connected(url, { path: '/class' });
  const seat: Seat = { socket, token, number, shown: undefined, busy: false };
  seats.push(seat);
  socket.on('news', (news: ClassNews) => hear(seat, news));
  const answer = await socket.timeout(60_000).emitWithAck('ask', { kind: 'return', token });
  if (!answer.ok) throw new Error(answer.code);
}

function hear(seat: Seat, news: ClassNews): void {
  if (news.kind !== 'table') return;
  const at = performance.now();
  seat.shown = held(seat.shown, news);
  if (at < until) {
    played.news += 1;
    // One in ten is weighed: weighing costs as much as reading.
    if (played.news % 10 === 0) played.bytes += 10 * JSON.stringify(news).length;
  }
  const { view, as, table } = seat.shown;
  for (const sent of open.get(table) ?? []) {
    const heard = view?.round !== sent.round || view.step !== sent.step || isCommitted(seat.shown, sent.by);
    if (!heard || !sent.deaf.delete(seat) || sent.deaf.size > 0) continue;
    open.get(table)?.delete(sent);
    played.spread.push(at - sent.at);
  }
  if (as !== 'public') consider(seat);
}

const isCommitted = (shown: TableShown, party: string): boolean =>
  shown.view?.seats.some((face) => face.party === party && face.committed) ?? false;

/** Moves after some thought, if it is waited for. */
async function consider(seat: Seat): Promise<void> {
  if (seat.busy || think === 0 || !seat.shown || !randomCommit(seat.shown, draw)) return;
  seat.busy = true;
  await sleep(thought(think));
  const { shown } = seat;
  const commit = shown?.stage === 'running' ? randomCommit(shown, draw) : undefined;
  if (!commit || !shown?.view || performance.now() > until) {
    seat.busy = false;
    return;
  }
  const { round, step } = shown.view;
  const at = performance.now();
  const sent: Sent = {
    at,
    by: shown.as,
    round,
    step,
    deaf: new Set(seats.filter((s) => s.shown?.table === shown.table)),
  };
  // That a go-between has decided is told to nobody: there is nothing to wait for.
  const measured = step !== 'carriage';
  if (measured) open.set(shown.table, (open.get(shown.table) ?? new Set()).add(sent));
  const message = { kind: 'commit', once: `bench-${seat.number}-${Math.round(at * 1000)}`, commit };
  const answer = await seat.socket.timeout(60_000).emitWithAck('ask', message);
  if (answer.ok) played.saved.push(performance.now() - at);
  else {
    played.refused.set(answer.code, (played.refused.get(answer.code) ?? 0) + 1);
    open.get(shown.table)?.delete(sent);
  }
  seat.busy = false;
  if (seat.shown !== shown) void consider(seat);
}

async function join({ url, code, from, to }: Extract<SeatsOrder, { ask: 'join' }>): Promise<number> {
  const start = performance.now();
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  await Promise.all(
    numbers.map(async (number) => {
      const socket = await connected(url, { path: '/class' });
      const asked = { kind: 'join', code, name: nameOf(number), pin: '1234' };
      const answer = await socket.timeout(120_000).emitWithAck('ask', asked);
      if (!answer.ok) throw new Error(answer.code);
      socket.close();
      await comeIn(url, answer.token, number);
    }),
  );
  return performance.now() - start;
}

async function play(order: Extract<SeatsOrder, { ask: 'play' }>): Promise<Played> {
  until = performance.now() + order.seconds * 1000;
  think = order.think;
  for (const seat of seats) void consider(seat);
  await sleep(order.seconds * 1000);
  think = 0;
  await sleep(1500);
  const unheard = [...open.values()].reduce((sum, set) => sum + set.size, 0);
  const { spread, saved, refused, news, bytes } = played;
  return { spread, saved, refused: Object.fromEntries(refused), news, bytes, unheard };
}

async function comeBack(url: string): Promise<Returned> {
  for (const { socket } of seats) socket.close();
  await sleep(1000);
  return Promise.all(
    seats.map(async (seat) => {
      const since = performance.now();
      seat.socket = await connected(url, { path: '/class' });
      const news = new Promise((resolve) => {
        seat.socket.on('news', (one: ClassNews) => {
          hear(seat, one);
          if (one.kind === 'table') resolve(one);
        });
      });
      await seat.socket.timeout(60_000).emitWithAck('ask', { kind: 'return', token: seat.token });
      await news;
      return performance.now() - since;
    }),
  );
}

async function echo(order: Extract<SeatsOrder, { ask: 'echo' }>): Promise<readonly number[]> {
  const text = 'x'.repeat(order.bytes);
  const waits: number[] = [];
  const waiting = new Map<string, { readonly at: number; left: number }>();
  const sockets = await Promise.all(
    Array.from({ length: order.tables * order.seats }, async (_, i) => {
      const socket = await connected(order.url, { auth: { table: `t${Math.floor(i / order.seats)}` } });
      socket.on('news', ({ once }: { readonly once: string }) => {
        const sent = waiting.get(once);
        if (!sent) return;
        sent.left -= 1;
        if (sent.left > 0) return;
        waits.push(performance.now() - sent.at);
        waiting.delete(once);
      });
      return socket;
    }),
  );
  const end = performance.now() + order.seconds * 1000;
  for (let i = 0; performance.now() < end; i += 1) {
    await sleep(thought(1 / order.perSecond));
    waiting.set(String(i), { at: performance.now(), left: order.seats });
    sockets[draw(sockets.length)]?.emit('ask', { once: String(i), text }, () => undefined);
  }
  await sleep(500);
  for (const socket of sockets) socket.close();
  return waits;
}

process.on('message', async (order: SeatsOrder) => {
  switch (order.ask) {
    case 'join':
      return process.send?.(await join(order));
    case 'play':
      return process.send?.(await play(order));
    case 'echo':
      return process.send?.(await echo(order));
    case 'return':
      return process.send?.(await comeBack(order.url));
    case 'come':
      for (const [i, token] of order.tokens.entries()) await comeIn(order.url, token, 10_000 + i);
      return process.send?.(seats.length);
  }
});
process.once('disconnect', () => process.exit(0));
