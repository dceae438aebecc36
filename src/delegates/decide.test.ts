import { describe, expect, test } from 'vitest';
import type { Party, Scenario } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import { type Game, openGame } from '../table/game.ts';
import { judge } from '../table/judge.ts';
import { play } from '../table/play.ts';
import { LEVELS, type Level } from '../table/player.ts';
import type { Table } from '../table/state.ts';
import { gameOf, tableOf } from '../table/table-of.fixture.ts';
import { waitingFor } from '../table/waiting.ts';
import { assentOf } from './assent.ts';
import { stepsAllowed } from './clause-chance.ts';
import { decide } from './decide.ts';
import { delegate, runGame } from './run.ts';
import { situationOf } from './situation.ts';

const river = gameOf('river');
const SEEDS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Every moment of a bot game at which somebody decides. */
function* moments(game: Game, seed: number, level: Level): Generator<{ readonly table: Table; readonly seat: string }> {
  let { table } = begin(game, { seed, injects: 'drawn' });
  for (let seat = waitingFor(game, table)[0]; seat !== undefined; seat = waitingFor(game, table)[0]) {
    yield { table, seat };
    const played = play(game, table, { actor: seat, move: decide(game, table, seat, level).commit });
    if (!played.ok) throw new Error(`seed ${seed}: ${played.fault.code}`);
    table = played.value.table;
  }
}

/** The same scenario with everything turned round that only the others themselves may know. */
function strangeOthers(scenario: Scenario, seat: string): Scenario {
  const strange = (party: Party): Party => ({
    ...party,
    confidential: [],
    redLines: [],
    beyondPrice: {},
    preference: {
      ...party.preference,
      reservation: 999,
      aspiration: 1,
      terms: [],
      aims: [],
      clauses: party.preference.clauses.map((c) => ({
        ...c,
        weight: 100 - c.weight,
        values: Object.fromEntries(Object.entries(c.values).map(([option, value]) => [option, 10 - value])),
      })),
    },
    doctrine: { usual: { 'walk-out': 3 }, inStance: {}, listens: {} },
  });
  return {
    ...scenario,
    parties: scenario.parties.map((p) => (p.id === seat ? p : strange(p))),
    injects: scenario.injects.map((inject) => ({ ...inject, chance: 100, effects: { water: -9 } })),
  };
}

describe.each(LEVELS)('a bot of level %s', (level) => {
  test('makes only legal moves, and every game ends', () => {
    for (const seed of SEEDS) expect(runGame(river, seed, () => delegate(level)).table.ending).toBeDefined();
  });

  test('decides alike on the same table', () => {
    for (const { table, seat } of moments(river, 3, level)) {
      const copy: Table = JSON.parse(JSON.stringify(table));
      expect(decide(river, copy, seat, level)).toEqual(decide(river, table, seat, level));
    }
  });

  test('heeds neither the preferences of others nor what is yet to fall', () => {
    // The same charts, so that every state that a table names is known.
    const strange = (seat: string): Game => ({
      ...openGame(strangeOthers(river.scenario, seat)),
      charts: river.charts,
    });
    const others = new Map(river.scenario.parties.map(({ id }) => [id, strange(id)]));
    for (const seed of SEEDS) {
      for (const { table, seat } of moments(river, seed, level)) {
        const game = others.get(seat) ?? river;
        expect(decide(game, table, seat, level), `seed ${seed}, round ${table.round}, ${seat}`).toEqual(
          decide(river, table, seat, level),
        );
      }
    }
  });

  test('crosses no red line', () => {
    for (const seed of SEEDS) {
      for (const { table, seat } of moments(river, seed, level)) {
        const { commit } = decide(river, table, seat, level);
        if (commit.kind !== 'plenary') continue;
        for (const move of [commit.word, commit.gesture]) {
          if (move) expect(judge(river, table, seat, move).kind).not.toBe('forbidden');
        }
      }
    }
  });

  test('gives its reasons in whole points', () => {
    for (const { table, seat } of moments(river, 5, level)) {
      const { mind } = decide(river, table, seat, level);
      expect(mind.party).toBe(seat);
      for (const { terms } of mind.chosen)
        for (const points of Object.values(terms)) expect(Number.isInteger(points)).toBe(true);
    }
  });
});

test('trainees and envoys stay within their instructions', () => {
  for (const level of ['trainee', 'envoy'] as const) {
    for (const seed of SEEDS) {
      const run = runGame(river, seed, () => delegate(level));
      expect(run.events.filter((e) => e.kind === 'beyond-instructions')).toEqual([]);
    }
  }
});

test('a word that was given in the corridor is mostly kept', () => {
  let kept = 0;
  let broken = 0;
  for (let seed = 1; seed <= 40; seed++) {
    for (const event of runGame(river, seed, () => delegate('envoy')).events) {
      if (event.kind === 'kept') kept += 1;
      if (event.kind === 'broken') broken += 1;
    }
  }
  expect(kept).toBeGreaterThan(4 * broken);
});

test('a concession answers a concession', () => {
  const { game, table } = tableOf('river');
  const allowed = (stand: string): number => {
    const gauge = { ...table.stands.gauge, downriver: stand };
    return stepsAllowed(
      situationOf(game, { ...table, stands: { ...table.stands, gauge } }, 'upriver', 'envoy'),
      'gauge',
    );
  };
  expect(allowed('weekly')).toBeGreaterThan(allowed('daily'));
});

test('what a party stands behind in public is what it will most likely support', () => {
  const { game, table } = tableOf('river');
  const s = situationOf(game, table, 'upriver', 'envoy');
  const chances = ['daily', 'weekly', 'absent'].map((option) => assentOf(s, 'downriver', 'gauge', option));
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
});

test('a refusal says what accepting would have meant', () => {
  let refusals = 0;
  for (const seed of SEEDS) {
    for (const { table, seat } of moments(river, seed, 'envoy')) {
      for (const { move, instead } of decide(river, table, seat, 'envoy').mind.chosen) {
        if (move.kind !== 'answer' || move.answer.kind !== 'decline') continue;
        refusals += 1;
        expect(instead?.move).toEqual({ ...move, answer: { kind: 'accept' } });
      }
    }
  }
  expect(refusals).toBeGreaterThan(0);
});

test('what was chosen in words is what was committed', () => {
  for (const { table, seat } of moments(river, 2, 'veteran')) {
    const { commit, mind } = decide(river, table, seat, 'veteran');
    if (commit.kind !== 'plenary') continue;
    expect(mind.chosen.map((c) => c.move)).toEqual([
      { kind: 'word', ...(commit.word && { word: commit.word }) },
      { kind: 'gesture', ...(commit.gesture && { gesture: commit.gesture }) },
    ]);
  }
});
