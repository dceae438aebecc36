import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

export const WIDE = { width: 1440, height: 900 } as const;
export const LAPTOP = { width: 1366, height: 768 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export interface Visit {
  readonly page: Page;
  /** Errors of the page and breaches of its policy. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

interface Wishes {
  readonly language?: 'en' | 'fr';
  readonly size?: { readonly width: number; readonly height: number };
  /** The drawn room; without it a game on a machine without a graphics card is much quicker. */
  readonly stage?: boolean;
  readonly hash?: string;
  /** Another server than the static one. */
  readonly at?: string;
  readonly storage?: Readonly<Record<string, string>>;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

/** A reader with a fresh browser, at the title page. */
export async function visit(browser: Browser, wishes: Wishes = {}): Promise<Visit> {
  const { language = 'en', size = WIDE, stage = false, hash = '', storage = {}, before, at } = wishes;
  const context = await browser.newContext({ viewport: size, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/ERR_FAILED/.test(line.text())) faults.push(line.text());
  });
  if (!stage) await page.route('**/mount-*.js', (route) => route.abort());
  await page.addInitScript((items) => {
    if (localStorage.length === 0) for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
  }, storage);
  if (before) await page.addInitScript(before);
  await page.goto((at ?? inject('deskUrl')) + hash);
  await page.waitForSelector('.card, .replay, .debrief, .table');
  return { page, faults, close: () => context.close() };
}

/** Chooses a scenario, its first open seat and a deal, and takes the place. */
export async function takePlace(page: Page, scenario: string, seed = 7): Promise<void> {
  await page.locator(`article[aria-labelledby="card-${scenario}"] button`).click();
  await page.waitForSelector('.seat-card');
  await page.locator('.seat-side summary').click();
  await page.locator('.seat-side input[type=number]').fill(String(seed));
  await page.locator('.seat-side button[type=submit]').click();
  await page.locator('.dossier-foot .button-main').click();
  await page.waitForSelector('.turn');
}

/** What this browser keeps of its only game. */
export const keptLog = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((k) => k.startsWith('communique.save.'));
    return JSON.parse(localStorage.getItem(key ?? '') ?? '{}').log;
  });
