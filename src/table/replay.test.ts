import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { digest } from '../ground/digest.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from './log.ts';
import { FACILITATOR } from './move.ts';
import { randomGame } from './random-seat.fixture.ts';
import { readLog } from './read-log.ts';
import { modelOf, replay } from './replay.ts';
import { gameOf } from './table-of.fixture.ts';

const river = gameOf('river');

function logged(seed: number): { log: Log; table: ReturnType<typeof randomGame> } {
  const table = randomGame(river, seed, chance(seed, 'replay'));
  const log: Log = {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: 'river',
    model: modelOf(river),
    seed,
    injects: 'drawn',
    practice: false,
    players: { upriver: { by: 'person' }, downriver: { by: 'bot', level: 'envoy' } },
    entries: table.entries,
    digests: [],
  };
  return { log, table };
}

const through = (log: Log): unknown => JSON.parse(JSON.stringify(log));

describe('a replay', () => {
  it('comes to the same table and tells the same events, bit for bit', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { log, table } = logged(seed);
      const read = readLog(through(log));
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      const again = replay(river, read.value);
      if (!again.ok) throw new Error(JSON.stringify(again.fault));
      expect(digest(again.value.table)).toBe(digest(table.table));
      expect(again.value.events).toEqual(table.events);
      expect(again.value.opened).toHaveLength(again.value.table.round);
      expect(replay(river, { ...log, digests: again.value.opened })).toMatchObject({ ok: true });
    }
  });

  it('names the round at which two records part', () => {
    const { log } = logged(3);
    const again = replay(river, log);
    if (!again.ok) throw new Error('no replay');
    const digests = again.value.opened.map((d, i) => (i === 1 ? '0'.repeat(16) : d));
    expect(replay(river, { ...log, digests })).toMatchObject({ ok: false, fault: { code: 'log/parted', detail: '2' } });
  });

  it('goes on from where a rewind points, and forgets what came after', () => {
    const { log } = logged(5);
    const half = Math.floor(log.entries.length / 2);
    const rewound = {
      ...log,
      entries: [...log.entries, { actor: FACILITATOR, move: { kind: 'rewind', to: half } }] as Log['entries'],
    };
    const plain = replay(river, { ...log, entries: log.entries.slice(0, half) });
    expect(replay(river, rewound)).toEqual(plain);
    const resumed = { ...rewound, entries: [...rewound.entries, ...log.entries.slice(half)] };
    expect(replay(river, resumed)).toEqual(replay(river, log));
  });

  it('keeps where each round began, so that an undo knows where to point', () => {
    const { log } = logged(9);
    const whole = replay(river, log);
    if (!whole.ok) throw new Error('no replay');
    for (const start of whole.value.starts) {
      const until = replay(river, { ...log, entries: log.entries.slice(0, start.entries) });
      expect(until.ok && until.value.table).toEqual(start.table);
      expect(until.ok && until.value.events.length).toBe(start.events);
    }
  });

  it('refuses a log of another scenario, model or rules, each by its own name', () => {
    const { log } = logged(1);
    expect(replay(river, { ...log, scenario: 'lake' })).toMatchObject({ fault: { code: 'log/other-scenario' } });
    expect(replay(river, { ...log, model: 'f'.repeat(16) })).toMatchObject({ fault: { code: 'log/other-model' } });
    expect(replay(river, { ...log, rules: 99 })).toMatchObject({ fault: { code: 'log/other-rules' } });
  });

  it('names the entry that is against the rules', () => {
    const { log } = logged(1);
    const entries = [...log.entries.slice(0, 2), ...log.entries.slice(0, 1)];
    expect(replay(river, { ...log, entries })).toMatchObject({
      fault: { code: 'log/refused', detail: expect.stringMatching(/^3 move\//) },
    });
  });
});

describe('a log from outside', () => {
  it('is told apart: no log, another format, other rules, damaged and where', () => {
    const { log } = logged(2);
    const cases: [unknown, string][] = [
      [null, 'log/not-a-log'],
      ['text', 'log/not-a-log'],
      [{ hello: 1 }, 'log/not-a-log'],
      [{ ...log, format: 2 }, 'log/other-format'],
      [{ ...log, rules: RULES_VERSION + 1 }, 'log/other-rules'],
      [{ ...log, seed: 1.5 }, 'log/damaged'],
      [{ ...log, players: { upriver: { by: 'ghost' } } }, 'log/damaged'],
      [{ ...log, entries: [{ actor: 'upriver', move: { kind: 'expire' } }] }, 'log/damaged'],
      [{ ...log, entries: [...log.entries, { actor: 'upriver' }] }, 'log/damaged'],
      [{ ...log, digests: ['x'] }, 'log/damaged'],
    ];
    for (const [outside, code] of cases) expect(readLog(outside)).toMatchObject({ ok: false, fault: { code } });
  });

  it('cut short anywhere is refused or is a shorter game, and never throws', () => {
    const { log } = logged(4);
    const text = JSON.stringify(log);
    for (let at = 0; at < text.length; at += 97) {
      const mangled = `${text.slice(0, at)}9${text.slice(at + 1)}`;
      let outside: unknown;
      try {
        outside = JSON.parse(mangled);
      } catch {
        continue;
      }
      const read = readLog(outside);
      if (read.ok) expect(typeof replay(river, read.value).ok).toBe('boolean');
    }
  });
});
