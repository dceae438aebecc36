import type { Condition } from '../condition.ts';
import { fits, type Moment } from './fits.ts';
import type { Goal, Literal } from './literal.ts';
import type { World } from './world.ts';

/** Steps of one question; what takes longer is taken for possible. */
const MOST_STEPS = 1500;
const MOST_LITERALS = 80;

/**
 * Whether conditions can hold, or fail, together as the goals say. `false` is certain: no game of this scenario comes
 * there. `true` says only that it was not seen.
 */
export function possible(goals: readonly Goal[], world: World, moment: Moment): boolean {
  let steps = 0;

  /** `open`: of each, one must come true. */
  const search = (literals: readonly Literal[], open: readonly (readonly Goal[])[]): boolean => {
    steps += 1;
    if (steps > MOST_STEPS || literals.length > MOST_LITERALS) return true;
    if (!fits(literals, world, moment)) return false;
    const [first, ...rest] = [...open].sort((a, b) => a.length - b.length);
    if (!first) return true;
    return first.some((goal) => {
      const { facts, choices } = taken([goal]);
      return search([...literals, ...facts], [...rest, ...choices]);
    });
  };
  const { facts, choices } = taken(goals);
  return search(facts, choices);
}

interface Taken {
  readonly facts: readonly Literal[];
  readonly choices: readonly (readonly Goal[])[];
}

/** What goals come to: tests that all must come out, and choices of which one must. */
function taken(goals: readonly Goal[]): Taken {
  const facts: Literal[] = [];
  const choices: (readonly Goal[])[] = [];
  const waiting = [...goals];
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    const { condition, holds } = goal;
    if (holds) {
      for (const fact of condition.facts) facts.push({ ...fact, passes: true });
      if (condition.any) choices.push(condition.any.map((one) => ({ condition: one, holds: true })));
      if (condition.not) waiting.push({ condition: condition.not, holds: false });
      continue;
    }
    const { facts: tests, any, not } = condition;
    const [test] = tests;
    if (test && tests.length === 1 && !any && !not) facts.push({ ...test, passes: false });
    else if (any && tests.length === 0 && !not) for (const one of any) waiting.push({ condition: one, holds: false });
    else if (not && tests.length === 0 && !any) waiting.push({ condition: not, holds: true });
    else choices.push(failing(condition));
  }
  return { facts, choices };
}

/** The ways in which a condition of several parts may fail; none for one that asks nothing. */
const failing = ({ facts, any, not }: Condition): readonly Goal[] => [
  ...facts.map((fact): Goal => ({ condition: { facts: [fact] }, holds: false })),
  ...(any ? [{ condition: { facts: [], any }, holds: false }] : []),
  ...(not ? [{ condition: not, holds: true }] : []),
];
