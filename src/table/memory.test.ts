import { expect, test } from 'vitest';
import { tableOf } from './table-of.fixture.ts';

test('an offer that was declined is remembered in the rounds that follow', () => {
  const { table } = tableOf('river', {
    after: [
      '1 upriver offers un support gauge daily for support gauge daily',
      '1 un declines',
      '2 upriver propose gauge weekly',
    ],
  });
  expect(table.round).toBeGreaterThan(1);
  expect(table.offers).toEqual([]);
  expect(table.refused.map(({ from, to, state }) => ({ from, to, state }))).toEqual([
    { from: 'upriver', to: 'un', state: 'declined' },
  ]);
});

test('public gestures are remembered with who made them and when', () => {
  const { table } = tableOf('river', { after: ['1 upriver warn to downriver', '2 downriver propose gauge weekly'] });
  expect(table.gestures).toEqual([{ round: 1, by: 'upriver', gesture: { verb: 'warn', to: 'downriver' } }]);
});
