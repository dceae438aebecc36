import { unreachable } from '../../ground/result.ts';
import type { Test } from '../../scenario/condition.ts';
import { VERBS, type Verb } from '../../scenario/model.ts';
import type { DecidedFact, FactValue } from '../../stance/decided.ts';
import type { Reason } from '../../table/event.ts';
import type { Names } from './names.ts';
import { listed, say, sayable, tell } from './say.ts';

export interface FactLine {
  readonly text: string;
  readonly held: boolean;
}

/** What kind of rule decided: “A red line”. */
export const reasonTitle = (reason: Reason): string => say(`why.${reason.kind}`);

/** The rule in words: the file's own, or the table's. */
export function reasonText(reason: Reason): string | undefined {
  if (reason.because) return tell(reason.because);
  if (reason.kind === 'rule' || reason.kind === 'assent' || reason.kind === 'pen') {
    return say(sayable(`rule.${reason.code}`) ?? 'rule.other');
  }
  return undefined;
}

/** The conditions as they stood: each with its value then and what was needed. */
export function factLines(reason: Reason, names: Names): readonly FactLine[] {
  return reason.facts.map((fact) => ({ text: factText(fact, names), held: fact.held }));
}

function factText({ fact, test, value }: DecidedFact, names: Names): string {
  const name = factName(fact, names);
  const needed = testText(fact, test, names);
  if (value === undefined) return say('why.fact.none', { name, test: needed });
  return say('why.fact', { name, value: valueText(fact, value, names), test: needed });
}

/** What is asked of a fact, whatever its value is. */
export const factNeeded = (fact: string, test: Test, names: Names): string =>
  say('why.needed', { name: factName(fact, names), test: testText(fact, test, names) });

function factName(fact: string, names: Names): string {
  const [area = '', first = '', second = ''] = fact.split('.');
  switch (area) {
    case 'round':
    case 'phase':
    case 'venue':
      return say(`fact.${area}`);
    case 'event': {
      const key = sayable(`fact.event.${first}`);
      return say(key ?? 'fact.other');
    }
    case 'pressure':
      return names.pressure(fact.slice('pressure.'.length));
    case 'stance':
    case 'signed':
    case 'seat':
      return say(`fact.${area}`, { party: names.party(first) });
    case 'clause':
      return say(second === 'status' ? 'fact.status' : 'fact.clause', { clause: names.clause(first) });
    case 'stands':
      return say('fact.stands', { party: names.party(first), clause: names.clause(second) });
    case 'instrument':
      return say('fact.instrument', { instrument: names.instrument(first) });
    case 'used': {
      const verb = isVerb(first) ? first : undefined;
      const named = verb ? names.verb(verb) : '…';
      return say('fact.used', {
        verb: second && verb ? say('gesture.detail', { verb: named, detail: names.choice(verb, second) }) : named,
      });
    }
    default:
      return say('fact.other');
  }
}

export const isVerb = (name: string): name is Verb => VERBS.some((v) => v === name);

function valueText(fact: string, value: FactValue, names: Names): string {
  if (typeof value === 'object') {
    return value.length === 0 ? say('value.none') : listed(value.map((one) => nameOf(fact, one, names)));
  }
  return nameOf(fact, value, names);
}

export function nameOf(fact: string, value: string | number | boolean, names: Names): string {
  if (typeof value === 'boolean') return say(value ? 'value.true' : 'value.false');
  if (typeof value === 'number') return String(value);
  const [area = '', first = '', second = ''] = fact.split('.');
  const plain = sayable(`value.${value}`) ?? sayable(`status.${value}`) ?? sayable(`step.${value}`);
  switch (area) {
    case 'venue':
      return names.place(value);
    case 'stance':
      return names.stance(first, value);
    case 'clause':
      return second === 'status' && plain ? say(plain) : names.option(first, value);
    case 'stands':
      return names.option(second, value);
    case 'signed':
      return names.instrument(value);
    case 'event':
      return eventValue(first, value, names);
    default:
      return plain ? say(plain) : '…';
  }
}

function eventValue(member: string, value: string, names: Names): string {
  switch (member) {
    case 'verb':
      return isVerb(value) ? names.verb(value) : '…';
    case 'by':
    case 'to':
      return names.party(value);
    case 'clause':
      return names.clause(value);
    case 'option':
      return names.anyOption(value);
    case 'choice':
      return names.choice(undefined, value);
    case 'place':
      return names.place(value);
    case 'instrument':
      return names.instrument(value);
    case 'inject':
      return names.inject(value);
    default:
      return '…';
  }
}

export function testText(fact: string, test: Test, names: Names): string {
  const name = (value: string | number | boolean): string => nameOf(fact, value, names);
  switch (test.kind) {
    case 'is':
      return say('test.is', { value: name(test.value) });
    case 'in':
      return say('test.in', { values: listed(test.values.map(name)) });
    case 'isnt':
      return say('test.isnt', { value: name(test.value) });
    case 'range':
      if (test.min === undefined) return say('test.max', { max: test.max ?? 0 });
      return test.max === undefined
        ? say('test.min', { min: test.min })
        : say('test.range', { min: test.min, max: test.max });
    default:
      return unreachable(test);
  }
}
