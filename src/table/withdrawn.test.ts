import { expect, test } from 'vitest';
import { riverWith } from '../scenario/fixture/mended.fixture.ts';
import { loadScenario } from '../scenario/load.ts';
import { drive } from './drive.ts';
import { openGame } from './game.ts';
import { turnOf } from './table-of.fixture.ts';

test('a host that withdrew, left the room and came back is host no more', () => {
  const walks = '  walk-out:\n    by: [downriver]';
  const read = loadScenario(
    riverWith(walks, walks.replace('downriver', 'upriver')).replace(
      '  ask-capital:\n    once: true\n    effects: { home.self: +1 }\n    basis: assumed',
      '  withdraw-as-host: {}',
    ),
    'river',
  );
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const turns = ['1 upriver withdraw-as-host', '2 upriver walk-out', '3 upriver return'].map(turnOf);
  const statuses = [1, 2, 3].map((many) => {
    const driven = drive(openGame(read.value.scenario), { seed: 1, turns: turns.slice(0, many), toTheEnd: false });
    if (!driven.ok) throw new Error(JSON.stringify(driven.fault));
    return driven.value.table.seats.upriver;
  });
  expect(statuses).toEqual(['withdrawn', 'out', 'withdrawn']);
});
