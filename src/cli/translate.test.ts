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
        ? /^title,The long river,Le fleuve,changed,The river,t\w+-t\w+\r$/m
        : /#, fuzzy\n#\| msgid "The river"\nmsgctxt "title"\nmsgid "The long river"/,
    );
  },
);

test.each(FORMATS)('what a translator wrote in %s outlives another export, and so does a mark', async (format) => {
  const [file, table] = [copyOf(`kept-${format}.yaml`), join(folder, `kept.${format}`)];
  await said('export', file, '--out', table);
  replaceIn(table, 'Le fleuve', 'La rivière');
  replaceIn(file, 'en: Upriver,', 'en: Far upriver,');
  const { text } = await said('export', file, '--out', table, '--json');
  expect(JSON.parse(text)).toMatchObject({ changed: 1, kept: 1 });
  const once = readFileSync(table, 'utf8');
  expect(once).toContain('La rivière');
  await said('export', file, '--out', table);
  expect(readFileSync(table, 'utf8')).toBe(once);
  replaceIn(file, 'en: The river,', 'en: The long river,');
  const third = await said('export', file, '--out', table, '--json');
  expect(JSON.parse(third.text)).toMatchObject({ changed: 2, kept: 1 });
  replaceIn(file, 'fr: Le fleuve', 'fr: La rivière');
  const fourth = await said('export', file, '--out', table, '--json');
  expect(JSON.parse(fourth.text)).toMatchObject({ changed: 2, kept: 0 });
});

test.each(FORMATS)('what a translator wrote in %s follows a renamed key, or is told', async (format) => {
  const [file, table] = [copyOf(`renamed-${format}.yaml`), join(folder, `renamed.${format}`)];
  await said('export', file, '--out', table);
  replaceIn(table, 'Une crue', 'Une inondation');
  replaceIn(table, 'Une grève au barrage', 'Le barrage en grève');
  replaceIn(file, '  flood:', '  high-water:');
  replaceIn(file, /\n {2}strike:\n( {4}.*\n)+/.exec(readFileSync(file, 'utf8'))?.[0] ?? '', '\n');
  const { text } = await said('export', file, '--out', table, '--json');
  expect(JSON.parse(text)).toMatchObject({ kept: 1, lost: [{ translation: 'Le barrage en grève' }] });
  expect(readFileSync(table, 'utf8')).toMatch(/high-water[\s\S]*Une inondation/);
});

test.each(FORMATS)('a marked text that is translated anew in %s and put in has no mark any more', async (format) => {
  const [file, table] = [copyOf(`anew-${format}.yaml`), join(folder, `anew.${format}`)];
  await said('export', file, '--out', table);
  replaceIn(file, 'en: The river,', 'en: The long river,');
  await said('export', file, '--out', table);
  replaceIn(table, 'Le fleuve', 'Le long fleuve');
  expect((await said('import', file, '--from', table)).code).toBe(0);
  expect(JSON.parse((await said('export', file, '--out', table, '--json')).text)).toMatchObject({
    changed: 0,
    kept: 0,
  });
});

test.each(FORMATS)('a translation that its author mended in the scenario is not put back by %s', async (format) => {
  const [file, table] = [copyOf(`author-${format}.yaml`), join(folder, `author.${format}`)];
  await said('export', file, '--out', table);
  replaceIn(file, 'fr: Le fleuve', 'fr: La rivière');
  await said('export', file, '--out', table);
  expect(readFileSync(table, 'utf8')).toContain('La rivière');
});

test.each([';', '\t'])('a table that a spreadsheet saved with "%s" between is read', async (mark) => {
  const [file, table] = [copyOf('marks.yaml'), join(folder, 'marks.csv')];
  const rows = [
    ['key', 'source', 'translation'],
    ['title', 'The river', '"La ""rivière"""'],
  ];
  writeFileSync(table, `\ufeff${rows.map((row) => row.join(mark)).join('\r\n')}\r\n`);
  expect((await said('import', file, '--from', table)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('La \\"rivière\\"');
});

test('a table is written with the mark that spreadsheets know UTF-8 by', async () => {
  await said('export', RIVER, '--out', join(folder, 'mark.csv'));
  expect(readFileSync(join(folder, 'mark.csv'), 'utf8')).toMatch(/^\ufeffkey,/);
});

test('a gettext file is known by what is in it, and an ending of another format is refused', async () => {
  const [file, odd] = [copyOf('content.yaml'), join(folder, 'content.txt')];
  expect((await said('export', file, '--format', 'po', '--out', odd)).code).toBe(0);
  expect(await said('import', file, '--from', odd)).toMatchObject({ code: 0 });
  const refused = await said('export', file, '--out', join(folder, 'x.xlf'));
  expect(refused).toMatchObject({ code: 2, text: expect.stringContaining('neither .csv nor .po') });
});

test('what holds the words of the source still is told as untranslated', async () => {
  const file = copyOf('same.yaml');
  replaceIn(file, 'fr: Le fleuve }', 'fr: The river }');
  expect((await said('export', file)).text).toMatch(/^title,The river,The river,untranslated,,t\w+-t\w+\r$/m);
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
