import { chance } from '../ground/chance.ts';
import type { Game } from '../table/game.ts';
import { randomCommit } from '../table/random-commit.ts';
import { type Delegate, type Run, runGame } from './run.ts';

/** Any legal commit, drawn anew for each seat, round and step from the table's own seed. Keeps nothing between calls. */
export const randomly: Delegate = (game, table, seat) =>
  randomCommit(game, table, seat, chance(table.seed, 'random', seat, table.round, table.step));

/** A whole game of random legal commits; the same seed gives the same game everywhere. */
export const randomGame = (game: Game, seed: number): Run => runGame(game, seed, () => randomly);
