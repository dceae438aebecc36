import type { Schema } from '../../scenario/keys.ts';

/** The parts of a schema that may stand at a path of keys ("0" stands for any member of a list), references followed. */
export function partsAt(schema: Schema, path: readonly string[]): readonly Schema[] {
  let here = spread(schema, schema);
  for (const key of path) here = here.flatMap((part) => inside(part, key)).flatMap((part) => spread(part, schema));
  return here;
}

/** What stands under a key of a part, before references are followed. */
function inside(part: Schema, key: string): readonly Schema[] {
  const { properties, additionalProperties, items } = part;
  if (isSchema(properties) && isSchema(properties[key])) return [properties[key]];
  if (/^\d+$/.test(key) && isSchema(items)) return [items];
  return isSchema(additionalProperties) ? [additionalProperties] : [];
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;

/** A part with all that it may be: its branches, and what it refers to. */
function spread(part: Schema, root: Schema): readonly Schema[] {
  const branches = BRANCHES.flatMap((name) => (Array.isArray(part[name]) ? part[name].filter(isSchema) : []));
  const { $ref, definitions: _, ...rest } = part;
  const named = typeof $ref === 'string' ? referred(root, $ref) : undefined;
  return [rest, ...(named ? spread(named, root) : []), ...branches.flatMap((branch) => spread(branch, root))];
}

function referred(root: Schema, ref: string): Schema | undefined {
  const name = /^#\/definitions\/(.+)$/.exec(ref)?.[1];
  const { definitions } = root;
  return name !== undefined && isSchema(definitions) && isSchema(definitions[name]) ? definitions[name] : undefined;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface KeyHelp {
  readonly key: string;
  readonly says: string;
  readonly needed: boolean;
}

/** The keys that a map at this path may have. */
export function keysAt(schema: Schema, path: readonly string[]): readonly KeyHelp[] {
  const found = new Map<string, KeyHelp>();
  for (const { properties, required } of partsAt(schema, path)) {
    if (!isSchema(properties)) continue;
    for (const [key, part] of Object.entries(properties)) {
      if (found.has(key)) continue;
      found.set(key, { key, says: saidOf(part), needed: Array.isArray(required) && required.includes(key) });
    }
  }
  return [...found.values()];
}

const saidOf = (part: unknown): string =>
  isSchema(part) && typeof part.description === 'string' ? part.description : '';

/** The words that a value at this path may be, where they can be counted. */
export function wordsAt(schema: Schema, path: readonly string[]): readonly string[] {
  const words = partsAt(schema, path).flatMap(({ enum: list, const: only, type }) => [
    ...(Array.isArray(list) ? list : []),
    ...(only === undefined ? [] : [only]),
    ...(type === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(words.filter((word) => typeof word !== 'object').map(String))];
}

/** What is said of the value at this path. */
export const saidAt = (schema: Schema, path: readonly string[]): string | undefined =>
  partsAt(schema, path)
    .map(saidOf)
    .find((said) => said !== '');
