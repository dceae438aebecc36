import { CARRIES } from './event-facts.ts';
import { FACTS } from './fact.ts';
import type { Schema } from './keys.ts';
import { CITATION, CLAIM, DAY } from './read-words.ts';
import { scenarioSchema } from './schema.ts';

type Keyed = readonly [key: string, value: Schema];
interface Section {
  readonly title: string;
  readonly schema: Schema;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inside = (schema: Schema, key: string): Schema | undefined => {
  const value = schema[key];
  return isSchema(value) ? value : undefined;
};
const members = (schema: Schema, key: string): readonly Keyed[] =>
  Object.entries(inside(schema, key) ?? {}).flatMap(([name, value]): readonly Keyed[] =>
    isSchema(value) ? [[name, value]] : [],
  );
const listed = (schema: Schema, key: string): readonly unknown[] => {
  const value = schema[key];
  return Array.isArray(value) ? value : [];
};
const schemas = (schema: Schema, key: string): readonly Schema[] => listed(schema, key).filter(isSchema);

const keysOf = (schema: Schema): readonly string[] => members(schema, 'properties').map(([key]) => key);
const isWords = (schema: Schema): boolean => keysOf(schema).join() === 'en,fr';
const isClaim = (schema: Schema): boolean => keysOf(schema).join() === 'text,cite,basis';
const named = (schema: Schema): string | undefined => {
  const ref = schema.$ref ?? schemas(schema, 'allOf').find((s) => s.$ref !== undefined)?.$ref;
  return typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
};
const code = (value: unknown): string => `\`${String(value)}\``;
const bounds = (least: unknown, most: unknown): string =>
  least === undefined && most === undefined
    ? ''
    : least === most
      ? `exactly ${least}`
      : most === undefined
        ? `at least ${least}`
        : `${least ?? 0} to ${most}`;
const after = (text: string, more: string): string => (more === '' ? text : `${text}, ${more}`);

/** Texts of a form of their own. */
const PATTERNS: readonly (readonly [pattern: unknown, says: string])[] = [
  [DAY.schema.pattern, 'date'],
  [CITATION.pattern, 'source, or source#paragraph'],
];

/** What belongs under a key, in a few words. */
function kindOf(schema: Schema): string {
  const ref = named(schema);
  if (ref !== undefined) return ref === 'deltas' ? '[changes](#changes)' : `[${ref}](#a-${ref})`;
  const either = schemas(schema, 'anyOf');
  if (either.length > 0 && inside(schema, 'properties') === undefined) {
    return either.map((one) => (one.type === 'array' ? 'a list of them' : kindOf(one))).join(', or ');
  }
  if (schema.const !== undefined) return code(schema.const);
  if (listed(schema, 'enum').length > 0) return listed(schema, 'enum').map(code).join(' ');
  if (isWords(schema)) return `text, at most ${members(schema, 'properties')[0]?.[1].maxLength} characters`;
  if (isClaim(schema)) return '[claim](#claims)';
  const values = inside(schema, 'additionalProperties');
  const items = inside(schema, 'items');
  switch (schema.type) {
    case 'integer':
      return after('whole number', bounds(schema.minimum, schema.maximum));
    case 'number':
      return after('number', bounds(schema.minimum, schema.maximum));
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return `list${sized(bounds(schema.minItems, schema.maxItems))}${items ? `: ${kindOf(items)}` : ''}`;
    case 'string':
      if (schema.maxLength !== undefined) return `name of your own, at most ${schema.maxLength} characters`;
      return PATTERNS.find(([pattern]) => pattern === schema.pattern)?.[1] ?? 'name';
    case 'object':
      return values
        ? `map${sized(bounds(schema.minProperties, schema.maxProperties))}: ${mapKeys(schema)} to ${kindOf(values)}`
        : 'keys as below';
    default:
      return 'anything';
  }
}
const sized = (text: string): string => (text === '' ? '' : ` (${text})`);

function mapKeys(schema: Schema): string {
  const names = inside(schema, 'propertyNames') ?? {};
  const words = listed(names, 'enum');
  if (words.includes('CLOSE')) return '[event](#events-that-reach-charts)';
  if (words.length > 0) return `one of ${words.map(code).join(' ')}`;
  return names.maxLength === undefined ? 'name' : 'name of your own';
}

/** Maps with keys of the format that a value holds, each a section of its own. */
function below({ title, schema }: Section): readonly Section[] {
  if (isWords(schema) || isClaim(schema) || named(schema) !== undefined) return [];
  const items = inside(schema, 'items');
  const values = inside(schema, 'additionalProperties');
  if (schema.type === 'array' && items) return below({ title: `${title}[ ]`, schema: items });
  if (schema.type === 'object' && values) return below({ title: `${title}.NAME`, schema: values });
  const properties = members(schema, 'properties');
  if (properties.length === 0) return [];
  return [
    { title, schema },
    ...properties.flatMap(([key, value]) => below({ title: title === '' ? key : `${title}.${key}`, schema: value })),
  ];
}

/** When a key is needed: always, or only where another has a value, or with others. */
function neededIn(schema: Schema, key: string): string {
  if (listed(schema, 'required').includes(key)) return 'yes';
  const claimed = key === 'cite' || key === 'basis';
  const asks = (one: Schema): boolean => schemas(one, 'anyOf').some((s) => listed(s, 'required').includes(key));
  if (claimed && asks(schema)) return 'one of the two';
  const pulled = members(schema, 'dependencies').flatMap(([other, one]) => (asks(one) ? [code(other)] : []));
  if (claimed && pulled.length > 0) return `one of the two, with ${pulled.join(' or ')}`;
  const [where] = members(inside(schema, 'if') ?? {}, 'properties');
  if (where && listed(inside(schema, 'then') ?? {}, 'required').includes(key))
    return `where ${code(where[0])} is ${code(where[1].const)}`;
  return '';
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (schema: Schema): string =>
  `| key | needed | what belongs there | what it is |
|---|---|---|---|
${members(schema, 'properties')
  .map(
    ([key, value]) => `| ${code(key)} | ${neededIn(schema, key)} | ${cell(kindOf(value))} | ${cell(saysOf(value))} |`,
  )
  .join('\n')}`;
const saysOf = ({ description }: Schema): string => (typeof description === 'string' ? description : '');

const sections = (schema: Schema, title: string, level: string): string =>
  below({ title, schema })
    .filter((section) => section.title !== '')
    .map((section) => `${level} \`${section.title}\`\n\n${table(section.schema)}`)
    .join('\n\n');

const definition = (name: string): Schema => inside(inside(scenarioSchema(), 'definitions') ?? {}, name) ?? {};

/** `event` and its facts, from the pattern by which an editor knows it. */
const factName = (head: string, tail: string): string =>
  `${head}${tail
    .replaceAll('\\.[^.]+', '.NAME')
    .replaceAll('\\.status', '.status')
    .replace('(.NAME){1,3}', '.NAME[.NAME[.NAME]]')
    .replace('(.NAME){1,2}', '.NAME[.NAME]')
    .replace(/\((\.status)\)\?/, '[$1]')
    .replace(/^\\\.\((.*)\)$/, (_, words: string) => `.${words.split('|').join(', .')}`)}`;

/** docs/reference.md, from the schema. */
export const referencePage = (): string => `# Reference: every key of a scenario

This page is made from the tables that the loader reads with, by \`npx vitest run src/scenario/reference.test.ts --update\`; a test
keeps it current. [format.md](format.md) shows the same as one annotated example and says what the rules do; [authoring.md](authoring.md)
builds a scenario step by step. What only the whole file can tell (that a name is somewhere, that weights sum to 100) is in
[problems.md](problems.md).

In titles, \`NAME\` stands for a name of your own and \`[ ]\` for each entry of a list. A text is \`{ en: …, fr: … }\`, both needed. A name begins
with a small letter and has small letters, digits and hyphens.

## The file

${table(scenarioSchema())}

${sections(scenarioSchema(), '', '##')}

## Claims

A text, and where it is from.

${table(CLAIM.schema)}

## A condition

All of its tests must hold. A test is a value (equals), \`{ in: [a, b] }\`, \`{ min: 2, max: 5 }\` (one or both) or \`{ not: a }\`.

| key | what it is |
|---|---|
${members(definition('condition'), 'properties')
  .map(([key, value]) => `| ${code(key)} | ${saysOf(value)} |`)
  .join('\n')}
${Object.entries(FACTS)
  .map(([head, [tail, says]]) => `| ${code(factName(head, tail))} | ${cell(says)} |`)
  .join('\n')}

## Changes

A map from a pressure's path (\`water\`, \`home.PARTY\`, \`trust.FIRST.SECOND\`) to a ${kindOf(inside(definition('deltas'), 'additionalProperties') ?? {})}.

## A state

${table(definition('state'))}

${sections(definition('state'), 'state', '###').replace(/^### `state`[\s\S]*?(?=^### )/m, '')}

## A transition

${table(definition('transition'))}

### Events that reach charts

| event | what a condition may ask it for |
|---|---|
${Object.entries(CARRIES)
  .map(([event, facts]) => `| ${code(event)} | ${facts.map((fact) => code(`event.${fact}`)).join(' ') || 'nothing'} |`)
  .join('\n')}
`;
