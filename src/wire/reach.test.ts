import { expect, it } from 'vitest';
import { tableOf } from '../table/table-of.fixture.ts';
import { debriefFor } from './debrief-for.ts';

const AGREED = ['1 upriver support gauge daily'];
const { game, ...run } = tableOf('river', { after: AGREED, toTheEnd: true });
const lived = { ...run, starts: [] };

it('a delegation’s scale reaches from going without a text to all that it could wish for, whatever one table came to', () => {
  const { reach = {}, own } = debriefFor(game, lived, 'facilitator', 'open');
  for (const { id, preference } of game.scenario.parties) {
    expect(reach[id]?.none).toBe(preference.reservation);
    expect(reach[id]?.most).toBeGreaterThanOrEqual(own.utilities[id] ?? Number.NaN);
    expect(reach[id]?.most).toBeGreaterThan(reach[id]?.none ?? Number.NaN);
  }
});

it('nobody learns of it while the cards are closed', () => {
  expect(debriefFor(game, lived, 'upriver', 'closed').reach).toBeUndefined();
});
