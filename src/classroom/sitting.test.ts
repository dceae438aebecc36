import { expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { RULES_VERSION } from '../table/log.ts';
import { randomCommit } from '../table/random-commit.ts';
import { modelOf, replay } from '../table/replay.ts';
import { gameOf } from '../table/table-of.fixture.ts';
import { waitingFor } from '../table/waiting.ts';
import type { Setup, TableMove } from './entry.ts';
import { advance, logOf, openSitting, type Sitting } from './sitting.ts';

const game = gameOf('river');
const SETUP: Setup = {
  ...{ scenario: 'river', rules: RULES_VERSION, model: modelOf(game), seed: 5, level: 'trainee' },
  pace: { corridor: 0, plenary: 0, signing: 0 },
  absent: { policy: 'go-on', after: 0, countdown: 0 },
};

function after(s: Sitting, actor: string, move: TableMove): Sitting {
  const next = advance(s, { log: 't1', seq: 0, at: 0, actor, by: 'p1', audience: 'all', move });
  if (!next.ok) throw new Error(next.fault.code);
  return next.value;
}

it('stands after any rewind as if what was taken back had never been played', () => {
  const draw = chance(3, 'rewinds');
  const opened = openSitting('t1', game, SETUP);
  if (!opened.ok) throw new Error(opened.fault.code);
  let s = after(opened.value, 'facilitator', { kind: 'begun', bots: [] });
  let rewinds = 0;
  for (let i = 0; i < 400; i += 1) {
    const [seat] = waitingFor(game, s.table);
    const back = seat === undefined || draw(8) === 0;
    if (back) s = after(s, 'facilitator', { kind: 'rewind', to: draw(s.entries.length + 1) });
    else s = after(s, seat, randomCommit(game, s.table, seat, draw));
    if (!back) continue;
    rewinds += 1;
    const replayed = replay(game, logOf(s));
    if (!replayed.ok) throw new Error(replayed.fault.code);
    const { table, events, starts } = replayed.value;
    expect({ table: s.table, events: s.events, starts: s.starts }).toEqual({ table, events, starts });
  }
  expect(rewinds).toBeGreaterThan(30);
  expect(s.epoch).toBe(rewinds);
});
