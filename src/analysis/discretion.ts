import type { Facts, FactValue } from '../stance/decided.ts';
import type { Game } from '../table/game.ts';
import { type Recipient, seesFact } from '../table/knows.ts';
import type { Table } from '../table/state.ts';
import { answersTo, type Decision, type Flip, withTurned } from './flips.ts';
import { leverOf } from './levers.ts';

/** More worlds than this are not gone through: then nothing is certain. */
const WORLDS_AT_MOST = 512;

/** Whether a recipient may know a fact, those of the rules among them. */
export function maySee(game: Game, table: Table, fact: string, who: Recipient): boolean {
  const [area, clause = ''] = fact.split('.');
  const named = area === 'up' || area === 'tabled' ? `clause.${clause}` : fact;
  return seesFact(game.scenario, table.revealed, named, who);
}

/**
 * Whether a flip turns the decision whatever the facts are that a recipient may not know, as far as they fit the
 * answer that it was given. Depends on nothing hidden, so that no suggestion, nor the want of one, can tell a secret.
 */
export function certainFor(
  game: Game,
  table: Table,
  who: Recipient,
  decision: Decision,
  answer: (facts: Facts) => string,
): (flip: Flip) => boolean {
  const hidden = [...new Set(decision.tests.map((t) => t.fact))].filter((fact) => !maySee(game, table, fact, who));
  if (hidden.length === 0) return () => true;
  const given = answer(decision.facts);
  const worlds = worldsOf(hidden.map((fact) => ({ fact, values: kindsOf(game, table, decision, fact) })));
  if (worlds === undefined) return () => false;
  const fitting = worlds.filter((world) => answer(withTurned(decision.facts, world)) === given);
  return (flip) => fitting.every((world) => decision.turns(withTurned(withTurned(decision.facts, world), flip.turned)));
}

type World = { readonly fact: string; readonly value: FactValue }[];

function worldsOf(hidden: readonly { fact: string; values: readonly FactValue[] }[]): readonly World[] | undefined {
  const count = hidden.reduce((n, { values }) => n * values.length, 1);
  if (count > WORLDS_AT_MOST) return undefined;
  return hidden.reduce<readonly World[]>(
    (worlds, { fact, values }) => worlds.flatMap((world) => values.map((value) => [...world, { fact, value }])),
    [[]],
  );
}

/** One value for each way in which the tests can come out. The order of values does not follow the one that is. */
function kindsOf(game: Game, table: Table, { tests, facts }: Decision, fact: string): readonly FactValue[] {
  const kinds = new Map<string, FactValue>();
  for (const value of possible(game, table, tests, fact, facts(fact))) {
    const answers = answersTo(tests, fact, value);
    if (!kinds.has(answers)) kinds.set(answers, value);
  }
  return [...kinds.values()];
}

/** For a stance, one state at a time or none of them: where its chart could still go would tell where it is. */
function possible(
  game: Game,
  table: Table,
  tests: Decision['tests'],
  fact: string,
  was: FactValue | undefined,
): readonly FactValue[] {
  if (!fact.startsWith('stance.')) {
    return [...(was === undefined ? [] : [was]), ...leverOf(game, table, fact).values.map((v) => v.value)];
  }
  const named = tests.flatMap(({ fact: of, test }) => {
    if (of !== fact || test.kind === 'range') return [];
    return (test.kind === 'in' ? test.values : [test.value]).map((state) => [String(state)]);
  });
  return [[], ...named];
}
