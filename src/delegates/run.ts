import type { PartyId } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { TableEvent } from '../table/event.ts';
import type { Game } from '../table/game.ts';
import type { Commit, Entry } from '../table/move.ts';
import { play } from '../table/play.ts';
import type { Level } from '../table/player.ts';
import type { Table } from '../table/state.ts';
import { waitingFor } from '../table/waiting.ts';
import { decide } from './decide.ts';

/** Who decides for a seat. */
export type Delegate = (game: Game, table: Table, seat: PartyId) => Commit;

export const delegate =
  (level: Level): Delegate =>
  (game, table, seat) =>
    decide(game, table, seat, level).commit;

export interface Run {
  readonly table: Table;
  readonly entries: readonly Entry[];
  readonly events: readonly TableEvent[];
}

/** More steps than any scenario of five rounds and many seats can have. */
const LONGEST = 2000;

/** Plays from a table to the end. `of` names who decides for each seat. Throws when a bot makes an illegal move: our bug. */
export function runOn(game: Game, from: Table, of: (seat: PartyId) => Delegate): Run {
  let table = from;
  const entries: Entry[] = [];
  const events: TableEvent[] = [];
  for (let step = 0; step < LONGEST; step++) {
    const seat = waitingFor(game, table)[0];
    if (seat === undefined) return { table, entries, events };
    const entry: Entry = { actor: seat, move: of(seat)(game, table, seat) };
    const played = play(game, table, entry);
    if (!played.ok) {
      throw new Error(
        `seed ${table.seed}, round ${table.round}, ${seat}: ${played.fault.code} ${JSON.stringify(entry.move)}`,
      );
    }
    table = played.value.table;
    entries.push(entry);
    for (const event of played.value.events) events.push(event);
  }
  throw new Error(`seed ${from.seed}: the talks do not end`);
}

/** A whole game from its first dispatch. */
export function runGame(game: Game, seed: number, of: (seat: PartyId) => Delegate): Run {
  const opened = begin(game, { seed, injects: 'drawn' });
  const run = runOn(game, opened.table, of);
  return { ...run, events: [...opened.events, ...run.events] };
}
