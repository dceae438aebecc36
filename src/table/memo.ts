import { mapIn } from '../ground/remembered.ts';
import type { Game } from './game.ts';
import type { Table } from './state.ts';

/** What seals do to a table: nothing that a rule about possible moves asks for. */
const SEALING: ReadonlySet<string> = new Set<keyof Table>(['sealed', 'awaited', 'told']);

/** Whether two tables differ at most by what has been sealed. Members are compared by identity. */
export function differOnlyInSeals(one: Table, other: Table): boolean {
  for (const key in one) {
    // every key of a table is a keyof Table
    if (one[key as keyof Table] !== other[key as keyof Table] && !SEALING.has(key)) return false;
  }
  return true;
}

/** So many tables of a game are remembered side by side, told apart by their seeds. */
const TABLES_AT_MOST = 64;

/**
 * Remembers the last answers of a function of (game, table, key) for one moment of each table: while seats seal their
 * commits, every one of them asks the same. Only for answers that do not look at seals.
 */
export function momentary<T>(answer: (game: Game, table: Table, key: string) => T) {
  interface Moment {
    readonly table: Table;
    readonly answers: Map<string, T>;
  }
  const games = new WeakMap<Game, Map<number, Moment>>();
  return (game: Game, table: Table, key: string): T => {
    const moments = mapIn(games, game);
    let moment = moments.get(table.seed);
    if (!moment || (moment.table !== table && !differOnlyInSeals(moment.table, table))) {
      moment = { table, answers: new Map() };
      const [oldest] = moments.keys();
      if (oldest !== undefined && moments.size >= TABLES_AT_MOST && !moments.has(table.seed)) moments.delete(oldest);
      moments.set(table.seed, moment);
    }
    const known = moment.answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(game, table, key);
    moment.answers.set(key, fresh);
    return fresh;
  };
}
