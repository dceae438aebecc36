import { expect, it } from 'vitest';
import { openScenario } from '../../cli/open-scenario.ts';
import { bestsOf } from '../../delegates/roll-out.ts';
import { openSeats } from '../../delegates/sweep.ts';
import { ROLLS, studiesOf } from './studies.ts';

const SEEDS = [1, 2, 3, 4];

it('studies seat after seat, and knows what studying each at once would have shown', () => {
  const opened = openScenario('src/scenario/fixture/river.yaml');
  if (!opened.ok) throw new Error('the river does not load');
  const { game } = opened.value;
  const seats = openSeats(game);
  const studies = studiesOf(game, 2);
  studies.step();
  expect(studies.known()).toEqual({});
  for (let steps = 1; steps < seats.length * SEEDS.length; steps++) studies.step();
  const known = Object.entries(studies.known());
  expect(known.length).toBeGreaterThan(0);
  for (const [seat, bests] of known) expect(bests).toEqual(bestsOf(game, seat, SEEDS, ROLLS));
  for (const one of studies.findings({})) expect(one).toMatchObject({ code: 'move/always-best', play: 'bots' });
});
