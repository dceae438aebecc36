import { expect, test } from 'vitest';
import { chance } from '../ground/chance.ts';
import { choose, fall } from './weigh.ts';

test('the integer table follows the exponential to within one part in a hundred near the top', () => {
  for (const below of [0, 10, 20, 40, 80]) {
    const exact = 16384 * Math.exp(-below / 20);
    expect(Math.abs(fall(below, 20) - exact)).toBeLessThan(exact * 0.01 + 2);
  }
  expect(fall(10_000, 20)).toBe(0);
});

test('a leaning of one step doubles the odds of an equal candidate', () => {
  const counts = [0, 0];
  for (let seed = 0; seed < 3000; seed++) {
    const at = choose(
      [
        { score: 5, leaning: 0 },
        { score: 5, leaning: 1 },
      ],
      10,
      chance(seed, 'test'),
    );
    counts[at] = (counts[at] ?? 0) + 1;
  }
  expect((counts[1] ?? 0) / (counts[0] ?? 1)).toBeGreaterThan(1.8);
  expect((counts[1] ?? 0) / (counts[0] ?? 1)).toBeLessThan(2.2);
});

test('with little noise the best candidate is all but certain', () => {
  for (let seed = 0; seed < 200; seed++) {
    expect(
      choose(
        [
          { score: 0, leaning: 4 },
          { score: 300, leaning: -4 },
        ],
        8,
        chance(seed, 'test'),
      ),
    ).toBe(1);
  }
});
