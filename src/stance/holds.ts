import { unreachable } from '../ground/result.ts';
import type { Condition, Test } from '../scenario/condition.ts';
import type { DecidedFact, Facts, FactValue } from './decided.ts';

/** A fact with several values passes when one of them does; `isnt` when none equals. A missing fact passes only `isnt`. */
function passes(test: Test, value: FactValue | undefined): boolean {
  if (Array.isArray(value)) {
    if (test.kind === 'isnt') return !value.includes(test.value);
    return value.some((one) => passes(test, one));
  }
  switch (test.kind) {
    case 'is':
      return value === test.value;
    case 'in':
      return test.values.some((v) => v === value);
    case 'range':
      return typeof value === 'number' && value >= (test.min ?? -Infinity) && value <= (test.max ?? Infinity);
    case 'isnt':
      return value !== test.value;
    default:
      return unreachable(test);
  }
}

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
