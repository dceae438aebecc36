import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createMachine } from 'xstate';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { openHouse } from '../class/teacher/desk.fixture.ts';
import { PHONE } from '../visit.fixture.ts';
import { atWork, dropOn, firstLine, inStudio, RIVER, typeFirst } from './studio.fixture.ts';

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

it('who mends a file and writes on keeps the keyboard while the game starts in its frame', async () => {
  const { page, faults, close } = await inStudio(browser, { stage: true });
  await dropOn(page, '.draft-choice', 'river.yaml', `x: 1\n${RIVER}`);
  await page.waitForSelector('.problem-error');
  await page.locator('#tab-game').click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  const typed = '# forty letters, typed without a pause…';
  for (const letter of typed) await page.keyboard.type(letter, { delay: 40 });
  await game(page).locator('.room canvas').waitFor({ state: 'attached' });
  await page.keyboard.type('.');
  expect(await firstLine(page)).toContain(`${typed}.`);
  expect(faults).toEqual([]);
  await close();
});

it('the game is played in its frame as npm start serves it', async () => {
  const served = await openHouse(inject('deskFolder'));
  const { page, faults, close } = await inStudio(browser, { at: served.own });
  await dropOn(page, '.draft-choice', 'river.yaml', RIVER);
  await page.locator('#tab-game').click();
  await game(page).locator('.turn .button-main').first().click();
  expect(faults).toEqual([]);
  await close();
  served.close();
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
  await page.getByLabel('Whole, however small').check();
  const beyond = page.locator('.chart-picture').evaluate((pane) => pane.scrollWidth - pane.clientWidth);
  expect(await beyond).toBeLessThanOrEqual(0);
  const state = page.locator('.chart-picture [data-state]').first();
  const name = await state.getAttribute('data-state');
  await state.focus();
  await page.keyboard.press('Enter');
  await page.locator('.cm-activeLine', { hasText: `${name}:` }).waitFor();

  // And back: the cursor's state is ringed, whichever party's it is, and a key leads from the text to it.
  await page.locator('#tab-problems').click();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('patient:');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Escape');
  await page.locator('.where-picture').waitFor();
  await page.keyboard.press('Alt+p');
  await page.locator('.chart-picture .state-here[data-state=patient]').waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Stately' }).click(),
  ]);
  const machine = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(createMachine(machine).id).toBe(file.suggestedFilename().split('.')[1]);
  expect(faults).toEqual([]);
  await close();
});

it('games played in the background show what is amiss, with its line and a game to watch', async () => {
  const { page, faults, close } = await atWork(browser);
  await page.locator('#tab-trials').click();
  const first = page.locator('.finding').first();
  await first.waitFor();
  await first.getByRole('button', { name: /^Line/ }).click();
  await page.locator('.bench-file .cm-focused').waitFor();
  await first.getByRole('button', { name: /^Watch/ }).click();
  const run = page.frameLocator('.trial-run .rehearsal');
  await run.getByText('Round 1 of').waitFor();
  await run.getByRole('button', { name: 'Next round' }).click();
  await run.getByText('Round 2 of').waitFor();
  await page.getByRole('button', { name: 'Findings' }).click();
  await first
    .getByRole('button', { name: /^Watch/ })
    .and(page.locator(':focus'))
    .waitFor();

  // Who types is left alone; the author's own game stayed where it was.
  await typeFirst(page, '# mine\n');
  await page.getByText('more when you pause').waitFor();
  await page.getByText('more in the background').waitFor();
  await page.locator('#tab-game').click();
  await game(page).locator('.turn').waitFor();
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
  await page.getByText('Voici la partie du fichier modifié').waitFor();
  expect(await page.getByText('Vos coups ont été rejoués').count()).toBe(0);
  await page.locator('#tab-charts').click();
  await page.locator('.chart-picture svg', { hasText: 'Adouci' }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
