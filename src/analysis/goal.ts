import type { Test } from '../scenario/condition.ts';
import type { FactValue } from '../stance/decided.ts';
import type { Change } from '../table/explanation.ts';
import { type Decision, type Flip, passes } from './flips.ts';

/** What was needed of each fact, rather than the one value that was tried. */
export const changesOf = ({ tests, facts }: Pick<Decision, 'tests' | 'facts'>, flip: Flip): readonly Change[] =>
  flip.turned.map(({ fact, value }) => {
    const was = facts(fact);
    const test = goalOf(tests, fact, value, was);
    return { kind: 'fact', fact, test, value, ...(was !== undefined && { was }) };
  });

function goalOf(tests: Decision['tests'], fact: string, value: FactValue, was: FactValue | undefined): Test {
  const own = tests.filter((t) => t.fact === fact).map((t) => t.test);
  const met = own.filter((test) => passes(test, value) && !passes(test, was));
  const shed = own.filter((test) => !passes(test, value) && passes(test, was));
  if (typeof value === 'object') return amongMany(value, typeof was === 'object' ? was : []);
  if (typeof value === 'number') return boundOf(value, typeof was === 'number' ? was : value);
  if (met.length === 1 && shed.length === 0 && met[0]) return met[0];
  const [only] = shed;
  if (met.length === 0 && shed.length === 1 && only?.kind === 'is' && typeof only.value === 'string') {
    return { kind: 'isnt', value: only.value };
  }
  return { kind: 'is', value };
}

/** A number had to come so far. */
const boundOf = (value: number, was: number): Test =>
  value > was ? { kind: 'range', min: value } : { kind: 'range', max: value };

/** Of several names at once, the innermost that would have come, or gone. */
function amongMany(value: readonly string[], was: readonly string[]): Test {
  const come = value.filter((name) => !was.includes(name)).at(-1);
  if (come !== undefined) return { kind: 'is', value: come };
  return { kind: 'isnt', value: was.filter((name) => !value.includes(name)).at(-1) ?? '' };
}
