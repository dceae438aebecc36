import { expect, it } from 'vitest';
import { needOf, truthOf } from './truth.ts';

const preference = (
  clauses: readonly { readonly clause: string; readonly weight: number; readonly values: Record<string, number> }[],
) => ({
  clauses: clauses.map((c) => ({ ...c, source: {} })),
  ...{ terms: [], aims: [], reservation: 360, aspiration: 800, source: {} },
});

it('tells a walk-away point on five steps, each from its own share on', () => {
  expect([-5, 0, 199, 200, 349, 350, 499, 500, 699, 700, 1000].map(needOf)).toEqual([
    ...['any', 'any', 'any', 'modest', 'modest', 'fair', 'fair', 'good', 'good', 'nearly-all', 'nearly-all'],
  ]);
});

it('takes for the first priority what can matter most, not what weighs most', () => {
  const clauses = [
    { clause: 'border', weight: 30, values: { absent: 6, open: 10 } },
    { clause: 'toll', weight: 20, values: { absent: 0, full: 10 } },
    { clause: 'bridge', weight: 25, values: { absent: 1, built: 9 } },
  ];
  expect(truthOf({ id: 'upriver', preference: preference(clauses) })).toEqual({
    party: 'upriver',
    need: 'fair',
    priorities: ['toll', 'bridge'],
  });
});

it('has nothing to tell of a party to whom the text is all one', () => {
  expect(truthOf({ id: 'host', preference: preference([]) })).toBeUndefined();
});
