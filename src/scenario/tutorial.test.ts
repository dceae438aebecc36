import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../cli/check.ts';
import { delegate, runGame } from '../delegates/run.ts';
import { openGame } from '../table/game.ts';
import { loadScenario } from './load.ts';
import { blocksOf, followed } from './tutorial.fixture.ts';

const PAGE = readFileSync('docs/authoring.md', 'utf8');
const TUTORIAL = PAGE.slice(PAGE.indexOf('\n## A scenario from nothing\n'), PAGE.indexOf('\n## Tools\n'));
const ROOT = mkdtempSync(join(tmpdir(), 'communique-tutorial-'));
const FOLDER = 'scenarios/village-well';
mkdirSync(join(ROOT, FOLDER), { recursive: true });
afterAll(() => rmSync(ROOT, { recursive: true }));

/** What `communique check` prints of a text in the tutorial's folder. */
async function checked(source: string): Promise<string> {
  writeFileSync(join(ROOT, FOLDER, 'scenario.yaml'), source);
  const lines: string[] = [];
  await check.run([join(ROOT, FOLDER)], { line: (l) => void lines.push(l), fault: (l) => void lines.push(l) });
  return lines.join('\n').replaceAll(`${ROOT}/`, '');
}

describe('the tutorial of docs/authoring.md, followed to the letter', async () => {
  const done = await followed(TUTORIAL, checked);

  /** `npx vitest run -u` writes what the check says now into the page: read it again then. */
  it('is told at every step what the page says', async () => {
    expect(done.boxes).toBeGreaterThan(5);
    await expect(PAGE.replace(TUTORIAL, () => done.page)).toMatchFileSnapshot('../../docs/authoring.md');
  });

  it('says of every block where it belongs', () => {
    expect(blocksOf(done.page).filter((yaml) => !done.page.includes(`:\n\n\`\`\`yaml\n${yaml}`))).toEqual([]);
    expect(blocksOf(done.page).length).toBe(done.page.match(/^.*(?:, add|, write):$/gm)?.length);
  });

  it('begins with complaints and ends in a scenario that checks clean', async () => {
    expect(done.page).toContain('key/missing');
    const read = loadScenario(done.source);
    expect(read.ok ? read.value.warnings : read.fault).toEqual([]);
    expect(await checked(done.source)).toBe('1 file checked, no problem.');
  });

  it('plays to both of its endings, and its delegation changes its stance', () => {
    const read = loadScenario(done.source);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const game = openGame(read.value.scenario);
    const runs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => runGame(game, seed, () => delegate('envoy')));
    expect(new Set(runs.map(({ table }) => table.ending))).toEqual(new Set(['shared-well', 'sundown']));
    const happened = runs.flatMap(({ events }) => events.map(({ kind, inject }) => inject ?? kind));
    expect(happened).toEqual(expect.arrayContaining(['stance-changed', 'broken-pump']));
  });
});
