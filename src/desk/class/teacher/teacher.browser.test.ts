import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { RIVER } from '../../../classroom/premises.fixture.ts';
import type { Serving } from '../../../classroom/serve.ts';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { replay } from '../../../cli/replay.ts';
import { studentsOf } from './students.fixture.ts';

const CLICKS_AT_MOST = 6;
const WIDE = { width: 1440, height: 900 } as const;
const WALL = { width: 1920, height: 1080 } as const;

let browser: Browser;
let serving: Pick<Serving, 'own' | 'teacher'>;
const host = fork(fileURLToPath(new URL('./host-child.fixture.ts', import.meta.url)), [], {
  execArgv: ['--import', 'tsx'],
});
const data = mkdtempSync(join(tmpdir(), 'communique-teacher-'));
beforeAll(async () => {
  browser = await launchChromium();
  const answered = once(host, 'message');
  host.send({ port: 0, host: '127.0.0.1', data, pages: inject('deskFolder'), scenarios: 'scenarios' });
  const [answer] = await answered;
  if (!answer.own) throw new Error(JSON.stringify(answer));
  serving = answer;
});
afterAll(async () => {
  await browser.close();
  host.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

async function desk(language: 'en' | 'fr' = 'en'): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const context = await browser.newContext({ viewport: WIDE, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('console', (line) => {
    // The browser itself notes every request that fails, as those for the stage do here.
    if (line.type() === 'error' && !/net::ERR_/.test(line.text())) faults.push(line.text());
  });
  await context.route('**/mount-*.js', (route) => route.abort());
  await page.goto(serving.teacher);
  await page.waitForSelector('.new-class');
  return { page, faults };
}

const broken = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
const codeOf = async (page: Page): Promise<string> => (await page.locator('.class-code strong').textContent()) ?? '';
const tab = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();
const stages = (page: Page): Promise<readonly string[]> => page.locator('.table-card .chip-stage').allTextContents();

/** Opens the projector from the desk. */
async function wallOf(page: Page, press: () => Promise<void>): Promise<Page> {
  const [wall] = await Promise.all([page.context().waitForEvent('page'), press()]);
  await wall.setViewportSize(WALL);
  await wall.waitForSelector('.wall-code');
  return wall;
}

it('brings a class of 24 from a cold start to the first dispatch in few presses', async () => {
  const { page, faults } = await desk();
  let clicks = 0;
  const press = async (what: Locator): Promise<void> => {
    clicks += 1;
    await what.click();
  };
  expect(await broken(page)).toEqual([]);
  // The key is not left for the class to read.
  expect(page.url()).not.toContain('teach=');
  await press(page.getByRole('button', { name: 'Set up the class' }));
  await page.waitForSelector('.plan-table');
  const wall = await wallOf(page, () => press(page.locator('.wall-link .button')));
  expect(wall.url()).not.toContain('wall=');
  const code = await codeOf(page);
  expect(await wall.locator('.wall-letters b').allTextContents()).toEqual([...code]);
  expect(await wall.locator('.qr').count()).toBe(1);
  expect(await broken(wall)).toEqual([]);

  const names = Array.from({ length: 24 }, (_, i) => `Student ${i + 1}`);
  const students = await studentsOf(serving.own, code, names);
  await wall.getByText('24 students have joined').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.plan-person').length === 24);
  await page.bringToFront();
  expect(await broken(page)).toEqual([]);
  await press(page.getByRole('button', { name: 'Begin at all tables' }));
  await Promise.all(students.pages.map((p) => p.until((s) => s.shown?.view !== undefined, 'the first dispatch')));
  console.info(`presses from a cold start to the first dispatch: ${clicks}`);
  expect(clicks).toBeLessThanOrEqual(CLICKS_AT_MOST);
  // All have a seat of their own: nobody doubles up while another is free.
  const seats = students.pages.map((s) => `${s.lobby?.place?.table} ${s.lobby?.place?.as}`);
  expect(new Set(seats).size).toBe(24);
  await page.waitForSelector('.detail');
  expect(await broken(page)).toEqual([]);
  students.leave();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('is worked from seating to beginning by keyboard alone, in French', async () => {
  const { page, faults } = await desk('fr');
  const tabTo = async (selector: string): Promise<void> => {
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  await tabTo('.new-who textarea');
  await page.keyboard.type('Ada\nBo');
  await tabTo('.new-go .button-seal');
  await page.keyboard.press('Enter');
  // The seats have their names, and with them their order.
  const parties = page.locator('.plan-seat .plan-party');
  await expect.poll(() => parties.first().textContent()).toMatch(/^\p{Lu}/u);
  const [first = '', second = ''] = await parties.allTextContents();
  // Nobody has joined: the teacher seats from the list.
  await tabTo('.person:first-child select');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('.plan-seat', { hasText: second }).locator('.plan-person', { hasText: 'Ada' }).waitFor();
  await tabTo('.person:nth-child(2) select');
  await page.keyboard.press('ArrowDown');
  await page.locator('.plan-seat', { hasText: first }).locator('.plan-person', { hasText: 'Bo' }).waitFor();
  expect(await broken(page)).toEqual([]);
  await tabTo('.plan-head .button-seal');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.table-card .chip-running, .table-card .chip-paused');
  await tabTo('.table-card h3 button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.detail');
  expect(await broken(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('leads a class of two tables to its debrief, with a bot, a rewind, a fork and an event', async () => {
  const { page, faults } = await desk();
  await page.locator('.new-who textarea').fill('Ada\nBo\nCy\nDi\nEd\nFlo');
  const river = { name: 'river.yaml', mimeType: 'text/yaml', buffer: Buffer.from(RIVER) };
  await page.locator('.own-file input').setInputFiles({ ...river, buffer: Buffer.from('format: communique/1') });
  await page.getByText('This file cannot be played').waitFor();
  await page.locator('.own-file input').setInputFiles(river);
  await page.getByText('From your file: The river').waitFor();
  await page.getByLabel('With time limits').uncheck();
  await page.getByRole('button', { name: 'Set up the class' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.plan-table').length === 2);
  const code = await codeOf(page);
  const students = await studentsOf(serving.own, code, ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']);
  await page.waitForFunction(() => document.querySelectorAll('.plan-person').length === 6);
  const wall = await wallOf(page, () => page.locator('.wall-link .button').click());
  await page.bringToFront();

  // A lost telephone: a new link, and the old credential is void.
  await page.getByRole('button', { name: 'New link for Flo' }).click();
  const link = (await page.locator('.person-link code').textContent()) ?? '';
  expect(link).toMatch(/\/join#seat=[A-Za-z0-9_-]{22}$/);
  const flo = students.pages[5];
  await flo?.until((p) => p.over === 'seat/reissued', 'the end of her old link');
  await flo?.back(link.slice(-22));

  await page.getByRole('button', { name: 'Begin at all tables' }).click();
  await page.waitForSelector('.detail');
  await page.getByRole('button', { name: 'Show on the projector' }).click();
  await wall.waitForSelector('.wall-table .draft');
  await wall.getByText('Round 1 of').waitFor();
  expect(await broken(wall)).toEqual([]);

  // Pause: nobody moves; on the wall it is said.
  await page.getByRole('button', { name: 'Pause all' }).click();
  await expect.poll(() => stages(page)).toEqual(['paused', 'paused']);
  await wall.waitForSelector('.wall-pause');
  await page.getByRole('button', { name: 'All go on' }).click();
  await expect.poll(() => stages(page)).toEqual(['running', 'running']);

  // A bot takes a seat and gives it back; who sits there is told.
  await page.getByRole('button', { name: 'A bot takes Upriver’s seat' }).click();
  await page.getByRole('button', { name: 'Give Upriver’s seat back' }).click();
  await page.getByRole('button', { name: 'A bot takes Upriver’s seat' }).waitFor();

  // An event of the scenario, and words of the teacher's.
  await page.getByText('Events and words').click();
  await page.getByRole('button', { name: 'Let it happen' }).click();
  await expect
    .poll(() => page.locator('.reading-wire li').allTextContents())
    .toContainEqual(expect.stringMatching(/^News: /));
  await page.locator('.detail-words textarea').fill('The lamps are lit.');
  await page.getByRole('button', { name: 'Send' }).click();
  const there = students.pages.filter((p) => p.lobby?.place?.table === 't1');
  expect(there).toHaveLength(3);
  const lit = (p: (typeof there)[number]): boolean =>
    p.shown?.letters.some((l) => l.text === 'The lamps are lit.') ?? false;
  await Promise.all(there.map((p) => p.until(lit, 'words')));
  // Whoever sits at the other table is sent none of it.
  expect(students.pages.filter(lit)).toHaveLength(3);

  // Every side can be read; what one seat alone knows stands in no other's reading.
  const side = page.getByLabel('Read the table as');
  await side.selectOption('public');
  await expect.poll(() => page.locator('.reading-wire li').count()).toBeGreaterThan(0);
  await side.selectOption('facilitator');

  // On to the second round; back to the first; a second table from there.
  students.playing = true;
  const round = () => page.locator('.table-chosen .table-now').textContent();
  await expect.poll(round, { timeout: 30_000, interval: 30 }).toMatch(/Round [23]|Ended/);
  students.playing = false;
  expect(await round()).not.toMatch(/Ended/);
  await page.getByLabel('Go back to the start of').selectOption('0');
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect.poll(round).toMatch(/Round 1/);
  await page.getByRole('button', { name: 'Open a second table from there' }).click();
  await page.getByRole('button', { name: 'Table 3, from table 1' }).waitFor();

  // All three to their end: at the third bots sit, as nobody was placed there.
  await page.getByRole('button', { name: 'All go on' }).click();
  students.playing = true;
  await expect.poll(() => stages(page), { timeout: 60_000 }).toEqual(['over', 'over', 'over']);
  students.playing = false;

  await tab(page, 'Debrief');
  await expect.poll(() => page.locator('.ending-rows tbody tr').count()).toBe(3);
  expect(await page.locator('.worth-dot').count()).toBe(3 * 3);
  expect(await page.locator('.lane-track').count()).toBe(3);
  expect(await broken(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the closing note' }).click();
  await students.pages[3]?.until(
    (p) => p.shown?.letters.some((l) => /roles end/.test(l.title ?? '')) ?? false,
    'the note',
  );

  await tab(page, 'Keep and erase');
  expect(await broken(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the log: Table 1', exact: true }).click(),
  ]);
  const log = join(data, file.suggestedFilename());
  await file.saveAs(log);
  writeFileSync(join(data, 'river.yaml'), RIVER);
  const lines: string[] = [];
  const out = { line: (text: string) => void lines.push(text), fault: (text: string) => void lines.push(text) };
  expect([await replay.run([log, '--scenario', join(data, 'river.yaml'), '--quiet'], out), lines]).toEqual([0, lines]);

  await page.getByLabel('Code').fill(code === 'BBBBB' ? 'CCCCC' : 'BBBBB');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Nothing was erased').waitFor();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Left of it in the data folder: nothing').waitFor();
  await wall.getByText('link is no longer good').waitFor();
  students.leave();
  expect(faults).toEqual([]);
  await page.context().close();
});
