import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadScenario } from './load.ts';
import { scenarioSchema } from './schema.ts';

const valid = new Ajv({
  allErrors: false,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
}).compile(scenarioSchema());
const RIVER: unknown = parse(readFileSync('src/scenario/fixture/river.yaml', 'utf8'));
const SHIPPED = readdirSync('scenarios').map((id) => `scenarios/${id}/scenario.yaml`);

/** Codes of what is wrong with a file's form, which a schema can tell without knowing the rest of the file. */
const FORM = new Set([
  'file/format',
  ...['key/unknown', 'key/missing', 'value/kind', 'value/range', 'value/unknown', 'limit/count'],
  ...['name/malformed', 'name/reserved', 'words/missing-language', 'words/empty', 'words/control-character'],
  ...['words/too-long', 'source/uncited', 'condition/test', 'stance/always-stays', 'stance/unknown-event'],
]);

/** What only the rest of the file can tell: a value for every party, a cable for every open seat. */
const ELSEWHERE = [/^pressures\.[^.]+\.(start|default)/, /^rounds\.\d+\.cables/];

type Path = readonly (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    yield* pathsIn(inside, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A copy in which `change` has been done to what holds the last step of a path. */
function changed(path: Path, change: (holder: Record<string, unknown>, key: string) => void): unknown {
  const copy: unknown = structuredClone(RIVER);
  let holder = copy as Record<string, unknown>; // a path of this very value
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>; // as above
  change(holder, String(path.at(-1)));
  return copy;
}

type Change = (holder: Record<string, unknown>, key: string) => void;
const put =
  (value: unknown): Change =>
  (holder, key) => {
    holder[key] = value;
  };
const CHANGES: Readonly<Record<string, Change>> = {
  'taken out': (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  'a number': put(99_999),
  'a broken number': put(1.5),
  'a word': put('zebra'),
  true: put(true),
  nothing: put(null),
  'an empty map': put({}),
  'an empty list': put([]),
  'a long text': put('x'.repeat(2001)),
  'a strange key inside': (holder, key) => {
    const inside = holder[key];
    if (typeof inside === 'object' && inside !== null && !Array.isArray(inside)) Object.assign(inside, { 'Zebra!': 1 });
  },
};

/** Places of each kind once: those that end alike are read by the same table of keys. */
const PATHS = [
  ...new Map([...pathsIn(RIVER)].map((path) => [path.slice(-2).join('.').replace(/\d+/g, '#'), path])).values(),
];

test.each(['src/scenario/fixture/river.yaml', ...SHIPPED])('%s is good to the schema as to the loader', (file) => {
  const source = readFileSync(file, 'utf8');
  expect(loadScenario(source).ok).toBe(true);
  valid(parse(source));
  expect(valid.errors ?? []).toEqual([]);
});

test('the corpus is worth its name', () => {
  expect(PATHS.length).toBeGreaterThan(400);
});

test.each(Object.keys(CHANGES))(
  '%s in any place: the schema finds fault only where the loader does, and with form wherever it does',
  (name) => {
    const change = CHANGES[name];
    if (!change) throw new Error(name);
    const turn = Object.keys(CHANGES).indexOf(name);
    const parted: string[] = [];
    // Every place loses what stands there; of the other changes each place sees a fifth, in turn.
    for (const path of PATHS.filter((_, i) => turn === 0 || (i + turn) % 5 === 0)) {
      const file = changed(path, change);
      const read = loadScenario(stringify(file, { aliasDuplicateObjects: false }));
      const codes = read.ok ? [] : read.fault.filter((p) => p.severity === 'error').map((p) => p.code);
      const elsewhere = ELSEWHERE.some((place) => place.test(path.join('.')));
      const form = elsewhere ? [] : codes.filter((code) => FORM.has(code));
      const good = valid(file);
      if (!good && codes.length === 0)
        parted.push(`${path.join('.')}: only the schema minds: ${JSON.stringify(valid.errors?.[0])}`);
      if (good && form.length > 0) parted.push(`${path.join('.')}: only the loader minds: ${form.join(', ')}`);
    }
    expect(parted).toEqual([]);
  },
);
