import { expect, it } from 'vitest';
import { RULES_VERSION } from '../table/log.ts';
import { modelOf } from '../table/replay.ts';
import { gameOf } from '../table/table-of.fixture.ts';
import { waitingFor } from '../table/waiting.ts';
import { type Absence, due } from './clerk.ts';
import type { Absent, Drafted, TableMove } from './entry.ts';
import { advance, openSitting, type Sitting } from './sitting.ts';

const game = gameOf('river');
const NOBODY_AWAY: Absence = { away: new Map() };
const missing = (seat: string, since: number): Absence => ({ away: new Map([[seat, since]]) });

/** A table of the river that has begun at 0 ms, half a minute a step of the corridor and thus a minute for the first, after some more that happened at these times. */
function sitting(policy: Absent['policy'], ...more: readonly (readonly [number, TableMove])[]): Sitting {
  const opened = openSitting('t1', game, {
    ...{ scenario: 'river', rules: RULES_VERSION, model: modelOf(game), seed: 1, level: 'trainee' },
    pace: { corridor: 30, plenary: 60, signing: 0 },
    absent: { policy, after: 10, countdown: 30 },
  });
  if (!opened.ok) throw new Error(opened.fault.code);
  const moves: (readonly [number, TableMove])[] = [[0, { kind: 'begun', bots: [] }], ...more];
  return moves.reduce((s, [at, move]) => after(s, at, { ...CLERK, move }), opened.value);
}
const CLERK = { log: 't1', actor: 'facilitator', by: 'clock', audience: 'all' } as const;

function after(s: Sitting, at: number, drafted: Drafted<TableMove>): Sitting {
  const next = advance(s, { ...drafted, seq: 0, at });
  if (!next.ok) throw new Error(next.fault.code);
  return next.value;
}
const kinds = (s: Sitting, absence: Absence, now: number): readonly string[] =>
  due(s, absence, now).map(({ move }) => move.kind);

it('ends a step when its time is up, and not before', () => {
  const s = sitting('go-on');
  expect(kinds(s, NOBODY_AWAY, 59_999)).toEqual([]);
  expect(kinds(s, NOBODY_AWAY, 60_000)).toEqual(['expire']);
  const next = after(s, 60_000, { ...CLERK, move: { kind: 'expire' } });
  expect(next.clock.until).toBe(120_000);
});

it('keeps what was left of a step while the table pauses', () => {
  const paused = sitting('go-on', [20_000, { kind: 'paused', why: 'facilitator' }]);
  expect(paused.clock).toMatchObject({ left: 40_000 });
  expect(kinds(paused, NOBODY_AWAY, 500_000)).toEqual([]);
  const on = after(paused, 500_000, { ...CLERK, move: { kind: 'resumed' } });
  expect(on.clock).toEqual({ until: 540_000 });
  const longer = after(on, 500_000, { ...CLERK, move: { kind: 'extended', seconds: 5 } });
  expect(longer.clock).toEqual({ until: 545_000 });
});

it('gives a step its whole time again after the host was down', () => {
  expect(sitting('go-on', [59_000, { kind: 'restarted' }]).clock).toEqual({ until: 119_000 });
  // And whoever it had paused for the patience that was promised.
  const paused = sitting(
    'pause',
    [50_000, { kind: 'paused', why: 'upriver', seconds: 30 }],
    [1_000_000, { kind: 'restarted' }],
  );
  expect(paused.clock).toEqual({ pause: { why: 'upriver', until: 1_030_000 }, left: 60_000 });
});

it('moves for the bots that are waited for, whatever the people do', () => {
  const s = sitting('go-on', [1, { kind: 'bot', seat: 'upriver', level: 'trainee', absent: false }]);
  const drafts = due(s, NOBODY_AWAY, 2);
  expect(drafts.map(({ actor, by }) => [actor, by])).toEqual([['upriver', 'bot']]);
  const moved = drafts.reduce((one, draft) => after(one, 2, draft), s);
  expect(waitingFor(game, moved.table)).not.toContain('upriver');
  expect(kinds(moved, NOBODY_AWAY, 3)).toEqual([]);
});

it('waits with patience for people who are away, then does what the teacher chose', () => {
  const away = missing('upriver', 1000);
  expect(kinds(sitting('bot'), away, 10_999)).toEqual([]);
  expect(due(sitting('bot'), away, 11_000)).toMatchObject([{ move: { kind: 'bot', seat: 'upriver', absent: true } }]);
  expect(due(sitting('pause'), away, 11_000)).toMatchObject([
    { move: { kind: 'paused', why: 'upriver', seconds: 30 } },
  ]);
  expect(kinds(sitting('go-on'), away, 11_000)).toEqual([]);
});

it('gives the seat back when its people return', () => {
  const s = sitting('bot', [11_000, { kind: 'bot', seat: 'upriver', level: 'trainee', absent: true }]);
  expect(due(s, NOBODY_AWAY, 12_000)).toMatchObject([{ move: { kind: 'person', seat: 'upriver' } }]);
});

it('goes on without them when a pause was in vain, and does not pause for them again until they have moved', () => {
  const away = missing('upriver', 1000);
  const paused = sitting('pause', [11_000, { kind: 'paused', why: 'upriver', seconds: 30 }]);
  expect(paused.clock.pause).toEqual({ why: 'upriver', until: 41_000 });
  expect(kinds(paused, away, 40_999)).toEqual([]);
  expect(kinds(paused, NOBODY_AWAY, 20_000)).toEqual(['resumed']);
  const [resumed] = due(paused, away, 41_000);
  if (!resumed) throw new Error('it goes on');
  const on = after(paused, 41_000, resumed);
  expect(on.clock).toEqual({ until: 90_000 });
  expect(kinds(on, away, 42_000)).toEqual([]);
});

it('stands still when nobody is left, whatever the teacher chose, and gives whoever comes back the step’s whole time', () => {
  const all = (since: number): Absence => ({ ...missing('upriver', since), deserted: since });
  for (const policy of ['pause', 'bot', 'go-on'] as const) {
    expect(kinds(sitting(policy), all(1000), 10_999)).toEqual([]);
    expect(due(sitting(policy), all(1000), 11_000)).toMatchObject([{ move: { kind: 'paused', why: 'all' } }]);
    // Nor does a step end with nobody there.
    expect(kinds(sitting(policy), all(59_000), 60_000)).toEqual(['paused']);
  }
  const paused = sitting('bot', [11_000, { kind: 'paused', why: 'all' }]);
  expect(kinds(paused, all(1000), 1e9)).toEqual([]);
  const on = due(paused, NOBODY_AWAY, 500_000).reduce((one, draft) => after(one, 500_000, draft), paused);
  expect(on.clock).toEqual({ until: 560_000 });
  // The teacher has it go on with nobody there: it does, until a person has moved.
  const alone = after(paused, 20_000, { ...CLERK, move: { kind: 'resumed', without: 'all' } });
  expect(due(alone, all(1000), 20_000)).toMatchObject([{ move: { kind: 'bot', seat: 'upriver' } }]);
  const moved = after(alone, 20_000, { ...CLERK, actor: 'upriver', by: 'p1', move: { kind: 'offers', offers: [] } });
  expect(moved.excused).toEqual([]);
});

it('does nothing at a table that has not begun, is closed or has ended', () => {
  const closed = sitting('bot', [1, { kind: 'closed' }]);
  expect(kinds({ ...sitting('bot'), begun: false }, missing('upriver', 0), 1e9)).toEqual([]);
  expect(kinds(closed, missing('upriver', 0), 1e9)).toEqual([]);
});
