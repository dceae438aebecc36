import type { Condition, Test } from '../condition.ts';
import { contradict } from '../contradiction.ts';

/** Whether whatever passes the first test passes the second. */
function narrower(one: Test, other: Test): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const values = one.kind === 'is' ? [one.value] : one.kind === 'in' ? one.values : undefined;
  if (values) {
    return values.every((v) => {
      if (other.kind === 'is') return v === other.value;
      if (other.kind === 'in') return other.values.some((w) => w === v);
      if (other.kind === 'isnt') return v !== other.value;
      return typeof v === 'number' && v >= (other.min ?? -Infinity) && v <= (other.max ?? Infinity);
    });
  }
  if (one.kind !== 'range' || other.kind !== 'range') return false;
  return (one.min ?? -Infinity) >= (other.min ?? -Infinity) && (one.max ?? Infinity) <= (other.max ?? Infinity);
}

/** Facts that have several values at once: one that matches says nothing of the others. */
const MANY = /^(stance|signed)\./;

/** Whether the first can be seen never to hold without the second. `false` says only that it was not seen. */
export function implies(one: Condition, other: Condition): boolean {
  const covered = other.facts.every(({ fact, test }) =>
    one.facts.some((f) => f.fact === fact && narrower(f.test, test) && !(MANY.test(fact) && test.kind === 'isnt')),
  );
  if (!covered) return false;
  if (
    other.any &&
    !other.any.some((each) => implies(one, each)) &&
    JSON.stringify(one.any) !== JSON.stringify(other.any)
  )
    return false;
  return !other.not || JSON.stringify(one.not) === JSON.stringify(other.not) || contradict([one, other.not]);
}
