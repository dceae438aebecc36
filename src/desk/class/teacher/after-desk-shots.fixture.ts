/** Pictures of the desk's last hour and of its papers, for the eye, into shots/: `npx tsx src/desk/class/teacher/after-desk-shots.fixture.ts [en|fr]`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../../../classroom/serve.ts';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { breaches } from '../../breaches.fixture.ts';
import { serveBuilt } from '../../served.fixture.ts';

const language = process.argv[2] === 'fr' ? 'fr' : 'en';
mkdirSync('shots', { recursive: true });
const served = await serveBuilt();
const data = mkdtempSync(join(tmpdir(), 'communique-shots-'));
const serving = await serve({ port: 0, host: '127.0.0.1', data, pages: served.folder, scenarios: 'scenarios' });
if (!serving.ok) throw new Error(serving.fault.code);
const browser = await launchChromium();
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  locale: language,
  reducedMotion: 'reduce',
});
const page = await context.newPage();
page.on('pageerror', (fault) => console.log(fault.message));
page.on('console', (said) => said.type() === 'error' && console.log(said.text()));
await page.addInitScript(() => {
  window.print = () => undefined;
});
let count = 0;
async function shot(of: Page, what: string, fullPage = true): Promise<void> {
  await of.waitForTimeout(400);
  const wide = await of.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`${what}: ${wide} px too wide`);
  const wrong = await breaches(of);
  if (wrong.length > 0) console.log(what, wrong);
  await of.screenshot({ path: `shots/desk-${language}-${String(count++).padStart(2, '0')}-${what}.png`, fullPage });
}
async function paper(what: string, name: string): Promise<void> {
  await page.locator('.papers button', { hasText: what }).first().click();
  await page.waitForSelector('#print-run > *', { state: 'attached' });
  await page.waitForFunction(() => document.documentElement.dataset.print === 'papers');
  await page.waitForTimeout(300);
  await page.pdf({ path: `shots/desk-${language}-${name}.pdf`, preferCSSPageSize: true });
}

await page.goto(serving.value.teacher);
await page.waitForSelector('.new-class');
await page.locator('.new-who textarea').fill('Ada\nBo\nCy\nDi\nEd\nFlo\nGus\nHal');
await page.locator('.new-go .button-seal').click();
await page.waitForSelector('.plan-table');
// Nobody sits anywhere: each table is begun by itself, and bots play it.
await page.locator('.class-bar nav button').nth(1).click();
await page.waitForSelector('.table-card');
for (const card of await page.locator('.table-card h3 button').all()) {
  await card.click();
  await page.locator('.detail-time .button-seal').click();
}
await page.waitForSelector('.table-card .chip-closed', { timeout: 120_000 });
await page.waitForFunction(
  () =>
    document.querySelectorAll('.table-card').length === document.querySelectorAll('.table-card .chip-closed').length,
  undefined,
  { timeout: 240_000 },
);
const tab = (n: number): Promise<void> => page.locator('.class-bar nav button').nth(n).click();
await tab(2);
await page.waitForSelector('.space-tables', { timeout: 120_000 });
await shot(page, 'debrief');
await page.locator('.after-tables li').first().locator('button').first().click();
await page.waitForSelector('.table-look .possible', { timeout: 120_000 });
await page.locator('.table-look').scrollIntoViewIfNeeded();
await shot(page, 'look', false);
await page.locator('.table-look > .button').click();
await page.locator('.class-debrief-body > .button-main').click();
await page.setViewportSize({ width: 1920, height: 1080 });
for (const slide of ['endings', 'space', 'worth', 'stances', 'ask']) {
  if (slide === 'space') await page.waitForSelector('.space-tables', { timeout: 120_000 });
  await shot(page, `wall-${slide}`, false);
  await page.keyboard.press('ArrowRight');
}
await page.keyboard.press('Escape');
await page.setViewportSize({ width: 1280, height: 800 });
await tab(3);
await page.waitForSelector('.papers');
await shot(page, 'papers');
const [dossiers = '', sheet = '', rubric = ''] = await page
  .locator('.papers-row')
  .first()
  .locator('button')
  .allTextContents();
await paper(dossiers, 'dossiers');
await paper(sheet, 'sheet');
await paper(rubric, 'rubric');
await tab(4);
await shot(page, 'end');
await browser.close();
await serving.value.close();
await served.close();
rmSync(data, { recursive: true, force: true });
