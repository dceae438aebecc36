import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { playByMouse } from './by-mouse.fixture.ts';
import { takePlace, visit } from './visit.fixture.ts';

const SCENARIOS = ['ceasefire-guarantors', 'moscow-invitation', 'host-withdraws'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function breaches(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id} ${n.target.join(' ')} ${n.failureSummary}`));
}

/** Notes how long the page was busy in one go, from its start on. */
function noteTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) tasks.push(Math.round(task.duration));
  }).observe({ type: 'longtask' });
}

/** The longest task since this was last asked, in milliseconds; 0 where none took 50. */
const tasksSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tasks = Reflect.get(globalThis, 'tasks') as number[]; // noteTasks put it there
    return Math.max(0, ...tasks.splice(0));
  });

const counted = (page: Page): Promise<unknown> =>
  page.waitForSelector('#possible ~ .possible .dots-1[d^=M]', { state: 'attached' });

it('is walked from estimates to pictures: tables, axes and points by keyboard, a parting with its source', async () => {
  const { page, faults, close } = await visit(browser, { before: noteTasks });
  await page.locator('article[aria-labelledby="card-host-withdraws"] button').click();
  await page.waitForSelector('.seat-card');
  await page.locator('.seat-side button[type=submit]').click();
  await page.locator('.estimate summary').click();
  await page.locator('.estimate select').nth(0).selectOption('nearly-all');
  await page.locator('.estimate select').nth(1).selectOption({ index: 1 });
  await page.locator('.dossier-foot .button-main').click();
  await page.waitForSelector('.turn');
  await playByMouse(page);
  const opening = await tasksSoFar(page);
  const begun = performance.now();
  await counted(page);
  const counting = Math.round(performance.now() - begun);

  // What happened, and why: a number in a lane leads to its reasons.
  const mark = page.locator('#what ~ .chart .turn-mark').first();
  const number = (await mark.textContent()) ?? '';
  await mark.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`turn-${number}`);

  // Each picture has its table.
  for (const summary of await page.locator('.debrief main .as-table > summary').all()) await summary.click();
  const tables = page.locator('.debrief main .as-table table');
  expect(await tables.count()).toBeGreaterThanOrEqual(6);
  for (const table of await tables.all()) expect(await table.locator('tbody tr').count()).toBeGreaterThan(1);

  // What was possible: another pair of eyes by the keyboard alone, then the points by arrows.
  const picture = page.locator('.debrief main .plot');
  const label = await picture.getAttribute('aria-label');
  const dots = await page.locator('.debrief main .plot .dots-1').getAttribute('d');
  await page.locator('.axes select').nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    (before) => document.querySelector('.debrief main .plot')?.getAttribute('aria-label') !== before,
    label,
  );
  await page.waitForFunction((before) => {
    const now = document.querySelector('.debrief main .plot .dots-1')?.getAttribute('d');
    return now?.startsWith('M') && now !== before;
  }, dots);
  const name = page.locator('.outcome-name');
  await page.locator('.plot [role=radio][tabindex="0"]').focus();
  const first = await name.textContent();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-checked'))).toBe('true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.plot [role=radio][aria-checked=true]').count()).toBe(1);
  expect(first).not.toBe('');
  const lead = page.locator('.possible .chart-lead').first();
  const all = await lead.textContent();
  await page.locator('.realms input').nth(1).check();
  await page.waitForFunction((before) => document.querySelector('.possible .chart-lead')?.textContent !== before, all);

  // What really happened, what the others needed.
  expect(await page.locator('#real ~ .parting .source').count()).toBeGreaterThan(0);
  expect(await page.locator('.guesses strong').count()).toBe(2);
  const used = await tasksSoFar(page);
  // Milliseconds are for the reader: what must hold on any machine is that the page is free for most of the count.
  console.info(`longest tasks: ${opening} ms until it stood, ${used} ms while it was used; counted in ${counting} ms`);
  expect(used).toBeLessThan(counting / 2);
  expect(await breaches(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

it('keeps the estimates with the save, and a count that is stopped can be taken up again', async () => {
  const { page, faults, close } = await visit(browser, { before: slowCount });
  await page.locator('article[aria-labelledby="card-moscow-invitation"] button').click();
  await page.waitForSelector('.seat-card');
  await page.locator('.seat-side button[type=submit]').click();
  await page.locator('.estimate summary').click();
  await page.locator('.estimate select').first().selectOption('fair');
  await page.locator('.dossier-foot .button-main').click();
  await page.waitForSelector('.turn');
  await playByMouse(page);
  await page.getByRole('button', { name: 'Stop counting' }).click();
  await page.getByText('Counting was stopped.').first().waitFor();
  expect(await page.locator('.debrief main .plot').count()).toBe(0);
  await page.evaluate(() => Reflect.set(globalThis, 'swift', true));
  await page.getByRole('button', { name: 'Count again' }).click();
  await counted(page);
  await page.locator('.screen-bar button').first().click();
  await page.locator('.kept li .button-quiet').first().click();
  await page.waitForSelector('.guesses');
  expect(await page.locator('.guesses strong').count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

/** Holds the first answer of the counting worker back, as a slow machine would. */
function slowCount(): void {
  const Swift = globalThis.Worker;
  globalThis.Worker = class extends Swift {
    override postMessage(message: unknown): void {
      const counting = Reflect.get(Object(message), 'kind') === 'survey';
      if (counting && !Reflect.get(globalThis, 'swift')) return;
      super.postMessage(message);
    }
  };
}

describe.each(SCENARIOS)('%s', (scenario) => {
  it.each(['en', 'fr'] as const)('is printed on two pages of A4, nothing cut off (%s)', async (language) => {
    const { page, faults, close } = await visit(browser, { language });
    await takePlace(page, scenario);
    await playByMouse(page);
    await counted(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('.handout-page')].map((sheet) => sheet.scrollHeight - sheet.clientHeight),
    );
    expect(over).toEqual([0, 0]);
    expect(faults).toEqual([]);
    await close();
  });
});
