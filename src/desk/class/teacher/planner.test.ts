import { expect, it } from 'vitest';
import { planFor } from './planner.ts';

it('seats twenty-four in five delegations at five tables, with one bot', () => {
  const plan = planFor({ minutes: 90, heads: 24, rounds: 4, seats: 5 });
  expect(plan).toMatchObject({ tables: 5, bots: 1, reading: 18, playing: 45, talking: 27 });
});

it('never plans more playing than there is time for it', () => {
  for (const minutes of [45, 90, 180])
    for (const rounds of [3, 4, 5, 8]) {
      const { seconds, playing } = planFor({ minutes, heads: 10, rounds, seats: 5 });
      const longest = rounds * (4 * seconds.corridor + seconds.plenary) + seconds.signing;
      if (seconds.corridor > 30) expect(longest).toBeLessThanOrEqual(playing * 60);
      expect(seconds.corridor).toBeGreaterThanOrEqual(30);
    }
});

it('has one table for one head, and no plan without a table', () => {
  expect(planFor({ minutes: 45, heads: 1, rounds: 3, seats: 5 })).toMatchObject({ tables: 1, bots: 4 });
  expect(planFor({ minutes: 45, heads: 0, rounds: 3, seats: 0 }).tables).toBe(1);
});
