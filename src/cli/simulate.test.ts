import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { simulate as simulateHere } from '../delegates/simulate.ts';
import { QUICK } from '../delegates/sweep.ts';
import { loadScenario } from '../scenario/load.ts';
import { openGame } from '../table/game.ts';
import { simulate } from './simulate.ts';

const RIVER = 'src/scenario/fixture/river.yaml';
const folder = mkdtempSync(join(tmpdir(), 'communique-'));
afterAll(() => rmSync(folder, { recursive: true }));

const typed = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/communique.ts', ...args], { encoding: 'utf8' });

async function said(...args: readonly string[]) {
  const lines: string[] = [];
  const faults: string[] = [];
  const code = await simulate.run(args, { line: (l) => void lines.push(l), fault: (l) => void faults.push(l) });
  return { code, lines, faults };
}

test('a sweep of few games tells how far it is and how little it proves', () => {
  const { stdout, stderr } = typed('simulate', RIVER, '--games', '10', '--quick');
  expect(stderr).toMatch(/^0 % done\n100 % done/);
  expect(stdout).toMatch(/10 games .*\nSo few games say little: a share may be off by 31 points/);
});

test('a game of a simulation can be played again from its log', () => {
  const log = join(folder, 'game.json');
  const first = typed('simulate', RIVER, '--level', 'random', '--seed', '17', '--games', '1', '--log', log);
  const ending = /it ends in ([a-z-]+)\./.exec(first.stdout)?.[1];
  const again = typed('replay', log, '--scenario', RIVER, '--quiet');
  expect(again.stdout).toContain(`ending: ${ending}`);
  expect([first.status, again.status]).toEqual([0, 0]);
});

test('random play by itself tells everything as one document, the same whatever the number of processes', () => {
  const { stdout, status } = typed('simulate', RIVER, '--level', 'random', '--games', '40', '--quick', '--json');
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ ok: true, complete: true, measures: [], plays: { random: { games: 40 } } });
  expect(status).toBe(0);
  const read = loadScenario(readFileSync(RIVER, 'utf8'), RIVER);
  if (!read.ok) throw new Error('river does not load');
  const options = { games: 40, seed: 1, level: 'random', random: 0, locks: 0, ...QUICK } as const;
  const here = simulateHere(openGame(read.value.scenario), options);
  expect(document.endings).toEqual(here.endings);
  expect(document.findings.map((f: { code: string; seed: number }) => [f.code, f.seed])).toEqual(
    here.findings.map((f) => [f.code, f.seed]),
  );
  for (const { line, again, said } of document.findings) {
    expect(line).toBeGreaterThan(0);
    expect(again).toMatch(/--seed \d+ --games 1 --log/);
    expect(Object.keys(said)).toEqual(['en', 'fr']);
  }
});

test('a budget that ends first says how much was played, and is no success', () => {
  const { stdout, status } = typed('simulate', RIVER, '--games', '900000', '--quick', '--budget', '1');
  expect(stdout).toMatch(/The budget ended first: \d+ of 900000 games were played/);
  expect(status).toBe(1);
});

test('a report that cannot be written is said in one line', async () => {
  const { lines, code } = await said(RIVER, '--games', '1', '--quick', '--log', join(RIVER, 'x', 'y.json'));
  expect(lines.join()).toMatch(/file\/unwritable/);
  expect(code).toBe(1);
});

test('a report without a folder to lie in is refused before anything is played', async () => {
  const { lines, code } = await said(RIVER, '--games', '1000000', '--html', join(folder, 'none', 'report.html'));
  expect(lines.join()).toMatch(/file\/unwritable .*no such folder/);
  expect(code).toBe(1);
});

test('a log without a folder is refused, and a folder is no file', async () => {
  const nowhere = await said(RIVER, '--games', '1', '--log', join(folder, 'none', 'game.json'));
  expect([nowhere.code, nowhere.lines.join()]).toEqual([1, expect.stringMatching(/no such folder/)]);
  const taken = await said(RIVER, '--games', '1', '--log', folder);
  expect([taken.code, taken.lines.join()]).toEqual([1, expect.stringMatching(/is a folder/)]);
});

test('a report that the disk refuses at the end leaves what the terminal tells', () => {
  const file = join(folder, 'x'.repeat(300));
  const { stdout, stderr, status } = typed('simulate', RIVER, '--games', '2', '--quick', '--html', file);
  expect(stdout).toMatch(/2 games/);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/file\/unwritable/)]);
});

test.each([
  [['--level', 'expert'], /--level wants one of random, trainee/],
  [['--level', 'random', '--random', '5'], /with --level random say --games/],
  [['--budget', '0'], /--budget wants/],
  [['--lang', 'de'], /--lang wants one of en, fr/],
  [['--log', 'x.json'], /say --games 1/],
])('simulate %j is wrong usage', async (args, told) => {
  const { faults, code } = await said(RIVER, ...args);
  expect(faults.join()).toMatch(told);
  expect(code).toBe(2);
});
