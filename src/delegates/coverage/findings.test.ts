import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../ground/words.ts';
import { loadScenario } from '../../scenario/load.ts';
import { type Game, openGame } from '../../table/game.ts';
import { gameOf } from '../../table/table-of.fixture.ts';
import { randomly } from '../randomly.ts';
import { delegate } from '../run.ts';
import { FINDING_CODES, type Finding, type FindingCode } from './finding.ts';
import { findingsOf } from './findings.ts';
import { watchOn } from './watch.ts';
import { sayFinding } from './words.ts';

const RIVER = readFileSync(new URL('../../scenario/fixture/river.yaml', import.meta.url), 'utf8');

/** The river with pieces of its file exchanged. */
function changed(...pairs: readonly (readonly [was: string, is: string])[]): Game {
  let text = RIVER;
  for (const [was, is] of pairs) {
    expect(text).toContain(was);
    text = text.replace(was, is);
  }
  const read = loadScenario(text, 'river.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return openGame(read.value.scenario);
}

function found(game: Game, games = 40): readonly Finding[] {
  const watch = watchOn(game);
  for (let seed = 1; seed <= games; seed++) watch.play(seed, () => randomly);
  return findingsOf(game, { random: watch.coverage() });
}

const named = (list: readonly Finding[], code: FindingCode): readonly string[] =>
  list.filter((f) => f.code === code).map((f) => f.name);

it('a stance behind a condition that never holds is told with that condition, and nothing of what lies behind it', () => {
  const game = changed(
    [
      '        softened:\n          label: { en: Softened',
      `        sulking:
          label: { en: Sulking, fr: Boudeur }
          posture: cold
          on:
            WARNED:
              - { target: firm, because: { en: Enough., fr: Assez. }, basis: assumed }
        softened:
          label: { en: Softened`,
    ],
    [
      '            WARNED:\n              - target: firm\n',
      `            INJECTED:
              - { target: sulking, if: { pressure.water: { min: 10 } }, because: { en: Wet., fr: Mouillé. }, basis: assumed }
              - { if: { pressure.water: { max: 5 } }, do: { home: -1 }, because: { en: Dry., fr: Sec. }, basis: assumed }
            WARNED:
              - target: firm
`,
    ],
  );
  const list = found(game, 80);
  expect(named(list, 'stance/never-entered')).toContain('upriver.sulking');
  expect(named(list, 'condition/never-held')).toContain('transition upriver.guarded/INJECTED/1');
  expect(named(list, 'transition/never-taken').filter((name) => name.includes('sulking'))).toEqual([]);
});

it('an ending that an earlier one always takes first is told as such, with a game that shows it', () => {
  const game = changed(
    [
      '  no-text:\n',
      `  a-paper:
    kind: partial
    title: { en: A paper, fr: Un papier }
    text: { en: There is a paper., fr: Il y a un papier. }
    if: { instrument.note: in-force, round: { min: 2 } }
    basis: assumed
  no-text:
`,
    ],
    ['    if: { pressure.water: { max: 1 } }', '    if: { pressure.water: { max: 0 } }'],
  );
  const watch = watchOn(game);
  const envoy = delegate('envoy');
  for (let seed = 1; seed <= 30; seed++) watch.play(seed, () => envoy);
  const [taken] = findingsOf(game, { bots: watch.coverage() }).filter((f) => f.name === 'a-paper');
  expect(taken?.code).toBe('ending/taken-first');
  const again = watchOn(game).play(taken?.seed ?? 0, () => envoy).table;
  expect(again.ending).toBe('note-signed');
  expect(again.round).toBeGreaterThan(1);
});

it('an option that red lines keep out is never agreed, and one that is worse to all is dominated', () => {
  const game = changed(
    ['weekly: 10, daily: 4', 'weekly: 4, daily: 10'],
    ['weekly: 5, daily: 10', 'weekly: 10, daily: 10'],
    ['{ clause.gauge: daily, signed.un: treaty }', '{ signed.un: treaty }'],
  );
  const list = found(game);
  expect([...named(list, 'option/never-supported'), ...named(list, 'option/never-agreed')]).toContain('dam=freeze');
  expect(named(list, 'option/dominated')).toContain('gauge=weekly');
});

it('a seat without a verb has nothing to decide, and that is a fault', () => {
  const others = '{ by: [downriver, un] }';
  const game = changed(
    ...['propose', 'support', 'object', 'offer', 'suspend', 'call-to-sign'].map(
      (verb) => [`  ${verb}: {}\n`, `  ${verb}: ${others}\n`] as const,
    ),
    ['  take-up: {}\n', ''],
    ['    to: [upriver, downriver]\n', '    by: [downriver, un]\n    to: [upriver]\n'],
    ['        by: [upriver]\n', '        by: [un]\n'],
    ['        by: [upriver, downriver]\n', '        by: [downriver]\n'],
    ['  ask-capital:\n', '  ask-capital:\n    by: [downriver]\n'],
  );
  const idle = found(game).filter((f) => f.code === 'seat/idle');
  expect(idle[0]).toMatchObject({ name: 'upriver', weight: 'fault' });
  expect(idle[0]?.slots.inGames).toBeGreaterThan(10);
});

it('gauges that stand still or always at a bound are told', () => {
  const list = found(
    changed(
      ['    start: 6\n    drift: -1\n', '    start: 6\n    drift: 0\n'],
      ['effects: { water: +2 }', 'effects: { home.upriver: -1 }'],
    ),
  );
  expect(named(list, 'pressure/never-moved')).toEqual(['water']);
  const low = found(
    changed(
      ['    start: 6\n    drift: -1\n', '    start: 0\n    drift: -1\n'],
      ['effects: { water: +2 }', 'effects: { home.upriver: -1 }'],
      ['    if: { pressure.water: { max: 1 } }', '    if: { pressure.water: { min: 9 } }'],
    ),
  );
  expect(named(low, 'pressure/never-moved')).toEqual(['water']);
});

it('the gravest come first, and each names games, a way of playing and a seed that was played', () => {
  const game = gameOf('river');
  const list = found(game);
  const order = ['fault', 'doubt', 'note'];
  expect(list.map((f) => order.indexOf(f.weight))).toEqual(list.map((f) => order.indexOf(f.weight)).sort());
  for (const { games, play, seed } of list) {
    expect([games, play]).toEqual([40, 'random']);
    expect(seed).toBeGreaterThan(0);
    expect(seed).toBeLessThanOrEqual(40);
  }
});

it('says nothing of games that nobody played', () => {
  expect(findingsOf(gameOf('river'), {})).toEqual([]);
});

it('every code is explained in the docs, and no other', () => {
  const page = readFileSync(new URL('../../../docs/simulate.md', import.meta.url), 'utf8');
  const explained = [...page.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, code]) => code),
  );
  expect([...explained].sort()).toEqual([...FINDING_CODES].sort());
});

it('has words for every code in every language, and leaves no slot open', () => {
  const slots = {
    stance: 's',
    event: 'e',
    times: 1,
    by: 'b',
    bots: 1,
    held: 1,
    round: 1,
    rolls: 1,
    bound: 1,
    inGames: 1,
    share: 1,
    best: 1,
    seat: 's',
    kind: 'k',
    minutes: 1,
    said: 1,
    of: 'o',
  };
  for (const code of FINDING_CODES)
    for (const language of LANGUAGES) {
      const finding: Finding = {
        code,
        weight: 'note',
        name: '<b>',
        path: [],
        games: 10_000,
        play: 'random',
        seed: 1,
        slots,
      };
      const { what, remedy } = sayFinding(finding, language);
      expect(`${what}${remedy}`).not.toMatch(/[{}]|undefined/);
      expect(remedy.length).toBeGreaterThan(10);
    }
});
