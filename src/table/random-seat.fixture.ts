import type { Draw } from '../ground/chance.ts';
import { begin } from './begin.ts';
import type { TableEvent } from './event.ts';
import type { Game } from './game.ts';
import type { Entry } from './move.ts';
import { play } from './play.ts';
import { randomCommit } from './random-commit.ts';
import type { Table } from './state.ts';
import { waitingFor } from './waiting.ts';

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
