import { remembered } from '../ground/remembered.ts';
import { unreachable } from '../ground/result.ts';
import type { Condition, Test } from '../scenario/condition.ts';
import type { DecidedFact, Facts, FactValue } from './decided.ts';

export type Passes = (value: FactValue | undefined) => boolean;

const ready = new WeakMap<Test, Passes>();

/** A test made ready to be put to many values. */
export function passing(test: Test): Passes {
  return remembered(ready, test, made);
}

/** A fact with several values passes when one of them does; `isnt` when none equals. A missing fact passes only `isnt`. */
function made(test: Test): Passes {
  switch (test.kind) {
    case 'is': {
      const { value: wanted } = test;
      return (value) => (typeof value === 'object' ? value.some((one) => one === wanted) : value === wanted);
    }
    case 'in': {
      const { values } = test;
      return (value) =>
        typeof value === 'object' ? value.some((one) => values.includes(one)) : values.some((one) => one === value);
    }
    case 'range': {
      const { min = -Infinity, max = Infinity } = test;
      return (value) => typeof value === 'number' && value >= min && value <= max;
    }
    case 'isnt': {
      const { value: unwanted } = test;
      return (value) => (typeof value === 'object' ? !value.some((one) => one === unwanted) : value !== unwanted);
    }
    default:
      return unreachable(test);
  }
}

const passes = (test: Test, value: FactValue | undefined): boolean => (ready.get(test) ?? passing(test))(value);

export function holds(condition: Condition, facts: Facts): boolean {
  for (const { fact, test } of condition.facts) if (!passes(test, facts(fact))) return false;
  if (condition.any && !condition.any.some((one) => holds(one, facts))) return false;
  return !(condition.not && holds(condition.not, facts));
}

/** Every fact of a condition as it stands, in file order; nothing is left out because an earlier one failed. */
export function decided(condition: Condition, facts: Facts, under?: 'any' | 'not'): readonly DecidedFact[] {
  const own = condition.facts.map(({ fact, test }): DecidedFact => {
    const value = facts(fact);
    return {
      fact,
      test,
      ...(value !== undefined && { value }),
      held: passes(test, value),
      ...(under && { under }),
    };
  });
  return [
    ...own,
    ...(condition.any ?? []).flatMap((one) => decided(one, facts, under ?? 'any')),
    ...(condition.not ? decided(condition.not, facts, 'not') : []),
  ];
}
