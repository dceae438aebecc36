import { chance } from '../ground/chance.ts';
import type { Game } from '../table/game.ts';
import { randomCommit } from '../table/random-commit.ts';
import { agreeable } from './agreeable.ts';
import { type Delegate, type Run, runGame } from './run.ts';

/**
 * Any legal commit, drawn anew for each seat, round and step from the table's own seed. Keeps nothing between calls. By pure
 * chance hardly anybody ever agrees, so that in two games of three the seats are agreeable: each still does now and then
 * whatever is legal, but most words go to one option of a clause, another in each game, and most pens sign.
 */
export const randomly: Delegate = (game, table, seat) => {
  const draw = chance(table.seed, 'random', seat, table.round, table.step);
  const wilful = (table.step !== 'plenary' && table.step !== 'signing') || chance(table.seed, 'temper')(3) === 0;
  return wilful || draw(5) === 0 ? randomCommit(game, table, seat, draw) : agreeable(game, table, seat, draw);
};

/** A whole game of random legal commits; the same seed gives the same game everywhere. */
export const randomGame = (game: Game, seed: number): Run => runGame(game, seed, () => randomly);
