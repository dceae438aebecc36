import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check } from './check.ts';
import type { Command, ExitCode } from './command.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';

const RIVER = 'src/scenario/fixture/river.yaml';
const HISTORY = 'src/scenario/fixture/river-history.yaml';
const folder = mkdtempSync(join(tmpdir(), 'communique-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Said {
  readonly code: ExitCode;
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

async function said(command: Command, ...args: readonly string[]): Promise<Said> {
  const lines: string[] = [];
  const faults: string[] = [];
  const code = await command.run(args, { line: (l) => void lines.push(l), fault: (l) => void faults.push(l) });
  return { code, lines, faults };
}

test('a sound file is good', async () => {
  const { code, lines } = await said(check, RIVER);
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('1 file checked, no problem.');
});

test.each([
  ['an empty file', ''],
  ['text that is no YAML', 'a: [b'],
  ['random bytes', new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0xc1])],
  ['zero bytes', 'a\0b'],
  ['a file of 50 MB', 'x'.repeat(50 * 1024 * 1024)],
])('%s is told in one line at its place', async (name, content) => {
  const file = fileOf(`${name.replaceAll(' ', '-')}.yaml`, content);
  const { code, lines } = await said(check, file);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(new RegExp(`^${file}:\\d+:\\d+ [a-z]+/[a-z-]+ .+`));
});

test.each([check, play, replay, simulate])(
  '$name without a file, and with an unknown option, is wrong usage',
  async (command) => {
    expect((await said(command)).code).toBe(2);
    expect((await said(command, RIVER, '--nonsense')).code).toBe(2);
  },
);

test.each([check, play, replay, simulate])('$name says in one line that a file is missing', async (command) => {
  const { code, lines } = await said(command, join(folder, 'nowhere.yaml'));
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/file\/missing/);
});

test('the problems of a file are told as JSON too', async () => {
  const file = fileOf('typo.yaml', 'format: communique/1\nid: typo\nchiar: x\n');
  const { code, lines } = await said(check, '--json', file);
  expect(code).toBe(1);
  const told: unknown = JSON.parse(lines.join('\n'));
  expect(told).toMatchObject({ good: false, files: [{ file }] });
});

test('a play reaches the ending that it declares', async () => {
  const { code, lines } = await said(replay, HISTORY, '--scenario', RIVER, '--quiet');
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('ending: note-signed');
});

test('bots play a whole game, and its log replays to the same ending', async () => {
  const log = join(folder, 'auto.json');
  const first = await said(play, RIVER, '--auto', '--seed', '7', '--log', log, '--json');
  expect(first.code).toBe(0);
  const { ending } = JSON.parse(first.lines.join('\n')) as { ending: string }; // our own document
  const again = await said(replay, log, '--scenario', RIVER, '--quiet');
  expect(again.code).toBe(0);
  expect(again.lines.at(-1)).toBe(`ending: ${ending}`);
});

test('a damaged log is told, not thrown', async () => {
  const { code, lines } = await said(replay, fileOf('damaged.json', '{"format":1,"entries":'), '--scenario', RIVER);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/log\/not-a-log/);
});

test('a seat that is not there is wrong usage, and the seats are named', async () => {
  const { code, faults } = await said(play, RIVER, '--seat', 'nobody');
  expect(code).toBe(2);
  expect(faults[0]).toMatch(/upriver/);
});
