import { type Keyed, keyed, may, need, shapeOf } from './keys.ts';
import type { Pressure } from './model.ts';
import { type Node, short } from './node.ts';
import { byName, eitherOf, namesOf, PARTIES, whole, word } from './part.ts';
import { pressurePath } from './pressure-path.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { integer, mapOf, oneOf, type Reader, references } from './reader.ts';

const FARTHEST = 1000;
const ANY_VALUE = whole(-FARTHEST, FARTHEST);
const HOLDERS = { type: 'string', pattern: '^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?$' };
const SEEN = ['all', 'own', 'pair', 'none'] as const;
const KEYS = {
  scope: need(word(['world', 'party', 'pair']), 'One value for all, one a party, or one for each two parties.'),
  name: need(wording(60), 'What the gauge is called.'),
  min: may(whole(-FARTHEST, FARTHEST, 0), 'Lowest value (0).'),
  max: may(whole(-FARTHEST, FARTHEST, 10), 'Highest value (10).'),
  start: may(
    eitherOf(ANY_VALUE, byName(ANY_VALUE, HOLDERS)),
    'Value before the first round: a number, or by party, or by FIRST.SECOND: what the first holds towards the second.',
  ),
  default: may(ANY_VALUE, 'Start of the values that "start" does not name.'),
  drift: may(whole(-FARTHEST, FARTHEST, 0), 'Added at each close (0).'),
  seen: need(
    eitherOf(word(SEEN), namesOf('party', PARTIES)),
    'Who sees its value: all, own (the party, or the first of a pair), pair (both of it), none, or a list of parties.',
  ),
  ...SOURCED,
};
export const PRESSURE = shapeOf(KEYS, {
  ...CLAIMED,
  if: { properties: { scope: { const: 'world' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { start: { type: 'integer' }, default: false }, required: ['start'] },
  else: { properties: { start: { type: 'object' } } },
});

export function pressure(r: Reader, id: string, node: Node): Pressure {
  const f = keyed(r, node, KEYS);
  const [scope, min, max] = [f.read('scope'), f.read('min'), f.read('max')];
  if (min >= max)
    r.tell(f.at, 'value/range', `The bounds ${min} and ${max} leave no room.`, 'Make max greater than min.');
  return {
    id,
    scope,
    name: f.read('name'),
    min,
    max,
    start: start(r, id, scope, f, min, max),
    drift: f.read('drift'),
    seen: seen(r, f.get('seen')),
    source: sourced(r, f),
  };
}

function start(
  r: Reader,
  id: string,
  scope: Pressure['scope'],
  f: Keyed<typeof KEYS>,
  min: number,
  max: number,
): Pressure['start'] {
  const within = (node: Node | undefined, otherwise: number): number => {
    const value = integer(r, node, -FARTHEST, FARTHEST, otherwise);
    if (node && (value < min || value > max))
      r.tell(node.at, 'pressure/start', `${value} is outside ${min} to ${max}.`);
    return value;
  };
  const written = f.get('start');
  const common = f.get('default');
  if (scope === 'world') {
    if (common)
      r.tell(common.at, 'key/unknown', 'A world pressure has one value, and no "default".', 'Use "start" alone.');
    if (!written) r.tell(f.at, 'key/missing', '"start" is missing here.', 'Add "start".');
    return { [id]: within(written, min) };
  }
  const given = new Map<string, number>();
  for (const { key, keyAt, node } of mapOf(r, written)?.entries ?? []) {
    const path = pressurePath(r, `${id}.${key}`, keyAt, {});
    const value = within(node, min);
    if (path === undefined) continue;
    if (given.has(path)) r.tell(keyAt, 'name/twice', `"${short(key)}" stands here already.`);
    given.set(path, value);
  }
  const parties = r.names.parties;
  const holders =
    scope === 'party' ? parties : parties.flatMap((a) => parties.filter((b) => b !== a).map((b) => `${a}.${b}`));
  const paths = holders.map((holder) => `${id}.${holder}`);
  if (!common && paths.some((path) => !given.has(path))) {
    r.tell(f.at, 'key/missing', 'Some values have no start.', 'Add "default: <number>", or give each a start.');
  }
  const usual = within(common, min);
  return Object.fromEntries(paths.map((path) => [path, given.get(path) ?? usual]));
}

function seen(r: Reader, node: Node | undefined): Pressure['seen'] {
  if (node?.kind === 'list') return references(r, node, 'party', r.names.parties);
  return oneOf(r, node, SEEN);
}
