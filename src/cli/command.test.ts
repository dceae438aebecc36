import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { check } from './check.ts';
import type { Command, ExitCode } from './command.ts';
import { play } from './play.ts';
import { replay } from './replay.ts';
import { schemaText } from './schema.ts';
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

test('warnings are counted where there is no problem', async () => {
  const text = readFileSync(RIVER, 'utf8').replace('fr: Le deuxième jour }', 'fr: The second day }');
  const { lines } = await said(check, fileOf('warned.yaml', text));
  expect(lines.at(-1)).toBe('1 file checked, no problem, 1 warning.');
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
  expect(told).toMatchObject({ ok: false, files: [file] });
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

test.each([check, play, replay, simulate, analyse])(
  '$name --json tells what is wrong with a file as one document',
  async (command) => {
    const { code, lines, faults } = await said(command, '--json', join(folder, 'nowhere.yaml'));
    expect([code, faults]).toEqual([1, []]);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ ok: false, problems: [{ code: 'file/missing', line: 1 }] });
  },
);

test('replay --json tells a damaged log and another ending as not ok', async () => {
  const damaged = await said(replay, fileOf('broken.json', '{'), '--scenario', RIVER, '--json');
  expect(JSON.parse(damaged.lines.join('\n'))).toMatchObject({ ok: false, problems: [{ code: 'log/not-a-log' }] });
  const text = readFileSync(HISTORY, 'utf8').replace('ending: note-signed', 'ending: dry-river');
  const other = await said(replay, fileOf('other.yaml', text), '--scenario', RIVER, '--json');
  expect(other.code).toBe(1);
  expect(JSON.parse(other.lines.join('\n'))).toMatchObject({ ok: false, problems: [{ code: 'play/other-ending' }] });
});

/** The command as a person starts it, with what is typed. */
const typed = (input: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/communique.ts', ...args], { input, encoding: 'utf8' });

test('a game whose input ends says so and is not good', () => {
  const { status, stdout } = typed('', 'play', RIVER);
  expect(status).toBe(1);
  expect(stdout).toMatch(/play\/input-ended The input ended in round 1, offers/);
  const told = typed('0\n', 'play', RIVER, '--json');
  expect(told.status).toBe(1);
  expect(JSON.parse(told.stdout)).toMatchObject({ ok: false, problems: [{ code: 'play/input-ended' }] });
});

test('with --bots a bot speaks on where the input ends', () => {
  const { status, stdout } = typed('', 'play', RIVER, '--bots');
  expect(status).toBe(0);
  expect(stdout).toMatch(/A bot speaks for you from here on[\s\S]*Ending: /);
});

test('the terminal shows the cable with the dispatch, and the dossier on d', () => {
  const { stdout } = typed('d\n', 'play', RIVER);
  const [dispatch, cable, dossier, end] = [
    'Round 1:',
    'Cable from your capital:',
    'Dossier of',
    'play/input-ended',
  ].map((text) => stdout.indexOf(text));
  expect([dispatch, cable, dossier, end].every((at) => (at ?? -1) >= 0)).toBe(true);
  expect([dispatch, cable, dossier, end]).toEqual([dispatch, cable, dossier, end].toSorted((a = 0, b = 0) => a - b));
  expect(stdout).toMatch(/If the talks fail \(\d+\)/);
});

test('a menu keeps its numbers in a step: a counterpart that has an offer stays in its place, closed', () => {
  const { stdout } = typed('1\n1\n1\n1\n', 'play', RIVER);
  const [first = '', second = ''] = stdout.split('An offer to (0 none)');
  const menu = (text: string): readonly string[] =>
    text
      .split('\n')
      .filter((line) => /^ {2,3}\d+ {2}/.test(line))
      .slice(-2);
  expect(menu(first)).toHaveLength(2);
  expect(menu(second).map((line) => line.replace(/ {2}\[.*/, ''))).toEqual(menu(first));
  expect(menu(second)[0]).toMatch(/\[your offer to it stands\]$/);
  expect(stdout).toMatch(/That is not open/);
});

test('what can be promised for this round stands before what is later', () => {
  const { stdout } = typed('1\n', 'play', RIVER);
  const groups = stdout.split('\n').filter((line) => /^ {2}(In this round|Later|At the signing)$/.test(line));
  expect(groups.map((g) => g.trim())).toEqual(['In this round', 'Later', 'At the signing']);
});

test('the schema that is checked in is the one that the loader reads by, and every scenario names it', () => {
  expect(readFileSync('public/scenario.schema.json', 'utf8')).toBe(schemaText());
  for (const id of readdirSync('scenarios')) {
    const [first] = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../../public/scenario.schema.json');
  }
});

test('the schema describes every key', () => {
  const undescribed: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      if (key === 'properties' && !/(then|else|if)$/.test(path)) {
        for (const [name, member] of Object.entries(inside as Record<string, Record<string, unknown>>)) // a schema's own
          if (!/^(en|fr|in|min|max|not)$/.test(name) && typeof member.description !== 'string')
            undescribed.push(`${path}.${name}`);
      }
      walk(inside, `${path}.${key}`);
    }
  };
  walk(JSON.parse(schemaText()), '');
  expect(undescribed).toEqual([]);
});
