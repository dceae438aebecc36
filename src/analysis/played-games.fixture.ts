import { readFileSync } from 'node:fs';
import { chance } from '../ground/chance.ts';
import { begin } from '../table/begin.ts';
import type { TableEvent } from '../table/event.ts';
import type { Game } from '../table/game.ts';
import type { Entry } from '../table/move.ts';
import { play } from '../table/play.ts';
import { randomGame } from '../table/random-seat.fixture.ts';
import type { Table } from '../table/state.ts';

export interface PlayedGame {
  readonly seed: number;
  readonly events: readonly TableEvent[];
  readonly entries: readonly Entry[];
  /** The table before each entry. */
  readonly before: readonly Table[];
}

/** One game of envoys a scenario, as it was recorded: the file holds moves and no decisions. */
const RECORDED = readFileSync(new URL('fixture/bot-games.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { scenario: string; seed: number; entries: readonly Entry[] }); // written by us

/** The recorded game as far as it can still be played: scenarios are mended, and moves go out of date. */
function recorded(game: Game): PlayedGame | undefined {
  const found = RECORDED.find((one) => one.scenario === game.scenario.id);
  if (!found) return undefined;
  const first = begin(game, { seed: found.seed, injects: 'drawn' });
  let { table } = first;
  const events = [...first.events];
  const before: Table[] = [];
  for (const entry of found.entries) {
    const played = play(game, table, entry);
    if (!played.ok) break;
    before.push(table);
    table = played.value.table;
    events.push(...played.value.events);
  }
  return { seed: found.seed, events, before, entries: found.entries.slice(0, before.length) };
}

/** What envoys played, and then games of random seats, as many as are asked for. */
export function* playedGames(game: Game): Generator<PlayedGame> {
  const envoys = recorded(game);
  if (envoys) yield envoys;
  for (let seed = 1; ; seed++) yield { seed, ...randomGame(game, seed, chance(seed, 'why')) };
}
