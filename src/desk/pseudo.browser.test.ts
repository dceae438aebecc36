import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { translate } from '../cli/translate.ts';
import { visit } from './visit.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-pseudo-'));
const SMALL = { width: 360, height: 740 } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** What stands out at the side, or is cut off, of all that is shown now; what is shortened with … on purpose is not. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
      const style = getComputedStyle(element);
      if (element.closest('svg, .room') || style.textOverflow === 'ellipsis' || element.offsetParent === null)
        return false;
      const { left, right, width } = element.getBoundingClientRect();
      const clipped = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const scrolls = element.parentElement?.closest('[class*=scroll], .tabs, .chips, table, .leaves');
      return width > 1 && (clipped || (!scrolls && (right > innerWidth + 1 || left < -1)));
    });
    const name = (e: Element) => `${e.tagName}.${e.className}: ${(e.textContent ?? '').slice(0, 40)}`;
    const body = document.documentElement.scrollWidth - innerWidth;
    return [...(body > 0 ? [`the page by ${body}`] : []), ...wide.map(name)];
  });

it('texts a third longer than the longer language fit a small phone', async () => {
  const scenario = 'ceasefire-guarantors';
  const file = join(folder, `${scenario}.yaml`);
  const out = { line: () => {}, fault: () => {} };
  expect(await translate.run(['pseudo', '--out', file, `scenarios/${scenario}`], out)).toBe(0);
  const { page, faults, close } = await visit(browser, { language: 'fr', size: SMALL });
  const found: Record<string, readonly string[]> = {};
  const look = async (where: string): Promise<void> => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${scenario}-${where}.png`, fullPage: true });
    const cut = await cutOff(page);
    if (cut.length > 0) found[where] = cut;
  };
  await page.locator('.kept-file').setInputFiles(file);
  await page.waitForSelector('.seat-card');
  await look('seat');
  await page.locator('.seat-side button[type=submit]').click();
  await page.waitForSelector('.dossier-foot .button-main');
  await look('dossier');
  await page.locator('.dossier-foot .button-main').click();
  for (const step of ['dispatch', 'offers', 'plenary', 'next']) {
    await page.locator('.turn:not([aria-busy=true]) .turn-foot .button').waitFor();
    await look(step);
    if (step === 'plenary') {
      for (const [index, tab] of (await page.locator('.tabs button').all()).entries()) {
        await tab.click();
        await look(`tab-${index}`);
      }
      await page.locator('.tabs button').first().click();
    }
    await page.locator('.turn-foot .button').click();
  }
  expect(found).toEqual({});
  expect(faults).toEqual([]);
  await close();
});
