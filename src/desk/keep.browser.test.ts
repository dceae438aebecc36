import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { playByMouse } from './by-mouse.fixture.ts';
import { keptLog, takePlace, visit } from './visit.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const saved = (log: unknown, extra: object = {}): string =>
  JSON.stringify({
    version: 1,
    id: 'x',
    at: '2026-01-01T10:00:00.000Z',
    title: { en: 'A game', fr: 'Une partie' },
    placard: { en: 'A seat', fr: 'Un siège' },
    round: 2,
    rounds: 5,
    finished: false,
    log,
    ...extra,
  });

it('takes a game up again after the page was closed', async () => {
  const { page, close } = await visit(browser);
  await takePlace(page, 'host-withdraws');
  await playByMouse(page, 1);
  const before = await keptLog(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForSelector('.turn');
  expect(await page.locator('.clock-round strong').textContent()).toBe('Round 2 of 5');
  expect(await keptLog(page)).toEqual(before);
  await close();
});

it('says which saved game is damaged and leaves the others intact', async () => {
  const { page, faults, close } = await visit(browser, {
    storage: {
      'communique.save.a': '{"version":1,"log":',
      'communique.save.b': saved({ format: 1, rules: 1, entries: 'none' }),
      'communique.save.c': saved({ format: 1, rules: 99, entries: [] }),
      'communique.save.d': saved({}, { version: 7 }),
      'communique.save.e': saved(null),
    },
  });
  expect(await page.locator('.damaged').count()).toBe(3);
  const rows = page.getByRole('button', { name: 'Continue' });
  expect(await rows.count()).toBe(2);
  for (const row of [0, 1]) {
    await rows.nth(row).click();
    const alert = page.getByRole('alert').locator('p');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/damaged|another version/);
    await page.getByRole('button', { name: 'Understood' }).click();
  }
  await page.locator('li:has(.damaged)').first().getByRole('button', { name: 'Delete' }).click();
  expect(await page.locator('.damaged').count()).toBe(2);
  expect(await rows.count()).toBe(2);
  expect(faults).toEqual([]);
  await close();
});

it('goes on where the browser keeps nothing, and says so', async () => {
  const { page, close } = await visit(browser, {
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  });
  await takePlace(page, 'moscow-invitation');
  expect(await page.getByRole('alert').textContent()).toContain('storage is full');
  await page.getByRole('button', { name: 'Understood' }).click();
  await page.locator('.turn-foot .button').click();
  expect(await page.locator('.turn h2').count()).toBe(1);
  await close();
});

it('opens a log file, refuses what is none, and replays a game from a link', async () => {
  const { page, faults, close } = await visit(browser);
  const file = page.locator('input[type=file]');
  const text = (name: string, body: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
  await file.setInputFiles(text('picture.json', '\u0000\u0001 not json'));
  await page.getByRole('alert').getByText('cannot be read as JSON').waitFor();
  await file.setInputFiles(text('other.json', '{"name":"something else"}'));
  await page.getByRole('alert').getByText('made by something else').waitFor();
  await page.getByRole('button', { name: 'Understood' }).click();
  await takePlace(page, 'moscow-invitation', 11);
  await playByMouse(page);
  const log = JSON.stringify(await keptLog(page));
  const ending = await page.locator('h1').textContent();
  await page.getByRole('button', { name: 'Copy a link' }).click();
  const link = await page.locator('.keepsakes-link input').inputValue();
  await page.getByRole('button', { name: 'To the title page' }).click();
  await file.setInputFiles(text('game.json', log));
  await page.waitForSelector('.replay');
  expect(faults).toEqual([]);
  await close();

  const other = await visit(browser, { hash: link.slice(link.indexOf('#')) });
  await other.page.waitForSelector('.replay');
  await other.page.getByRole('button', { name: 'Next round' }).click();
  expect(await other.page.locator('.replay-round strong').textContent()).toMatch(/^Round 2/);
  await other.page.getByRole('button', { name: 'To the debrief' }).click();
  expect(await other.page.locator('h1').textContent()).toBe(ending);
  expect(other.faults).toEqual([]);
  await other.close();

  const broken = await visit(browser, { hash: link.slice(link.indexOf('#'), -40) });
  await broken.page.getByRole('alert').getByText('link is damaged').waitFor();
  await broken.close();
});
