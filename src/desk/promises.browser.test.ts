import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { playByMouse } from './by-mouse.fixture.ts';
import { takePlace, visit } from './visit.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const STEPS_AT_MOST = 20;

/** Says yes to whatever is asked until the plenary in which a word of one's own is due. */
async function untilSomethingIsOwed(page: Page): Promise<void> {
  for (let steps = 0; steps < STEPS_AT_MOST; steps++) {
    await page.waitForSelector('.turn:not([aria-busy=true]) .turn-foot .button');
    if ((await page.locator('.owed-line .button').count()) > 0) return;
    for (const answers of await page.locator('.offer .chips').all()) await answers.locator('input').first().check();
    await page.locator('.turn-foot .button').click();
  }
  throw new Error(`nothing was owed in ${STEPS_AT_MOST} steps`);
}

/** Bars of all that was weighed in the first round. */
async function barsOfRoundOne(page: Page): Promise<number> {
  await page.locator('.minds > details').last().waitFor();
  const first = page.locator('.minds > details').filter({ hasText: /^Round 1/ });
  await first.locator('summary').first().click();
  await first.locator('.mind-choice').first().waitFor();
  return first.locator('.mind-terms svg').count();
}

it('says what is owed, chooses it at one click, and after the game what the others weighed', async () => {
  const { page, faults, close } = await visit(browser);
  await takePlace(page, 'moscow-invitation', 11);
  await untilSomethingIsOwed(page);
  const seal = page.locator('.turn-foot');
  await seal.getByText('you break your word').waitFor();
  const debt = page.locator('.owed-line').first();
  const owed = (await debt.locator('span').first().textContent()) ?? '';
  await debt.getByRole('button').click();
  await debt.getByText('chosen').waitFor();
  expect(await page.locator('.choice-due:has(input:checked)').count()).toBe(1);
  await seal.getByRole('button').click();
  await page.waitForSelector('.turn:not([aria-busy=true]) .cable');
  const done = owed.replace(/^To [^:]+: /, '');
  await page.locator('.wire-kept', { hasText: done }).first().waitFor();

  await playByMouse(page);
  expect(await page.locator('.minds-declined > li').count()).toBeGreaterThan(0);
  const bars = await barsOfRoundOne(page);
  expect(bars).toBeGreaterThan(20);

  // What the other would have taken instead is looked for when somebody asks.
  await page.locator('.minds > details > summary').first().click();
  await page.locator('.minds-declined summary').first().click();
  const instead = page.locator('.minds-declined .what-else[aria-busy=false]');
  await instead.waitFor();
  expect(await instead.textContent()).toMatch(
    /(offered|asked for) this instead: |would have taken none|turned down too/,
  );

  // The debrief of a game that was closed and opened again knows as much.
  await page.reload();
  await page.getByRole('button', { name: 'Debrief' }).click();
  await page.waitForSelector('.minds');
  expect(await barsOfRoundOne(page)).toBe(bars);
  expect(faults).toEqual([]);
  await close();
});

it('tells at the offers what may not be given, and why', async () => {
  const { page, faults, close } = await visit(browser);
  await takePlace(page, 'ceasefire-guarantors');
  while ((await page.locator('input[name=partner]').count()) === 0) {
    await page.locator('.turn-foot .button').click();
    await page.waitForSelector('.turn:not([aria-busy=true]) .turn-foot .button');
  }
  await page.locator('input[name=partner]').first().check();
  const barred = page.locator('.turn-body .barred');
  await barred.locator('summary').first().click();
  await barred.locator('.why > summary').first().click();
  expect(await barred.locator('.reasons').first().textContent()).not.toBe('');
  await barred.locator('.what-else[aria-busy=false]').first().waitFor();
  expect(faults).toEqual([]);
  await close();
});
