import { expect, it } from 'vitest';
import { planFor } from './planner.ts';

it('seats twenty-four in five delegations at five tables, with one bot', () => {
  const plan = planFor({ minutes: 90, heads: 24, rounds: 4, seats: 5 });
  expect(plan).toMatchObject({ tables: 5, bots: 1, reading: 18, playing: 45, talking: 27 });
});

it('never plans more playing than there is time for it', () => {
  for (const minutes of [45, 90, 180])
    for (const rounds of [3, 4, 5, 8]) {
      const { seconds, playing, whole } = planFor({ minutes, heads: 10, rounds, seats: 5 });
      const signing = whole < rounds ? 0 : seconds.signing;
      expect(whole * (5 * seconds.corridor + seconds.plenary) + signing).toBeLessThanOrEqual(playing * 60);
      expect(seconds.corridor).toBeGreaterThanOrEqual(60);
    }
});

it('says that a lesson holds three rounds of five rather than give half a minute to a reply', () => {
  expect(planFor({ minutes: 45, heads: 10, rounds: 5, seats: 5 })).toMatchObject({
    whole: 3,
    seconds: { corridor: 60, plenary: 120 },
  });
  expect(planFor({ minutes: 90, heads: 10, rounds: 5, seats: 5 })).toMatchObject({ whole: 5 });
});

it('has one table for one head, and no plan without a table', () => {
  expect(planFor({ minutes: 45, heads: 1, rounds: 3, seats: 5 })).toMatchObject({ tables: 1, bots: 4 });
  expect(planFor({ minutes: 45, heads: 0, rounds: 3, seats: 0 }).tables).toBe(1);
});
