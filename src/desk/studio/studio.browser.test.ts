import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { PHONE } from '../visit.fixture.ts';
import { atWork, typeFirst } from './studio.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const game = (page: Page) => page.frameLocator('.rehearsal');

it('a file is opened, broken, seen, mended, played and kept', async () => {
  const { page, faults, close } = await atWork(browser);
  await typeFirst(page, 'bogus: 1\n');
  await page.waitForSelector('.problem-error');
  expect(await page.locator('.problem-error code').first().textContent()).toBe('key/unknown');

  await page.locator('.problem-error .problem-place').first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await page.waitForSelector('.bench-state strong');

  await page.locator('#tab-game').click();
  await game(page).locator('.turn .button-main').first().click();
  await page.waitForTimeout(300);
  await page.reload();
  await page.locator('.to-studio button').click();
  await page.locator('.draft-row .button').click();
  await page.waitForSelector('.bench-state strong');
  expect(await page.locator('.file-bar input').inputValue()).toBe('river.yaml');
  expect(faults).toEqual([]);
  await close();
});

it('keys are offered and explained by the format', async () => {
  const { page, faults, close } = await atWork(browser);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('minu');
  await page.locator('.cm-tooltip-autocomplete', { hasText: 'minutes' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page
    .locator('.cm-line', { hasText: /^chair:/ })
    .locator('span')
    .first()
    .hover();
  await page.locator('.key-help').waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('a state in the picture leads to its line, and the running one is lit', async () => {
  const { page, faults, close } = await atWork(browser);
  await page.locator('#tab-charts').click();
  await page.locator('.chart-picture .state-now').first().waitFor();
  const state = page.locator('.chart-picture [data-state]').first();
  const name = await state.getAttribute('data-state');
  await state.focus();
  await page.keyboard.press('Enter');
  await page.locator('.cm-activeLine', { hasText: `${name}:` }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('the game is played again on the changed file, and says that it is', async () => {
  const { page, faults, close } = await atWork(browser, { size: PHONE, language: 'fr' });
  await page.locator('#tab-game').click();
  await game(page).locator('.turn').waitFor();
  await page.locator('#tab-file').click();
  await typeFirst(page, '# une main\n');
  await page.locator('#tab-game').click();
  await page.getByText('Vos coups ont été rejoués').waitFor();
  expect(faults).toEqual([]);
  await close();
});
