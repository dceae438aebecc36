import { asksNothing } from '../scenario/first-match.ts';
import type { Game } from '../table/game.ts';
import type { Table } from '../table/state.ts';
import { randomly } from './randomly.ts';
import { type Delegate, delegate, runGame, runOn } from './run.ts';

/** A game of random play from whose round `round` on every way of playing that was tried came to the last resort. */
export interface Lock {
  readonly seed: number;
  readonly round: number;
  readonly ending: string;
  /** Ways of playing on that were tried. */
  readonly rolls: number;
}

/** Ways of playing on: many by chance, a few by bots, who look for an agreement. */
const BY_CHANCE = 40;
const BY_BOTS = 6;

/**
 * Of the games with these seeds those that were lost before their last round: the ending that has no condition was all that
 * could be found any more. The earliest such round of each is named.
 */
export function locksOf(game: Game, seeds: readonly number[]): readonly Lock[] {
  const last = game.scenario.endings.find((e) => asksNothing(e.if))?.id;
  if (last === undefined) return [];
  return seeds.flatMap((seed): Lock[] => {
    const openings = new Map<number, Table>();
    const run = runGame(game, seed, () => (own, table, seat) => {
      if (!openings.has(table.round)) openings.set(table.round, table);
      return randomly(own, table, seat);
    });
    if (run.table.ending !== last) return [];
    const rounds = [...openings.keys()].filter((round) => round < game.scenario.rounds.length);
    let locked: Lock | undefined;
    // From the end: a game that was lost in one round is lost in those after it.
    for (const round of rounds.reverse()) {
      const table = openings.get(round);
      if (!table || !alwaysEnds(game, table, last)) break;
      locked = { seed, round, ending: last, rolls: BY_CHANCE + BY_BOTS };
    }
    return locked ? [locked] : [];
  });
}

function alwaysEnds(game: Game, from: Table, ending: string): boolean {
  const trainee = delegate('trainee');
  const ends = (roll: number, of: Delegate): boolean =>
    runOn(game, { ...from, seed: from.seed * 1000 + roll }, () => of).table.ending === ending;
  for (let roll = 0; roll < BY_CHANCE; roll++) if (!ends(roll, randomly)) return false;
  for (let roll = 0; roll < BY_BOTS; roll++) if (!ends(BY_CHANCE + roll, trainee)) return false;
  return true;
}
