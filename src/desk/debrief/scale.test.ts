import { expect, it } from 'vitest';
import { scaleOf, ticksOf } from './scale.ts';

it('lays the ends where they belong, also upside down', () => {
  const down = scaleOf(100, 900, 400, 0);
  expect([down(100), down(500), down(900)]).toEqual([400, 200, 0]);
});

it('lays a single value in the middle instead of nowhere', () => {
  expect(scaleOf(7, 7, 0, 10)(7)).toBe(5);
  expect(ticksOf(scaleOf(7, 7, 0, 10), 5)).toEqual([7]);
});

it('marks round numbers within the scale, no more than asked for', () => {
  expect(ticksOf(scaleOf(130, 1290, 0, 1), 6)).toEqual([200, 400, 600, 800, 1000, 1200]);
  expect(ticksOf(scaleOf(-35, 180, 0, 1), 5)).toEqual([0, 50, 100, 150]);
});
