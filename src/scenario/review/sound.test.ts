import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomGame } from '../../delegates/randomly.ts';
import { chance } from '../../ground/chance.ts';
import type { FactValue } from '../../stance/decided.ts';
import { factsOf } from '../../table/facts.ts';
import { type Game, openGame } from '../../table/game.ts';
import type { Table } from '../../table/state.ts';
import type { Condition, Test } from '../condition.ts';
import { loadScenario } from '../load.ts';
import type { Scenario } from '../model.ts';
import type { Moment } from './fits.ts';
import { possible } from './possible.ts';
import { worldOf } from './world.ts';

const GAMES = 6;
const CONDITIONS = 40;

/** Every fact that conditions of a scenario can name, but for events. */
function factNames(s: Scenario): readonly string[] {
  return [
    ...['round', 'phase', 'venue'],
    ...s.pressures.flatMap((p) => Object.keys(p.start).map((path) => `pressure.${path}`)),
    ...s.clauses.flatMap((c) => [`clause.${c.id}`, `clause.${c.id}.status`]),
    ...s.instruments.map((i) => `instrument.${i.id}`),
    ...s.verbs.map((v) => `used.${v.verb}`),
    ...s.parties.flatMap(({ id }) => ['stance', 'signed', 'seat', 'kept', 'broken'].map((area) => `${area}.${id}`)),
  ];
}

/** A test that a value passes. */
function passed(value: FactValue, draw: (below: number) => number): Test | undefined {
  if (typeof value === 'number') {
    const [below, above] = [draw(3), draw(3)];
    return draw(3) === 0 ? { kind: 'is', value } : { kind: 'range', min: value - below, max: value + above };
  }
  if (typeof value === 'boolean') return value ? { kind: 'is', value: true } : undefined;
  const one = typeof value === 'string' ? value : value[draw(Math.max(1, value.length))];
  if (one === undefined) return { kind: 'isnt', value: 'nothing-signed' };
  return draw(2) === 0 ? { kind: 'is', value: one } : { kind: 'in', values: [one, 'something-else'] };
}

/** A condition of some facts that are so at a table, partly said by what is not so. */
function trueAt(game: Game, table: Table, names: readonly string[], draw: (below: number) => number): Condition {
  const facts = factsOf(game, table);
  const drawn = Array.from({ length: 2 + draw(5) }, () => names[draw(names.length)] ?? 'round');
  const told = [...new Set(drawn)].flatMap((fact) => {
    const value = facts(fact);
    const test = value === undefined ? undefined : passed(value, draw);
    return test ? [{ fact, test }] : [];
  });
  const [first, second, ...rest] = told;
  if (!first || !second) return { facts: told };
  const absurd: Condition = { facts: [{ fact: 'round', test: { kind: 'is', value: 99 } }] };
  switch (draw(3)) {
    case 0:
      return { facts: [first, ...rest], not: { facts: [], not: { facts: [second] } } };
    case 1:
      return { facts: rest, any: [absurd, { facts: [first, second] }] };
    default:
      return { facts: told, not: { facts: [first], any: [absurd] } };
  }
}

describe.each([
  'src/scenario/fixture/river.yaml',
  ...readdirSync('scenarios').map((id) => `scenarios/${id}/scenario.yaml`),
])('%s', (file) => {
  it('nothing that was so in a game is ever called impossible', () => {
    const loaded = loadScenario(readFileSync(file, 'utf8'), file);
    if (!loaded.ok) throw new Error(file);
    const { scenario } = loaded.value;
    const [game, world, names] = [openGame(scenario), worldOf(scenario), factNames(scenario)];
    const wrong: string[] = [];
    for (let seed = 1; seed <= GAMES; seed++) {
      const draw = chance(seed, 'sound');
      const { table } = randomGame(game, seed);
      const ending = scenario.endings.find((e) => e.id === table.ending);
      const moment: Moment = ending?.kind === 'collapse' ? 'close' : 'end';
      // A collapse was asked for before it ended the talks: the phase was another then.
      const then = moment === 'close' ? names.filter((name) => name !== 'phase') : names;
      const ask = (moment: Moment, names: readonly string[]): void => {
        for (let n = 0; n < CONDITIONS; n++) {
          const condition = trueAt(game, table, names, draw);
          if (!possible([{ condition, holds: true }], world, moment))
            wrong.push(`seed ${seed} ${moment}: ${JSON.stringify(condition)}`);
        }
      };
      ask(moment, then);
      ask('play', names);
      if (ending && !possible([{ condition: ending.if, holds: true }], world, moment)) wrong.push(ending.id);
    }
    expect(wrong).toEqual([]);
  });
});
