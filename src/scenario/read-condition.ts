import { ALWAYS, type Condition, type Test } from './condition.ts';
import { FACTS, type Fact, factOf } from './fact.ts';
import { definition, type Part, type Schema } from './keys.ts';
import type { Section } from './names.ts';
import { child, kindOf, type Node, short, textOf } from './node.ts';
import { partyName } from './pressure-path.ts';
import { integer, list, mapOf, type Reader, suggest } from './reader.ts';

/** Of a number that a test may name. */
const FARTHEST = 1000;
const SELF = definition('condition');
const BOUND: Schema = { type: 'integer', minimum: -FARTHEST, maximum: FARTHEST };
const VALUE: Schema = { anyOf: [{ type: ['string', 'integer'] }, { const: true }] };
const alone = (key: string, schema: Schema): Schema => ({
  type: 'object',
  properties: { [key]: schema },
  required: [key],
  additionalProperties: false,
});
const TEST: Schema = {
  anyOf: [
    VALUE,
    alone('in', { type: 'array', items: VALUE, minItems: 1 }),
    alone('not', { type: ['string', 'integer'] }),
    { type: 'object', properties: { min: BOUND, max: BOUND }, additionalProperties: false, minProperties: 1 },
  ],
};
export const CONDITION_SCHEMA: Schema = {
  type: 'object',
  properties: {
    any: { description: 'One of these conditions holds.', type: 'array', items: SELF, minItems: 1 },
    not: { description: 'This condition does not hold.', allOf: [SELF] },
  },
  patternProperties: Object.fromEntries(
    Object.entries(FACTS).map(([head, [tail, description]]) => [`^${head}${tail}$`, { description, ...TEST }]),
  ),
  additionalProperties: false,
};
export const CONDITION: Part<Condition> = { schema: SELF, read: condition };

/** Without a node: always. */
export function condition(r: Reader, node: Node | undefined, section: Section): Condition {
  if (!node) return ALWAYS;
  const asked = child(node, 'event.clause');
  const clause = textOf(asked);
  const facts: { fact: string; test: Test }[] = [];
  let any: readonly Condition[] | undefined;
  let not: Condition | undefined;
  for (const { key, keyAt, node: value } of mapOf(r, node)?.entries ?? []) {
    if (key === 'any') {
      any = list(r, value, (item) => condition(r, item, section));
      if (any.length === 0)
        r.tell(keyAt, 'condition/test', '"any" is empty, so that it never holds.', 'List at least one condition.');
    } else if (key === 'not') not = condition(r, value, section);
    else {
      const fact = factOf(r, key, keyAt, section, clause);
      const test = fact && testOf(r, value, fact, section);
      if (!fact || !test) continue;
      if (facts.some((f) => f.fact === fact.name)) {
        r.tell(
          keyAt,
          'name/twice',
          `"${short(key)}" is asked twice in this condition.`,
          'Put the second test under "any" or "not".',
        );
      }
      facts.push({ fact: fact.name, test });
    }
  }
  return { facts, ...(any && { any }), ...(not && { not }) };
}

function testOf(r: Reader, node: Node, fact: Fact, section: Section): Test | undefined {
  if (node.kind === 'scalar') {
    const value = admitted(r, node, fact, section);
    return value === undefined ? undefined : { kind: 'is', value };
  }
  const wrong = (message: string, remedy?: string): undefined => {
    r.tell(node.at, 'condition/test', message, remedy);
    return undefined;
  };
  if (node.kind === 'list') return wrong('A list is no test.', 'Write { in: […] }.');
  const keys = node.entries.map((e) => e.key);
  if (
    keys.length === 0 ||
    keys.some((k) => k !== 'min' && k !== 'max' && (keys.length > 1 || (k !== 'in' && k !== 'not')))
  ) {
    return wrong(`{ ${keys.map(short).join(', ')} } is no test.`);
  }
  const inside = child(node, 'in');
  if (inside) {
    const values = list(r, inside, (item) => admitted(r, item, fact, section));
    if (inside.kind === 'list' && values.length === 0)
      return wrong('The list is empty, so that the test never holds.', 'List at least one value.');
    return { kind: 'in', values: values.filter((v) => v !== undefined && v !== true).map((v) => v ?? '') };
  }
  const other = child(node, 'not');
  if (other) {
    if (fact.range.kind === 'true') return wrong('"used" can only be true.', 'Write not: { used.…: true }.');
    if (other.kind !== 'scalar')
      return wrong('{ not: … } takes one value.', 'Write not: { fact: { in: […] } } beside the other facts.');
    const value = admitted(r, other, fact, section);
    return value === undefined || value === true ? undefined : { kind: 'isnt', value };
  }
  return rangeOf(r, node, fact);
}

function rangeOf(r: Reader, node: Node, fact: Fact): Test | undefined {
  if (fact.range.kind !== 'number') {
    r.tell(
      node.at,
      'condition/test',
      `${fact.name} is no number, so that it has no min or max.`,
      'Write a value, { in: […] } or { not: a }.',
    );
    return undefined;
  }
  const bound = (key: 'min' | 'max'): number | undefined => {
    const found = child(node, key);
    return found && integer(r, found, -FARTHEST, FARTHEST, 0);
  };
  const [min, max] = [bound('min'), bound('max')];
  if (min !== undefined && max !== undefined && min > max) {
    r.tell(node.at, 'condition/test', `No number is at least ${min} and at most ${max}.`, 'Exchange the two.');
  }
  const { min: least, max: most } = fact.range;
  if ((min ?? most) > most || (max ?? least) < least) {
    r.warn(
      node.at,
      'condition/never',
      `${fact.name} is always between ${least} and ${most}, so that this never holds.`,
    );
  } else if ((min ?? least) <= least && (max ?? most) >= most) {
    r.warn(
      node.at,
      'condition/never',
      `${fact.name} is always between ${least} and ${most}, so that this always holds.`,
    );
  }
  return { kind: 'range', ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function admitted(r: Reader, node: Node, fact: Fact, section: Section): string | number | true | undefined {
  const range = fact.range;
  const wrong = (what: string, remedy?: string): undefined => {
    r.tell(
      node.at,
      'condition/unknown-value',
      `${kindOf(node)} is not ${what}.`.replace(/^./, (c) => c.toUpperCase()),
      remedy,
    );
    return undefined;
  };
  const value = node.kind === 'scalar' ? node.value : null;
  switch (range.kind) {
    case 'true':
      return value === true ? true : wrong('true', 'Write true, or not: { used.…: true } for what nobody did.');
    case 'number': {
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrong('a whole number');
      if (value < range.min || value > range.max) return wrong(`from ${range.min} to ${range.max}`);
      return value === 0 ? 0 : value;
    }
    case 'party':
      return typeof value === 'string' ? partyName(r, value, node.at, section) : wrong('a party');
    case 'word': {
      if (typeof value !== 'string') return wrong(`${article(range.what)} ${range.what}`);
      return range.words.includes(value)
        ? value
        : wrong(`${article(range.what)} ${range.what}`, suggest(r, value, range.words));
    }
  }
}

const article = (what: string): string => (/^[aeio]/.test(what) ? 'an' : 'a');
