import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { playByMouse } from './by-mouse.fixture.ts';
import { takePlace, visit } from './visit.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Another tab of the same browser, with its only saved game taken up. */
async function secondTab(page: Page): Promise<Page> {
  const second = await page.context().newPage();
  await second.route('**/mount-*.js', (route) => route.abort());
  await second.goto(inject('deskUrl'));
  await second.getByRole('button', { name: 'Continue' }).click();
  await second.waitForSelector('.turn');
  return second;
}

const goOn = async (page: Page): Promise<void> => {
  await page.locator('.turn-foot .button').click();
  await page.waitForSelector('.turn:not([aria-busy=true])');
};

/** Rounds and numbers of entries of all that is saved. */
const savedGames = (page: Page): Promise<readonly { readonly id: string; readonly entries: number }[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((k) => k.startsWith('communique.save.'))
      .map((id) => ({ id, entries: JSON.parse(localStorage.getItem(id) ?? '{}').log.entries.length as number }))
      .sort((a, b) => a.entries - b.entries),
  );

it('keeps both games where two tabs play on in the same save', async () => {
  const { page, faults, close } = await visit(browser);
  await takePlace(page, 'moscow-invitation');
  await playByMouse(page, 1);
  const [before] = await savedGames(page);
  const second = await secondTab(page);
  expect(await savedGames(page)).toEqual([before]);

  await goOn(page); // puts the dispatch down
  await goOn(page); // makes no offer
  await second.getByRole('alert').getByText('open twice').waitFor();
  await second.getByRole('button', { name: 'Go on here' }).click();
  await goOn(second);
  await goOn(second);
  await goOn(second);
  await second.getByRole('alert').getByText('a game of its own').waitFor();
  const games = await savedGames(page);
  expect(games.map((g) => g.entries)).toEqual([expect.any(Number), expect.any(Number)]);
  expect(games.some((g) => g.id === before?.id)).toBe(true);
  expect(games[0]?.entries).toBeGreaterThan(before?.entries ?? 0);

  // The first tab has the old save to itself and is not troubled.
  expect(await page.getByRole('alert').textContent()).toBe('');
  expect(faults).toEqual([]);
  await close();
});

it('takes the game up where the other tab has left it, when asked to', async () => {
  const { page, close } = await visit(browser);
  await takePlace(page, 'moscow-invitation');
  const second = await secondTab(page);
  await page.bringToFront();
  await playByMouse(page, 1);
  await second.getByRole('button', { name: 'Take it up from there' }).click();
  await second.waitForSelector('.turn:not([aria-busy=true])');
  expect(await second.locator('.clock-round strong').textContent()).toBe('Round 2 of 5');
  expect(await savedGames(page)).toHaveLength(1);
  await close();
});

it('asks before a replay link replaces a game that is being played', async () => {
  const { page, close } = await visit(browser);
  await takePlace(page, 'moscow-invitation');
  const games = await savedGames(page);
  await page.evaluate(() => {
    location.hash = '#replay=broken';
  });
  await page.getByRole('alert').getByText('link is damaged').waitFor();
  expect(await page.locator('.turn').count()).toBe(1);
  await page.getByRole('button', { name: 'Understood' }).click();

  const link = await page.evaluate(async () => {
    const key = Object.keys(localStorage).find((k) => k.startsWith('communique.save.')) ?? '';
    const log = JSON.stringify(JSON.parse(localStorage.getItem(key) ?? '{}').log);
    const packed = new Blob([log]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const knock = () =>
    page.evaluate((data) => {
      location.hash = `#replay=${data}`;
    }, link);
  await knock();
  await page.getByRole('button', { name: 'Stay at the table' }).click();
  expect(await page.locator('.turn').count()).toBe(1);
  expect(await savedGames(page)).toEqual(games);
  await knock();
  await page.getByRole('button', { name: 'Watch the recorded game' }).click();
  await expect.poll(() => savedGames(page)).toHaveLength(2);
  await close();
});

it('does not read a huge file', async () => {
  const { page, close } = await visit(browser);
  const huge = { name: 'huge.json', mimeType: 'application/json', buffer: Buffer.alloc(5_000_000, ' ') };
  await page.locator('input[type=file]').setInputFiles(huge);
  await page.getByRole('alert').getByText('too large').waitFor();
  await close();
});
