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
  page.setDefaultTimeout(40_000);
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
  if (page.url() !== address) await page.goto(address);
  await page.locator('.door-go').click();
  await page.locator('input[name=pin]').fill(pin);
  await page.locator('.door-names button', { hasText: name }).click();
  await page.waitForSelector('.waiting, .table');
}

interface Manner {
  /** Nothing is said but where something must be. */
  readonly quiet?: boolean;
  /** Those who share a seat with somebody who proposes: they read, and agree. */
  readonly agreeing?: readonly string[];
}

const ANYTHING = '.turn-frame:not([inert]) .turn-foot .button, .turn-card-foot .button-seal';
const AGREEING = '.turn:has(.cable) .turn-foot .button, .turn-card-foot .button-seal';

/** Does what there is to do now, if anything. True while the table has not ended. */
export async function play({ page, name }: Student, turn: number, manner: Manner = {}): Promise<boolean> {
  const agrees = manner.agreeing?.includes(name) ?? false;
  const button = page.locator(agrees ? AGREEING : ANYTHING);
  if ((await page.locator('.ending-text').count()) > 0) return false;
  if ((await button.count()) === 0 || !(await button.first().isEnabled())) return true;
  if (!agrees && (!manner.quiet || (await page.locator('.pens').count()) > 0)) await choose(page, turn);
  await button.first().click();
  return true;
}

const LOOK_AGAIN_MS = 40;
const PLAY_MS = 120_000;

/** All play until `done`, each whenever it is their turn. */
export async function playOn(
  students: readonly Student[],
  done: () => Promise<boolean>,
  manner: Manner = {},
): Promise<void> {
  const late = Date.now() + PLAY_MS;
  for (let turn = 0; Date.now() < late; turn++) {
    if (await done()) return;
    const going = await Promise.all(students.map((student, i) => play(student, turn + i, manner)));
    if (going.every((on) => !on)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error('the table does not get on');
}
