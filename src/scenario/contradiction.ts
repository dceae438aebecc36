import type { Condition, Test } from './condition.ts';

/** What a conjunction of tests leaves of one fact. */
interface Left {
  min: number;
  max: number;
  /** Each must contain the value. */
  readonly within: (readonly (string | number | boolean)[])[];
  readonly excluded: Set<string | number | boolean>;
}

/** Facts that have several values at once, so that two different ones don't exclude each other. */
const MANY = /^(stance|signed)\./;

/**
 * Whether conditions can be seen, by their plain facts and simple negations, never to hold at once. `false` says only
 * that it was not seen.
 */
export function contradict(conditions: readonly Condition[]): boolean {
  const left = new Map<string, Left>();
  for (const condition of conditions) {
    for (const { fact, test } of condition.facts) narrow(left, fact, test);
    const not = condition.not;
    const only = not && !not.any && !not.not && not.facts.length === 1 ? not.facts[0] : undefined;
    if (only) for (const test of negated(only.test)) narrow(left, only.fact, test);
  }
  return [...left].some(([fact, found]) => nothingLeft(found, MANY.test(fact)));
}

function narrow(left: Map<string, Left>, fact: string, test: Test): void {
  const found = left.get(fact) ?? { min: -Infinity, max: Infinity, within: [], excluded: new Set() };
  left.set(fact, found);
  if (test.kind === 'range') {
    found.min = Math.max(found.min, test.min ?? -Infinity);
    found.max = Math.min(found.max, test.max ?? Infinity);
  } else if (test.kind === 'isnt') found.excluded.add(test.value);
  else found.within.push(test.kind === 'is' ? [test.value] : test.values);
}

function negated(test: Test): readonly Test[] {
  switch (test.kind) {
    case 'is':
      return typeof test.value === 'boolean' ? [] : [{ kind: 'isnt', value: test.value }];
    case 'in':
      return test.values.map((value) => ({ kind: 'isnt', value }));
    case 'isnt':
      return [{ kind: 'is', value: test.value }];
    case 'range':
      if (test.max === undefined && test.min !== undefined) return [{ kind: 'range', max: test.min - 1 }];
      if (test.min === undefined && test.max !== undefined) return [{ kind: 'range', min: test.max + 1 }];
      return [];
  }
}

function nothingLeft(found: Left, many: boolean): boolean {
  if (found.min > found.max) return true;
  const fits = (value: string | number | boolean): boolean =>
    !found.excluded.has(value) && (typeof value !== 'number' || (value >= found.min && value <= found.max));
  if (many) return found.within.some((values) => !values.some(fits));
  const [first, ...others] = found.within;
  return first !== undefined && !first.some((value) => fits(value) && others.every((values) => values.includes(value)));
}
