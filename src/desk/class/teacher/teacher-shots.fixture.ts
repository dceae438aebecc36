/** Pictures of the teacher's desk and the projector for the eye, into shots/: `npx tsx src/desk/class/teacher/teacher-shots.fixture.ts [en|fr]`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../../../classroom/serve.ts';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { serveBuilt } from '../../served.fixture.ts';
import { studentsOf } from './students.fixture.ts';

const language = process.argv[2] === 'fr' ? 'fr' : 'en';
const data = mkdtempSync(join(tmpdir(), 'communique-shots-'));
mkdirSync('shots', { recursive: true });
const served = await serveBuilt();
const serving = await serve({ port: 0, host: '127.0.0.1', data, pages: served.folder, scenarios: 'scenarios' });
if (!serving.ok) throw new Error(serving.fault.code);
const browser = await launchChromium();
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  locale: language,
  reducedMotion: 'reduce',
});
let count = 0;
async function shot(page: Page, what: string, fullPage = false): Promise<void> {
  await page.waitForTimeout(400);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`${what}: ${wide} px too wide`);
  await page.screenshot({
    path: `shots/teacher-${language}-${String(count++).padStart(2, '0')}-${what}.png`,
    fullPage,
  });
}
const page = await context.newPage();
context.on('weberror', (fault) => console.log(fault.error().message));
const tab = (index: number): Promise<void> => page.locator('.class-bar nav button').nth(index).click();

await page.goto(serving.value.teacher);
await page.waitForSelector('.new-class');
await shot(page, 'new', true);
await page.locator('.new-go .button-seal').click();
await page.waitForFunction(() => document.querySelectorAll('.plan-table').length >= 4);
const [wall] = await Promise.all([context.waitForEvent('page'), page.locator('.wall-link .button').first().click()]);
await wall.setViewportSize({ width: 1920, height: 1080 });
await wall.waitForSelector('.wall-code');
const code = (await page.locator('.class-code strong').textContent()) ?? '';
const names = ['Ada Lovelace', 'Benoît', 'Chiara', 'Dmitri', 'Éloïse', 'Farid', 'Greta', 'Hanna', 'Ilse', 'Jun'];
const more = ['Kofi', 'Leila', 'Maxime', 'Noor', 'Olga', 'Pia', 'Quentin', 'Rosa', 'Samir', 'Théo', 'Uma', 'Vera'];
const students = await studentsOf(serving.value.own, code, [...names, ...more, 'Walid', 'Yan']);
await page.waitForFunction(() => document.querySelectorAll('.plan-person').length === 24);
await shot(wall, 'wall-code');
await wall.setViewportSize({ width: 1280, height: 720 });
await shot(wall, 'wall-code-small');
await wall.locator('.wall-ways .tool').click();
await shot(wall, 'wall-filled');
await page.bringToFront();
await shot(page, 'seats');
await page.locator('.person-more summary').nth(2).click();
await shot(page, 'seats-all', true);
await page.locator('.plan-head .button-seal').click();
await page.waitForSelector('.detail .draft');
await shot(page, 'tables');
await shot(page, 'tables-all', true);
const asking = students.pages.find((p) => p.lobby?.place?.table === 't1');
await asking?.ask<'say'>({ kind: 'say', once: 'shot-letter', to: ['facilitator'], text: 'May we have the map again?' });
const asking2 = students.pages.find((p) => p.lobby?.place?.table === 't2');
await asking2?.ask<'say'>({ kind: 'say', once: 'shot-letter', to: ['facilitator'], text: 'What is an annex?' });
students.playing = true;
const LONG_MS = 900_000;
await asking?.until(
  ({ shown }) => (shown?.view?.round ?? 0) > 1 || shown?.stage === 'closed',
  'a second round, or an early end',
  LONG_MS,
);
students.playing = false;
await page.locator('.detail-head .button').first().click();
await page.locator('.detail-words summary').click();
await shot(page, 'round-2', true);
await wall.bringToFront();
await wall.setViewportSize({ width: 1920, height: 1080 });
await wall.waitForSelector('.wall-table');
await wall.waitForTimeout(2500);
await shot(wall, 'wall-both');
for (const [i, what] of ['text', 'room'].entries()) {
  await wall
    .locator('.wall-tools .switch button')
    .nth(i + 1)
    .click();
  await wall.waitForTimeout(1500);
  await shot(wall, `wall-${what}`);
}
await page.bringToFront();
await page.setViewportSize({ width: 390, height: 844 });
await shot(page, 'tables-phone');
await page.setViewportSize({ width: 1920, height: 1080 });
await shot(page, 'tables-large');
await page.setViewportSize({ width: 1280, height: 800 });
students.playing = true;
await Promise.all(students.pages.map((p) => p.until(({ shown }) => shown?.stage === 'closed', 'the end', LONG_MS)));
students.leave();
await tab(2);
await page.locator('.ending-rows tbody tr').nth(3).waitFor({ timeout: LONG_MS });
await shot(page, 'debrief', true);
await tab(3);
await shot(page, 'end', true);
await browser.close();
await serving.value.close();
await served.close();
rmSync(data, { recursive: true, force: true });
