import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { breaches } from './breaches.fixture.ts';
import { playByMouse } from './by-mouse.fixture.ts';
import { PHONE, takePlace, visit, WIDE } from './visit.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([
  { language: 'en', size: WIDE },
  { language: 'fr', size: PHONE },
] as const)('in $language', ({ language, size }) => {
  it('is open to everybody on title, seat, dossier, table and debrief', async () => {
    const { page, close } = await visit(browser, { language, size });
    expect(await breaches(page)).toEqual([]);
    await page.locator('.card button').first().click();
    await page.waitForSelector('.seat-card');
    expect(await breaches(page)).toEqual([]);
    await page.locator('.seat-side button[type=submit]').click();
    await page.waitForSelector('.dossier');
    expect(await breaches(page)).toEqual([]);
    await page.goBack();
    await page.waitForSelector('.card');
    await takePlace(page, 'host-withdraws');
    expect(await breaches(page)).toEqual([]);
    await page.locator('.turn-foot .button').click();
    expect(await breaches(page)).toEqual([]);
    await playByMouse(page, 1);
    for (const why of await page.locator('.wire summary').all())
      await why.evaluate((s) => s.parentElement?.setAttribute('open', ''));
    for (const tab of await page.locator('.tabs button:visible').all()) {
      await tab.click();
      expect(await breaches(page)).toEqual([]);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary, select, label.choice, label.tick')]
          .map((e) => ({ name: e.outerHTML.slice(0, 80), box: e.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && box.height < 43.5)
          .map(({ name, box }) => `${Math.round(box.height)} ${name}`),
      );
      expect(small).toEqual([]);
    }
    await page.locator('.tabs button').first().dispatchEvent('click');
    await playByMouse(page);
    expect(await breaches(page)).toEqual([]);
    await close();
  });
});
