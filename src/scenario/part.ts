import type { Part, Schema, Shape } from './keys.ts';
import type { Names } from './names.ts';
import type { ProblemCode } from './problem-code.ts';
import {
  flag,
  integer,
  LONGEST_NAME,
  list,
  NAME,
  name,
  oneOf,
  RESERVED,
  reference,
  references,
  string,
} from './reader.ts';

const NAMED: Schema = { type: 'string', pattern: NAME.source };
const CHOSEN: Schema = { ...NAMED, maxLength: LONGEST_NAME, not: { enum: RESERVED } };

export const TEXT: Part<string> = { schema: { type: 'string' }, read: string };
export const FLAG: Part<boolean> = { schema: { type: 'boolean' }, read: flag };
/** A name that the author chooses. */
export const OWN_NAME: Part<string> = { schema: CHOSEN, read: name };

export const whole = (min: number, max: number, otherwise = min): Part<number> => ({
  schema: { type: 'integer', minimum: min, maximum: max },
  read: (r, node) => integer(r, node, min, max, otherwise),
});

export const word = <T extends string>(words: readonly [T, ...T[]]): Part<T> => ({
  schema: { enum: words },
  read: (r, node) => oneOf(r, node, words),
});

type Known = (names: Names) => readonly string[];
export const PARTIES: Known = (names) => names.parties;
export const CLAUSES: Known = (names) => names.clauses;
export const PLACES: Known = (names) => names.places;

/** The name of something that stands elsewhere in the file. */
export const nameOf = (what: string, known: Known, code?: ProblemCode): Part<string> => ({
  schema: NAMED,
  read: (r, node) => reference(r, node, what, known(r.names), code),
});

/** Bounds of a list or map: least and most. */
export type Bounds = readonly [least: number, most: number];
const items = (bounds: Bounds | undefined): Schema => (bounds ? { minItems: bounds[0], maxItems: bounds[1] } : {});

/** Names of such things, each at most once. */
export const namesOf = (what: string, known: Known, bounds?: Bounds): Part<readonly string[]> => ({
  schema: { type: 'array', items: NAMED, uniqueItems: true, ...items(bounds) },
  read: (r, node) => references(r, node, what, known(r.names)),
});

export const listOf = <T>(part: Part<T>, bounds?: Bounds): Part<readonly T[]> => ({
  schema: listShape(part, bounds).schema,
  read: (r, node, section) => list(r, node, (item) => part.read(r, item, section)),
});
export const listShape = ({ schema }: Shape, bounds?: Bounds): Shape => ({
  schema: { type: 'array', items: schema, ...items(bounds) },
});

const entries = ({ schema }: Shape, names: Schema, bounds: Bounds | undefined): Shape => ({
  schema: {
    type: 'object',
    propertyNames: names,
    additionalProperties: schema,
    ...(bounds && { minProperties: bounds[0], maxProperties: bounds[1] }),
  },
});
/** A map by names that the author chooses here. */
export const byOwnName = (shape: Shape, bounds?: Bounds): Shape => entries(shape, CHOSEN, bounds);
/** A map by names of what stands elsewhere, or of the format. */
export const byName = (shape: Shape, keys: Schema = NAMED, bounds?: Bounds): Shape => entries(shape, keys, bounds);
export const eitherOf = (...shapes: readonly Shape[]): Shape => ({ schema: { anyOf: shapes.map((s) => s.schema) } });
