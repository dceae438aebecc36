import { definition, type Part, type Schema } from './keys.ts';
import type { Deltas } from './model.ts';
import type { Section } from './names.ts';
import { type Node, short } from './node.ts';
import { pressurePath } from './pressure-path.ts';
import { integer, mapOf, type Reader } from './reader.ts';

const LARGEST = 100;

const PATH = '[a-z][a-z0-9-]*';
export const DELTAS_SCHEMA: Schema = {
  type: 'object',
  propertyNames: { pattern: `^${PATH}(\\.${PATH}){0,2}$` },
  additionalProperties: { type: 'integer', minimum: -LARGEST, maximum: LARGEST },
};
export const DELTAS: Part<Deltas> = { schema: definition('deltas'), read: deltas };

/** Changes of pressures, by full path. */
export function deltas(r: Reader, node: Node | undefined, section: Section): Deltas {
  const found = new Map<string, number>();
  for (const { key, keyAt, node: value } of mapOf(r, node)?.entries ?? []) {
    const path = pressurePath(r, key, keyAt, section);
    const change = integer(r, value, -LARGEST, LARGEST, 0);
    if (path === undefined) continue;
    if (found.has(path)) r.tell(keyAt, 'name/twice', `"${short(key)}" names a value that stands here already.`);
    found.set(path, change);
  }
  return Object.fromEntries(found);
}
