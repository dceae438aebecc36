import { begin } from './begin.ts';
import type { TableEvent } from './event.ts';
import type { Game } from './game.ts';
import { legalMoves } from './legal.ts';
import type { Answer, Commit, Entry, Pen, Terms } from './move.ts';
import { play } from './play.ts';
import type { Table } from './state.ts';
import type { LegalMoves, Standing } from './view.ts';
import { waitingFor } from './waiting.ts';

type Draw = (below: number) => number;

const allowed = <T extends { readonly standing: Standing }>(list: readonly T[]): readonly T[] =>
  list.filter((one) => one.standing.kind !== 'forbidden');

function pick<T>(list: readonly T[], draw: Draw): T | undefined {
  return list.length === 0 ? undefined : list[draw(list.length)];
}

/** Any commit that the legal moves of a seat allow, drawn with `draw`. Often silent, sometimes everything at once. */
function randomCommit(game: Game, table: Table, seat: string, draw: Draw): Commit {
  const legal = legalMoves(game, table, seat);
  switch (table.step) {
    case 'offers':
      return {
        kind: 'offers',
        offers: Array.from({ length: draw(3) }, () => offer(legal, draw)).filter((o) => o !== undefined),
      };
    case 'carriage':
      return { kind: 'carriage', carry: Object.fromEntries(legal.carriage.map((id) => [id, draw(4) > 0])) };
    case 'replies':
    case 'counters':
      return {
        kind: table.step,
        answers: Object.fromEntries(legal.answers.flatMap((one) => answer(game, table, one, draw))),
      };
    case 'plenary': {
      const word = draw(5) === 0 ? undefined : pick(allowed(legal.words), draw)?.move;
      const gesture = draw(3) > 0 ? undefined : pick(allowed(legal.gestures), draw)?.move;
      return { kind: 'plenary', ...(word && { word }), ...(gesture && { gesture }) };
    }
    case 'signing':
      return { kind: 'signing', pens: Object.fromEntries(legal.pens.map((one) => [one.instrument, pen(one, draw)])) };
    case 'ended':
      throw new Error('ended');
  }
}

function offer(legal: LegalMoves, draw: Draw): { readonly to: string; readonly terms: Terms } | undefined {
  const counterpart = pick(legal.offers, draw);
  const give = counterpart && pick(allowed(counterpart.give), draw)?.move;
  const want = counterpart && pick(counterpart.want, draw);
  return counterpart && give && want && { to: counterpart.to, terms: { give, want } };
}

function answer(game: Game, table: Table, one: LegalMoves['answers'][number], draw: Draw): [string, Answer][] {
  const kind = draw(4);
  const made = table.offers.find((o) => o.id === one.offer);
  if (kind === 0) return [];
  if (kind === 1 && one.mayCounter && made) {
    const sealed = { ...table, step: 'offers' as const, sealed: {} };
    const back = legalMoves(game, sealed, made.to).offers.find((o) => o.to === made.from);
    const give = back && pick(allowed(back.give), draw)?.move;
    const want = back && pick(back.want, draw);
    if (give && want) return [[one.offer, { kind: 'counter', terms: { give, want } }]];
  }
  return [[one.offer, { kind: kind > 1 && one.standing.kind !== 'forbidden' ? 'accept' : 'decline' }]];
}

function pen(one: LegalMoves['pens'][number], draw: Draw): Pen {
  if (one.sign.kind === 'forbidden' || draw(4) === 0) return { kind: 'refuse' };
  const other = pick(one.signers, draw);
  const how = draw(3);
  if (other === undefined || how === 0) return { kind: 'sign' };
  return how === 1 ? { kind: 'sign', with: [other] } : { kind: 'sign', without: [other] };
}

export interface RandomGame {
  readonly table: Table;
  readonly events: readonly TableEvent[];
  readonly entries: readonly Entry[];
  /** The table before each entry. */
  readonly before: readonly Table[];
}

/** A whole game of random legal commits. Seats commit in an order drawn anew each step with `shuffle`, where it is given. */
export function randomGame(game: Game, seed: number, draw: Draw, shuffle?: Draw): RandomGame {
  const first = begin(game, { seed, injects: 'drawn' });
  let { table } = first;
  const events = [...first.events];
  const entries: Entry[] = [];
  const before: Table[] = [];
  while (table.step !== 'ended') {
    const now = table;
    const sealed = waitingFor(game, now).map((actor): Entry => ({ actor, move: randomCommit(game, now, actor, draw) }));
    if (shuffle) sealed.sort(() => shuffle(3) - 1);
    for (const entry of sealed) {
      const played = play(game, table, entry);
      if (!played.ok) throw new Error(JSON.stringify({ seed, entry, fault: played.fault, entries }));
      before.push(table);
      entries.push(entry);
      table = played.value.table;
      events.push(...played.value.events);
    }
  }
  return { table, events, entries, before };
}
