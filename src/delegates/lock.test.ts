import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScenario } from '../scenario/load.ts';
import { openGame } from '../table/game.ts';
import { locksOf } from './lock.ts';
import { randomGame } from './randomly.ts';

const RIVER = readFileSync(new URL('../scenario/fixture/river.yaml', import.meta.url), 'utf8');
const opened = (text: string) => {
  const read = loadScenario(text, 'river.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return openGame(read.value.scenario);
};
const SEEDS = [1, 2, 3];

it('where nothing but the last resort can come, every such game is lost from its first round', () => {
  const game = opened(
    RIVER.replace('{ pressure.water: { max: 1 } }', '{ venue: northgate }')
      .replace('if: { phase: suspended }', 'if: { venue: northgate, round: 1 }')
      .replace('if: { instrument.treaty: in-force }\n    basis', 'if: { venue: northgate, round: 2 }\n    basis')
      .replace('if: { instrument.note: in-force }', 'if: { venue: northgate, round: 3 }'),
  );
  expect(locksOf(game, SEEDS)).toEqual(SEEDS.map((seed) => ({ seed, round: 1, ending: 'no-text', rolls: 46 })));
});

it('names only games that came to the last resort', () => {
  const game = opened(RIVER);
  for (const { seed, ending, round } of locksOf(game, SEEDS)) {
    expect(randomGame(game, seed).table.ending).toBe(ending);
    expect(round).toBeLessThan(game.scenario.rounds.length);
  }
});
