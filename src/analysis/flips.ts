import type { Condition, Test } from '../scenario/condition.ts';
import type { Facts, FactValue } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';

/** A fact that could have been otherwise. */
export interface Lever {
  readonly fact: string;
  /** Other values with their distance from the one that was; nearest first. */
  readonly values: readonly { readonly value: FactValue; readonly distance: number }[];
  /** Whether a move can bring it about. */
  readonly reach: boolean;
}

interface Turned {
  readonly fact: string;
  readonly value: FactValue;
}

/** Facts that together turn a decision. */
export interface Flip {
  readonly turned: readonly Turned[];
  readonly reach: boolean;
  readonly distance: number;
}

export interface Decision {
  readonly levers: readonly Lever[];
  /** All that the decision asks of facts: it must not depend on them otherwise. */
  readonly tests: readonly { readonly fact: string; readonly test: Test }[];
  readonly facts: Facts;
  /** Whether the answer would be another one. */
  readonly turns: (facts: Facts) => boolean;
}

/** No more facts than this are changed together. */
const TOGETHER = 3;

/** Every test that a condition asks, at any depth. */
export const testsOf = (condition: Condition): Decision['tests'] => [
  ...condition.facts,
  ...(condition.any ?? []).flatMap(testsOf),
  ...(condition.not ? testsOf(condition.not) : []),
];

/** The facts with some of them turned. */
export function withTurned(facts: Facts, turned: readonly Turned[]): Facts {
  return (fact) => {
    const one = turned.find((t) => t.fact === fact);
    return one ? one.value : facts(fact);
  };
}

export const passes = (test: Test, value: FactValue | undefined): boolean =>
  holds({ facts: [{ fact: 'it', test }] }, () => value);

/** Which of the tests on a fact a value passes: values with the same answers decide alike. */
export function answersTo(tests: Decision['tests'], fact: string, value: FactValue | undefined): string {
  return tests.map((t) => (t.fact === fact ? (passes(t.test, value) ? '1' : '0') : '')).join('');
}

/**
 * The smallest sets of facts that turn a decision: fewest facts first, then those within reach of moves, then the
 * shortest way, then the order of the levers. Of values that decide alike only the nearest is tried, so that nothing
 * cheaper is missed. `accept` may refuse a set (play may know better); no set holds one that was accepted.
 */
export function flipsOf(decision: Decision, wanted: number, accept: (flip: Flip) => boolean): readonly Flip[] {
  const levers = decision.levers.map((lever) => nearestOf(decision, lever)).filter((l) => l.values.length > 0);
  const accepted: Flip[] = [];
  for (let size = 1; size <= Math.min(TOGETHER, levers.length) && accepted.length < wanted; size++) {
    const found = setsOf(levers, size).filter(({ turned }) => decision.turns(withTurned(decision.facts, turned)));
    for (const flip of found.sort((a, b) => Number(b.reach) - Number(a.reach) || a.distance - b.distance)) {
      if (accepted.length === wanted) break;
      if (!accepted.some((less) => isWithin(less, flip)) && accept(flip)) accepted.push(flip);
    }
  }
  return accepted;
}

const isWithin = (less: Flip, more: Flip): boolean =>
  less.turned.every(({ fact }) => more.turned.some((other) => other.fact === fact));

function nearestOf({ tests, facts }: Decision, lever: Lever): Lever {
  const seen = new Set([answersTo(tests, lever.fact, facts(lever.fact))]);
  const values = lever.values.filter(({ value }) => {
    const answers = answersTo(tests, lever.fact, value);
    if (seen.has(answers)) return false;
    seen.add(answers);
    return true;
  });
  return { ...lever, values };
}

/** All sets of so many levers with a value each. */
function setsOf(levers: readonly Lever[], size: number, from = 0): readonly Flip[] {
  if (size === 0) return [{ turned: [], reach: true, distance: 0 }];
  return levers.slice(from).flatMap((lever, i) =>
    setsOf(levers, size - 1, from + i + 1).flatMap((rest) =>
      lever.values.map(({ value, distance }) => ({
        turned: [{ fact: lever.fact, value }, ...rest.turned],
        reach: lever.reach && rest.reach,
        distance: distance + rest.distance,
      })),
    ),
  );
}
