import type { Condition, Test } from '../condition.ts';
import type { Value } from './world.ts';

/** One test of one fact, and whether it is to pass. */
export interface Literal {
  readonly fact: string;
  readonly test: Test;
  readonly passes: boolean;
}

/** A condition, and whether it is to hold. */
export interface Goal {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** Whether a single value passes. */
export function admits(test: Test, value: Value): boolean {
  switch (test.kind) {
    case 'is':
      return value === test.value;
    case 'in':
      return test.values.some((one) => one === value);
    case 'isnt':
      return value !== test.value;
    case 'range':
      return typeof value === 'number' && value >= (test.min ?? -Infinity) && value <= (test.max ?? Infinity);
  }
}

/** The values that a test names. */
export const named = (test: Test): readonly Value[] =>
  test.kind === 'in' ? test.values : test.kind === 'range' ? [] : [test.value];
