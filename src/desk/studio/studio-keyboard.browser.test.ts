import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { tabTo } from '../by-keyboard.fixture.ts';
import { dropOn, inStudio, RIVER, sound } from './studio.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Out of the text, as the strip below it says. */
async function leaveText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape'); // the first may have closed a list of proposals
}

it('by keyboard alone a template is opened, broken, mended, played and saved', async () => {
  const { page, faults, close } = await inStudio(browser);
  const { keyboard } = page;
  // Without pickers a save is a download, which a test can read.
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: () => Promise.reject(new Error('no')) }));
  await tabTo(page, '.draft-starts button');
  await keyboard.press('Enter');
  await sound(page);

  await tabTo(page, '.bench-editor');
  await keyboard.press('Control+Home');
  await keyboard.type('bogus: 1');
  await keyboard.press('Enter');
  await page.waitForSelector('.problem-error');
  await leaveText(page);
  await tabTo(page, '#tab-problems');
  await tabTo(page, '.problem-error .problem-place');
  await keyboard.press('Enter');
  await page.locator('.cm-activeLine', { hasText: 'bogus' }).waitFor();
  await keyboard.press('Control+Shift+k');
  await sound(page);

  await leaveText(page);
  await tabTo(page, '#tab-problems');
  await keyboard.press('ArrowRight');
  expect(await page.locator('#tab-game').getAttribute('aria-selected')).toBe('true');
  const turn = page.frameLocator('.rehearsal').locator('.turn:not([aria-busy=true])');
  const step = await turn.locator('.button-main').first().textContent();
  const frame = page.frames().find((f) => f !== page.mainFrame());
  for (let steps = 0; steps < 40; steps++) {
    await keyboard.press('Tab');
    if (await frame?.evaluate(() => document.activeElement?.matches('.turn-foot .button-main') ?? false)) break;
  }
  await keyboard.press('Enter');
  await turn
    .locator('.button-main')
    .filter({ hasNotText: step ?? '' })
    .first()
    .waitFor();
  const [copy] = await Promise.all([page.waitForEvent('download'), keyboard.press('Control+s')]);
  expect(readFileSync(await copy.path(), 'utf8')).toMatch(/^# yaml-language-server[^\n]*\n# A draft/);
  expect(faults).toEqual([]);
  await close();
});

const PANELS = { en: ['problems', 'game', 'trials', 'charts', 'dossier'], fr: ['trials', 'charts'] } as const;

it.each(['en', 'fr'] as const)('is fit for everybody in %s', async (language) => {
  const { page, faults, close } = await inStudio(browser, { language });
  const audit = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).exclude('.rehearsal').analyze();
    expect(
      violations.map((v) => `${what}: ${v.id} ${v.nodes[0]?.html}`),
      what,
    ).toEqual([]);
  };
  await audit('choice');
  await dropOn(page, '.draft-choice', 'river.yaml', RIVER);
  await sound(page);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  for (const tab of PANELS[language]) {
    await page.locator(`#tab-${tab}`).click();
    if (tab === 'trials') await page.locator('.finding').first().waitFor();
    if (tab === 'charts') await page.locator('.chart-picture svg').waitFor();
    await audit(tab);
  }
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('bogus: 1\n');
  await page.waitForSelector('.problem-error', { state: 'attached' });
  await page.keyboard.press('Control+f');
  await page.locator('#tab-problems').click();
  await audit('broken');
  await page.locator('.file-back').click();
  await page.waitForSelector('.draft-row');
  if (language === 'en') await audit('drafts');
  expect(faults).toEqual([]);
  await close();
});
