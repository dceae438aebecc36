import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { hostileRiver } from '../../scenario/fixture/hostile.fixture.ts';
import { atWork, dropOn, inStudio, sound, typeFirst } from './studio.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('a scenario runs no code, becomes no element and loads nothing, in whichever panel it is shown', async () => {
  const { page, faults, close } = await inStudio(browser);
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(inject('deskUrl')) && !/^(?:data|blob):/.test(url)) asked.push(url);
  });
  await dropOn(page, '.draft-choice', 'hostile.yaml', hostileRiver());
  await sound(page);
  expect(await page.locator('.problem-list, #panel-problems').first().textContent()).toContain('onload="window.hit=5"');
  for (const [tab, shown] of [
    ['#tab-dossier', '#panel-dossier :text("javascript:window.hit=6")'],
    ['#tab-charts', '.chart-picture :text("<img onerror=hit=7>")'],
  ] as const) {
    await page.locator(tab).click();
    await page.locator(shown).first().waitFor();
  }
  await page.locator('#tab-game').click();
  const game = page.frameLocator('.rehearsal');
  await game.locator('.turn:not([aria-busy=true]) .turn-foot .button').click();
  await game.locator('h1', { hasText: '</script><script>' }).first().waitFor();
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      hit: Reflect.get(window, 'hit'),
      planted: document.querySelectorAll('img, object, embed, [onload], [onerror], a[href^="javascript:"]').length,
      inline: [...document.scripts].filter((script) => script.src === '').length,
    }));
    expect(found).toEqual({ hit: undefined, planted: 0, inline: 0 });
  }
  expect([faults, asked]).toEqual([[], []]);
  await close();
});

it('a check that never ends freezes nothing: it is ended, said, and the next text is checked', async () => {
  const { page, close } = await atWork(browser);
  await page.route('**/check-worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
  );
  await page.reload();
  await page.locator('.to-studio button').click();
  await page.locator('.draft-row .button').click();
  // While it turns, the page still does what it is told.
  await typeFirst(page, '# still here\n');
  await page.locator('#tab-dossier').click();
  await page.locator('#tab-problems').click();
  expect(await page.locator('.cm-line').first().textContent()).toBe('# still here');
  await page.locator('#panel-problems', { hasText: 'took too long' }).waitFor();
  await page.unroute('**/check-worker-*.js');
  await typeFirst(page, '# and now\n');
  await sound(page);
  await close();
});
