/** Pictures of every screen for the eye, into shots/: `npx tsx src/desk/shots.fixture.ts [scenario] [en|fr]`. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { serveBuilt } from './served.fixture.ts';

const [, , scenario = 'ceasefire-guarantors', language = 'en', only = 'both'] = process.argv;
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
mkdirSync('shots', { recursive: true });

const served = await serveBuilt();
const browser = await launchChromium();
const bare = process.argv.includes('bare');
for (const [name, viewport] of Object.entries(SIZES)) {
  if (only !== 'both' && only !== name) continue;
  const page = await browser.newPage({ viewport, locale: language, hasTouch: name === 'phone' });
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') console.log(name, line.text());
  });
  page.on('pageerror', (fault) => console.log(name, 'page error', fault.message));
  if (bare) await page.route('**/mount-*.js', (route) => route.abort());
  let count = 0;
  const shot = async (what: string, fullPage = false) => {
    await page.waitForTimeout(350);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) console.log(`${name} ${what}: ${wide} px too wide`);
    await page.screenshot({
      path: `shots/${name}-${language}-${String(count++).padStart(2, '0')}-${what}.png`,
      fullPage,
    });
  };
  await page.goto(served.url);
  await page.waitForSelector('.card');
  await shot('title', name === 'phone');
  await page.locator(`#card-${scenario}`).locator('..').locator('button').click();
  await page.waitForSelector('.seat-card');
  await shot('seat', name === 'phone');
  await page.locator('.seat-side button[type=submit]').click();
  await page.waitForSelector('.dossier');
  await shot('dossier', true);
  await page.locator('.dossier-foot .button-main').click();
  await page.waitForSelector('.turn');
  await page.waitForTimeout(2500);
  await shot('table');
  await playOn(page, shot, name === 'phone');
  await page.close();
}
await browser.close();
await served.close();

async function playOn(
  page: Page,
  shot: (what: string, full?: boolean) => Promise<void>,
  phone: boolean,
): Promise<void> {
  const seen = new Set<string>();
  for (let moves = 0; moves < 60; moves++) {
    await page.waitForSelector('.turn:not([aria-busy=true])');
    const heading = (await page.locator('.turn h2').first().textContent()) ?? '';
    const picks = page.locator('.words');
    if ((await picks.count()) > 0) {
      const word = picks.first().locator('input[type=radio]:visible');
      if ((await word.count()) > 1) await word.nth(1).check();
      const gesture = picks.nth(1).locator('input[type=radio]:visible');
      if ((await gesture.count()) > 1) await gesture.nth(1).check();
    }
    const partner = page.locator('input[name=partner]:visible');
    if ((await partner.count()) > 0 && moves < 20) {
      await partner.first().check();
      for (const list of await page.locator('.terms select').all()) await list.selectOption({ index: 2 });
      if (!seen.has('offers')) await shot('offers');
      await page.locator('.turn-body .button-quiet').click();
    }
    for (const label of await page.locator('.offer .chips, .pens').all()) await label.locator('input').first().check();
    const last = (await page.locator('.turn-foot .button').textContent()) ?? '';
    const key = `${heading}|${last}`;
    if (!seen.has(key)) await shot(`step-${moves}`);
    seen.add(key);
    seen.add('offers');
    if (moves === 6) {
      if (phone) {
        for (const [index, tab] of (await page.locator('.tabs button').all()).entries()) {
          await tab.click();
          await shot(`tab-${index}`);
        }
        await page.locator('.tabs button').first().click();
      } else {
        await page.locator('.tool-dossier').click();
        await shot('drawer');
        await page.locator('.drawer-close').click();
      }
    }
    const ended = (await page.locator('.ending-text').count()) > 0;
    await page.locator('.turn-foot .button').click();
    if (ended) break;
  }
  await page.waitForSelector('.debrief');
  await shot('debrief-top');
  for (const [index, sheet] of (await page.locator('.sheet, .documents').all()).entries()) {
    await sheet.screenshot({ path: `shots/${phone ? 'phone' : 'wide'}-${language}-debrief-${index}.png` });
  }
  await page.locator('.keepsakes .button').nth(1).click();
  await page.waitForSelector('.replay');
  await page.waitForTimeout(1800);
  await shot('replay');
}
