import type { Browser, BrowserContext, Page } from 'playwright-core';
import { choose } from '../by-mouse.fixture.ts';
import { PHONE } from '../visit.fixture.ts';

export interface Student {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
}

/** A fresh telephone. */
export async function telephone(browser: Browser, name: string, language: 'en' | 'fr' = 'en'): Promise<Student> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: language,
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (said) => {
    // The browser itself notes every request that fails while there is no network.
    if (said.type() === 'error' && !/net::ERR_/.test(said.text())) faults.push(said.text());
  });
  return { name, page, context, faults };
}

/** From the code on the wall to the waiting room: two taps and a PIN. */
export async function join({ page, name }: Student, address: string, pin: string): Promise<void> {
  await page.goto(address);
  await page.locator('.door-go').click();
  await page.locator('input[name=pin]').fill(pin);
  await page.locator('.door-names button', { hasText: name }).click();
  await page.waitForSelector('.waiting, .table');
}

/** Does what there is to do now, if anything. True while the table has not ended. */
export async function play({ page }: Student, turn: number): Promise<boolean> {
  const button = page.locator('.turn-frame:not([inert]) .turn-foot .button');
  if ((await page.locator('.ending-text').count()) > 0) return false;
  if ((await button.count()) === 0 || !(await button.first().isEnabled())) return true;
  await choose(page, turn);
  await button.first().click();
  return true;
}
