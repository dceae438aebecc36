import { readdirSync } from 'node:fs';
import { randomGame } from '../../delegates/randomly.ts';
import { begin } from '../../table/begin.ts';
import type { Game } from '../../table/game.ts';
import type { Entry } from '../../table/move.ts';
import { play } from '../../table/play.ts';
import { openScenario } from '../open-scenario.ts';
import { type Bench, rate } from './subject.ts';

/** Whole games of random legal commits of each shipped scenario, beside the same games only played again. */
export function randomGames({ note }: Bench): void {
  for (const id of readdirSync('scenarios').sort()) {
    const opened = openScenario(`scenarios/${id}`);
    if (!opened.ok) throw new Error(`${id} does not load`);
    const { game } = opened.value;
    let seed = 0;
    for (; seed < WARM; seed++) randomGame(game, seed);
    const games = rate(() => void randomGame(game, seed++), 2);
    const { entries } = randomGame(game, 1);
    const again = rate(() => replayed(game, entries));
    note(
      `${id}: random games, one core; to one only played again`,
      `${games.toFixed(0)}/s; ${(again / games).toFixed(1)} : 1 (${entries.length} entries)`,
    );
  }
}

/** Games after which the charts have been asked most of what they will be. */
const WARM = 200;

function replayed(game: Game, entries: readonly Entry[]): void {
  let { table } = begin(game, { seed: 1, injects: 'drawn' });
  for (const entry of entries) {
    const played = play(game, table, entry);
    if (!played.ok) throw new Error(played.fault.code);
    table = played.value.table;
  }
}
