import { expect, test } from 'vitest';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import { gameOf } from '../table/table-of.fixture.ts';
import { randomGame } from './randomly.ts';

test.each(SHIPPED)('%s played at random ends, in the same way for the same seed', (id) => {
  const game = shippedGame(id);
  const run = randomGame(game, 7);
  expect(game.scenario.endings.map((e) => e.id)).toContain(run.table.ending);
  expect(randomGame(shippedGame(id), 7)).toEqual(run);
  expect(randomGame(game, 8).entries).not.toEqual(run.entries);
});

test('random play ends in more than one way', () => {
  const river = gameOf('river');
  const endings = new Set(Array.from({ length: 40 }, (_, seed) => randomGame(river, seed).table.ending));
  expect(endings.size).toBeGreaterThan(1);
});
