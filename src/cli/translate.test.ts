import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadScenario } from '../scenario/load.ts';
import { translate } from './translate.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-translate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const FILES = [
  'src/scenario/fixture/river.yaml',
  ...readdirSync('scenarios').map((id) => `scenarios/${id}/scenario.yaml`),
];
const FORMATS = ['csv', 'po'] as const;

async function said(...args: readonly string[]) {
  const lines: string[] = [];
  const code = await translate.run(args, { line: (l) => void lines.push(l), fault: (l) => void lines.push(l) });
  return { code, text: lines.join('\n') };
}

/** A copy of the river that a test may write to. */
function copyOf(name: string): string {
  const file = join(folder, name);
  copyFileSync('src/scenario/fixture/river.yaml', file);
  return file;
}
const replaceIn = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
};

test.each(FILES.flatMap((file) => FORMATS.map((format) => [file, format] as const)))(
  '%s comes back from %s as it was, to the letter',
  async (file, format) => {
    const copy = join(folder, 'whole.yaml');
    copyFileSync(file, copy);
    const table = join(folder, `whole.${format}`);
    rmSync(table, { force: true });
    expect((await said('export', copy, '--out', table)).code).toBe(0);
    const back = await said('import', copy, '--from', table, '--json');
    expect([back.code, JSON.parse(back.text).changed]).toEqual([0, []]);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(file, 'utf8'));
  },
);

test.each(FORMATS)('a translation changed in %s comes into the file, and nothing else does', async (format) => {
  const [file, table] = [copyOf(`one-${format}.yaml`), join(folder, `one.${format}`)];
  await said('export', file, '--out', table);
  const awkward = 'Le fleuve, « dit » : grand';
  replaceIn(table, 'Le fleuve', format === 'csv' ? `"${awkward}"` : awkward);
  expect((await said('import', file, '--from', table)).code).toBe(0);
  const read = loadScenario(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  expect(read.value.scenario.title).toEqual({ en: 'The river', fr: awkward });
  const lines = (f: string): readonly string[] => readFileSync(f, 'utf8').split('\n');
  const before = lines('src/scenario/fixture/river.yaml');
  expect(lines(file).filter((line, i) => line !== before[i])).toHaveLength(1);
});

test.each(FORMATS)(
  'a source that changed after the translation is marked in %s, and not overwritten',
  async (format) => {
    const [file, table] = [copyOf(`old-${format}.yaml`), join(folder, `old.${format}`)];
    await said('export', file, '--out', table);
    replaceIn(file, 'en: The river,', 'en: The long river,');
    const stale = await said('import', file, '--from', table, '--json');
    expect(stale.code).toBe(1);
    expect(JSON.parse(stale.text)).toMatchObject({ ok: false, problems: [{ code: 'translation/stale' }] });
    const again = await said('export', file, '--out', table, '--json');
    expect(JSON.parse(again.text)).toMatchObject({ ok: true, changed: 1, new: 0 });
    expect(readFileSync(table, 'utf8')).toMatch(
      format === 'csv'
        ? /^title,The long river,Le fleuve,changed,The river\r$/m
        : /#, fuzzy\n#\| msgid "The river"\nmsgctxt "title"\nmsgid "The long river"/,
    );
  },
);

test('what holds the words of the source still is told as untranslated', async () => {
  const file = copyOf('same.yaml');
  replaceIn(file, 'fr: Le fleuve }', 'fr: The river }');
  expect((await said('export', file)).text).toMatch(/^title,The river,The river,untranslated,\r$/m);
});

test('a translation that its place has no room for is refused, and the file stays', async () => {
  const [file, table] = [copyOf('long.yaml'), join(folder, 'long.csv')];
  await said('export', file, '--out', table);
  replaceIn(table, 'Upriver,Amont,', `Upriver,${'A'.repeat(19)},`);
  const { code, text } = await said('import', file, '--from', table);
  expect([code, text]).toEqual([1, expect.stringContaining('words/too-long')]);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync('src/scenario/fixture/river.yaml', 'utf8'));
});

test.each(FILES)('%s in pseudo words loads, and is longer', async (file) => {
  const copy = join(folder, 'pseudo.yaml');
  expect((await said('pseudo', file, '--out', copy)).code).toBe(0);
  const read = loadScenario(readFileSync(copy, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const sum = (language: 'en' | 'fr'): number =>
    read.value.scenario.parties.reduce((all, p) => all + p.public.text[language].length, 0);
  expect(read.value.scenario.note.fr).toMatch(/[áéíóú]/);
  expect(sum('fr')).toBeGreaterThan(sum('en') * 1.15);
});

test('a file that is none for translators is told', async () => {
  const odd = join(folder, 'odd.csv');
  writeFileSync(odd, 'a,b\n1,2\n');
  const { code, text } = await said('import', RIVER, '--from', odd);
  expect([code, text]).toEqual([1, expect.stringContaining('translation/not-one')]);
});
const RIVER = 'src/scenario/fixture/river.yaml';

test.each([[], ['export'], ['import', RIVER], ['pseudo', RIVER], ['export', RIVER, '--language', 'xx']])(
  'wrong usage: %s',
  async (...args) => {
    expect((await said(...args)).code).toBe(2);
  },
);
