/** Pictures of the studio for the eye, into shots/: `npx tsx src/desk/studio/studio-shots.fixture.ts [en|fr] [1280|1920|390]`. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { serveBuilt } from '../served.fixture.ts';
import { dropOn } from './studio.fixture.ts';

const language = process.argv[2] === 'fr' ? 'fr' : 'en';
const widths = process.argv[3] ? [Number(process.argv[3])] : [1280, 1920, 390];
const file = 'scenarios/moscow-invitation/scenario.yaml';
mkdirSync('shots', { recursive: true });
const served = await serveBuilt();
const browser = await launchChromium();
for (const width of widths) {
  const viewport = { width, height: width < 500 ? 844 : width * 0.5625 };
  const page = await browser.newPage({ viewport, locale: language });
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') console.log(width, line.text());
  });
  let count = 0;
  const shot = async (what: string, fullPage = false) => {
    await page.waitForTimeout(400);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(`${width} ${what}: ${wide} px too wide`);
    const path = `shots/studio-${language}-${width}-${String(count++).padStart(2, '0')}-${what}.png`;
    await page.screenshot({ path, fullPage });
  };
  await page.goto(served.url);
  await page.locator('.to-studio button').click();
  await page.waitForSelector('.draft-choice');
  await shot('choice', true);
  await write(page, shot, width < 820);
  await page.close();
}
await browser.close();
await served.close();

async function write(page: Page, shot: (what: string, full?: boolean) => Promise<void>, narrow: boolean) {
  await dropOn(page, '.draft-choice', 'moscow.yaml', readFileSync(file, 'utf8'));
  await page.waitForSelector('.bench-state strong', { state: 'attached' });
  await shot('sound');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('bogus: 1\n');
  await page.waitForSelector('.problem-error', { state: 'attached' });
  if (narrow) await shot('broken-file');
  await page.locator('#tab-problems').click();
  await shot('broken');
  if (narrow) await page.locator('#tab-file').click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+z');
  for (const tab of ['game', 'trials', 'charts', 'dossier']) {
    const there = page.locator(`#tab-${tab}`);
    if ((await there.count()) === 0) continue;
    await there.click();
    if (tab === 'trials') await page.locator('.finding').first().waitFor();
    await page.waitForTimeout(2500);
    await shot(tab);
    if (tab !== 'trials') continue;
    await page.locator('.finding-ways button').last().click();
    await page.frameLocator('.trial-run .rehearsal').locator('.replay').waitFor();
    await shot('watch');
    await page.locator('.trial-back button').click();
  }
  await page.locator('.file-back').click();
  await shot('drafts');
}
