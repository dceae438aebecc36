import { expect, it } from 'vitest';
import { tableOf } from '../table/table-of.fixture.ts';
import { debriefFor } from './debrief-for.ts';

const lived = (after: readonly string[]) => {
  const { game, ...run } = tableOf('river', { after, toTheEnd: true });
  return { game, run: { ...run, starts: [] } };
};
const { game, run } = lived(['1 upriver support gauge daily']);

it('the scale of a delegation reaches from no text to every clause as it would have it, whatever a table came to', () => {
  const { reach = {} } = debriefFor(game, run, 'facilitator', 'open');
  expect(reach.upriver).toEqual({ none: 350, most: 1000 });
  expect(Object.keys(reach)).toEqual(game.scenario.parties.map(({ id }) => id));
  const silent = lived([]);
  expect(debriefFor(silent.game, silent.run, 'facilitator', 'open').reach).toEqual(reach);
});

it('nobody learns of it while the cards are closed', () => {
  expect(debriefFor(game, run, 'upriver', 'closed').reach).toBeUndefined();
});
