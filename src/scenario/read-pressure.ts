import type { Pressure } from './model.ts';
import { type Node, short } from './node.ts';
import { pressurePath } from './pressure-path.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { type Fields, fields, integer, mapOf, oneOf, type Reader, references } from './reader.ts';

const FARTHEST = 1000;

export function pressure(r: Reader, id: string, node: Node): Pressure {
  const f = fields(r, node, ['scope', 'name', 'min', 'max', 'start', 'default', 'drift', 'seen', ...SOURCED]);
  const scope = oneOf(r, f.need('scope'), ['world', 'party', 'pair']);
  const min = integer(r, f.get('min'), -FARTHEST, FARTHEST, 0);
  const max = integer(r, f.get('max'), -FARTHEST, FARTHEST, 10);
  if (min >= max)
    r.tell(f.at, 'value/range', `The bounds ${min} and ${max} leave no room.`, 'Make max greater than min.');
  return {
    id,
    scope,
    name: words(r, f.need('name'), 60),
    min,
    max,
    start: start(r, id, scope, f, min, max),
    drift: integer(r, f.get('drift'), -FARTHEST, FARTHEST, 0),
    seen: seen(r, f.need('seen')),
    source: sourced(r, f),
  };
}

function start(
  r: Reader,
  id: string,
  scope: Pressure['scope'],
  f: Fields,
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
    return { [id]: within(f.need('start'), min) };
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
  return oneOf<'all' | 'own' | 'pair' | 'none'>(r, node, ['all', 'own', 'pair', 'none']);
}
