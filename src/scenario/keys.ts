import type { Section } from './names.ts';
import type { Node } from './node.ts';
import { type Fields, fields, type Reader } from './reader.ts';

/** JSON Schema, draft 7. */
export type Schema = { readonly [keyword: string]: unknown };

/** What an editor is told of a value. A shape and the reader of the same value stand side by side, so that they can't part. */
export interface Shape {
  readonly schema: Schema;
}

/** A value that can be read wherever it stands. Without a node it gives its neutral value. */
export interface Part<T> extends Shape {
  read(r: Reader, node: Node | undefined, section: Section): T;
}

interface Key<S extends Shape = Shape> {
  readonly shape: S;
  readonly says: string;
  readonly needed: boolean;
}
export type Keys = Readonly<Record<string, Key>>;

/** A key that must be there. `says` is what an editor shows of it. */
export const need = <S extends Shape>(shape: S, says: string): Key<S> => ({ shape, says, needed: true });
export const may = <S extends Shape>(shape: S, says: string): Key<S> => ({ shape, says, needed: false });

type Value<K> = K extends Key<Part<infer T>> ? T : never;

/** A map's members under the keys of one table. Unknown keys and missing ones have been complained of. */
export interface Keyed<K extends Keys> extends Pick<Fields, 'at'> {
  get(key: keyof K & string): Node | undefined;
  /** The value of a part; its neutral value where it is not there. */
  read<N extends keyof K & string>(key: N): Value<K[N]>;
  /** The value of a part; nothing where it is not there. */
  given<N extends keyof K & string>(key: N): Value<K[N]> | undefined;
}

/** The loader's half of a table of keys; `schemaOf` is the editor's. */
export function keyed<K extends Keys>(r: Reader, node: Node | undefined, keys: K, section: Section = {}): Keyed<K> {
  const f = fields(r, node, Object.keys(keys));
  for (const [key, { needed }] of Object.entries(keys)) if (needed) f.need(key);
  const read = <N extends keyof K & string>(key: N): Value<K[N]> => {
    const shape: Partial<Part<Value<K[N]>>> | undefined = keys[key]?.shape;
    if (!shape?.read) throw new Error(`"${key}" has a shape and no reader of its own`);
    return shape.read(r, f.get(key), section);
  };
  return { at: f.at, get: f.get, read, given: (key) => (f.get(key) ? read(key) : undefined) };
}

/** The editor's half: a map with these keys and no others. */
export function schemaOf(keys: Keys, more: Schema = {}): Schema {
  const entries = Object.entries(keys);
  const required = entries.filter(([, { needed }]) => needed).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, { shape, says }]) => [key, described(shape.schema, says)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...more,
  };
}

/** Draft 7 passes over whatever stands beside `$ref`. */
const described = (schema: Schema, description: string): Schema =>
  '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };

export const shapeOf = (keys: Keys, more?: Schema): Shape => ({ schema: schemaOf(keys, more) });
/** A part that stands once in the schema and is named wherever it is used; a recursive one has to be. */
export const definition = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
