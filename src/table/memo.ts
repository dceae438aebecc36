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

/**
 * Remembers the last answers of a function of (game, table, key) for one moment of each game: while seats seal their
 * commits, every one of them asks the same. Only for answers that do not look at seals.
 */
export function momentary<T>(answer: (game: Game, table: Table, key: string) => T) {
  const moments = new WeakMap<Game, { readonly table: Table; readonly answers: Map<string, T> }>();
  return (game: Game, table: Table, key: string): T => {
    let moment = moments.get(game);
    if (!moment || (moment.table !== table && !differOnlyInSeals(moment.table, table))) {
      moment = { table, answers: new Map() };
      moments.set(game, moment);
    }
    const known = moment.answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(game, table, key);
    moment.answers.set(key, fresh);
    return fresh;
  };
}
