import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from './check.ts';
import { mended } from './mend.ts';

const RIVER = readFileSync('src/scenario/fixture/river.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'communique-mend-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a target', 'target: softened', 'target: soften'],
  ['a key', '    fallback:', '    falback:'],
  ['a name in a list', 'required: [upriver, downriver]', 'required: [upriver, downrver]'],
  ['one part of a path', 'if: { clause.gauge: daily }', 'if: { clause.gauges: daily }'],
  ['a word of the format', 'posture: firm', 'posture: frm'],
  ['an event', 'WARNED:', 'WARND:'],
])('%s that was mistyped is put right, and nothing else is', (_, right, wrong) => {
  const broken = RIVER.replace(right, wrong);
  expect(broken).not.toBe(RIVER);
  expect(mended(broken, 'river.yaml').text).toBe(RIVER);
});

test('a sound file stays as it is', () => {
  expect(mended(RIVER, 'river.yaml')).toEqual({ text: RIVER, mendings: [] });
});

test('what needs judgement is left alone', () => {
  const broken = RIVER.replace('weight: 60', 'weight: 50');
  expect(mended(broken, 'river.yaml').text).toBe(broken);
});

test('check --fix writes the file and says what it did; without it nothing is written', async () => {
  const file = join(folder, 'river.yaml');
  copyFileSync('src/scenario/fixture/river.yaml', file);
  const broken = RIVER.replace('target: softened', 'target: soften');
  writeFileSync(file, broken);
  const said = async (...args: readonly string[]) => {
    const lines: string[] = [];
    const code = await check.run(args, { line: (l) => void lines.push(l), fault: (l) => void lines.push(l) });
    return { code, text: lines.join('\n') };
  };
  expect((await said(file)).code).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(broken);
  const { code, text } = await said('--fix', file);
  expect([code, text]).toEqual([0, expect.stringContaining('put right: "soften" is now "softened".')]);
  expect(readFileSync(file, 'utf8')).toBe(RIVER);
});
