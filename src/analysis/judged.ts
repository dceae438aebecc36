import type { Condition, Test } from '../scenario/condition.ts';

/** Option index by clause; 0 is `absent`. */
export type Picked = Uint8Array;

/** An answer that the options of a settlement may still decide. */
export type Judged = boolean | ((picked: Picked) => boolean);

/**
 * Answers one fact of a condition. `hopeful`: whether a yes works towards the condition's holding (under an odd number
 * of `not` it works against it), for those who answer what they can't know with the better or the worse.
 */
export type Leaf = (fact: string, test: Test, hopeful: boolean) => Judged;

/** What the facts of one condition can only be together, asked where each of them was answered in hope. */
export type Together = (facts: Condition['facts']) => readonly Judged[];

/** A condition with all answered that the options don't decide. */
export function judged(condition: Condition, leaf: Leaf, hopeful = true, together?: Together): Judged {
  const { facts, any, not } = condition;
  return both([
    ...facts.map(({ fact, test }) => leaf(fact, test, hopeful)),
    ...(together && hopeful ? together(facts) : []),
    any ? either(any.map((one) => judged(one, leaf, hopeful, together))) : true,
    not ? opposite(judged(not, leaf, !hopeful, together)) : true,
  ]);
}

export function both(parts: readonly Judged[]): Judged {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => typeof part === 'function');
  const [only] = open;
  if (only === undefined) return true;
  return open.length === 1 ? only : (picked) => open.every((part) => part(picked));
}

export function either(parts: readonly Judged[]): Judged {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => typeof part === 'function');
  const [only] = open;
  if (only === undefined) return false;
  return open.length === 1 ? only : (picked) => open.some((part) => part(picked));
}

export function opposite(part: Judged): Judged {
  return typeof part === 'function' ? (picked) => !part(picked) : !part;
}

/** Every fact that a condition names. */
export function factsIn(condition: Condition): readonly string[] {
  return [
    ...condition.facts.map((f) => f.fact),
    ...(condition.any ?? []).flatMap(factsIn),
    ...(condition.not ? factsIn(condition.not) : []),
  ];
}
