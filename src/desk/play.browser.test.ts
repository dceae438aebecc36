import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { loadScenario } from '../scenario/load.ts';
import { openGame } from '../table/game.ts';
import { readLog } from '../table/read-log.ts';
import { replay } from '../table/replay.ts';
import { playByKeyboard } from './by-keyboard.fixture.ts';
import { playByMouse } from './by-mouse.fixture.ts';
import { commitTo, startSession } from './solo/session.ts';
import { keptLog, LAPTOP, PHONE, takePlace, visit, WIDE } from './visit.fixture.ts';

const SCENARIOS = ['ceasefire-guarantors', 'moscow-invitation', 'host-withdraws'] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(SCENARIOS.map((scenario, index) => ({ scenario, even: index % 2 === 0 })))(
  '$scenario',
  ({ scenario, even }) => {
    it('is played to the debrief by mouse, and Node plays the same game from the same moves', async () => {
      const { page, faults, close } = await visit(browser, { language: even ? 'en' : 'fr', size: even ? WIDE : PHONE });
      await takePlace(page, scenario);
      await playByMouse(page);
      expect(await page.locator('#what ~ .chart .lane').count()).toBeGreaterThan(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const read = readLog(await keptLog(page));
      await close();
      expect(faults).toEqual([]);
      if (!read.ok) throw new Error(read.fault.code);
      const log = read.value;
      const loaded = loadScenario(inject('scenarios')[scenario] ?? '', scenario);
      if (!loaded.ok) throw new Error('the scenario does not load');
      const game = openGame(loaded.value.scenario);
      const again = replay(game, log);
      expect(again).toMatchObject({ ok: true, value: { opened: log.digests, table: { step: 'ended' } } });

      // The bots of this machine answer the person's moves as those of the browser did.
      const seat = Object.keys(log.players).find((id) => log.players[id]?.by === 'person') ?? '';
      const first = startSession(game, { seat, level: 'envoy', seed: log.seed, practice: log.practice });
      const last = log.entries.reduce((so, { actor, move }) => {
        if (actor !== seat || !so.ok || move.kind === 'expire' || move.kind === 'inject' || move.kind === 'rewind')
          return so;
        return commitTo(so.value, move);
      }, first);
      expect(last.ok && last.value.log).toEqual(log);
    });

    it('is played to the debrief by keyboard alone', async () => {
      const { page, faults, close } = await visit(browser, { language: even ? 'fr' : 'en', size: even ? PHONE : WIDE });
      await playByKeyboard(page, scenario);
      expect(await page.locator('h1').textContent()).not.toBe('');
      expect(faults).toEqual([]);
      await close();
    });
  },
);

it('goes back to the start of the round in practice, and changes language while it is played', async () => {
  const { page, faults, close } = await visit(browser, { size: LAPTOP });
  await takePlace(page, 'moscow-invitation');
  // Each part of the table scrolls by itself, and nothing hidden in one lengthens the page.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  // Nor does a file that slips from the hand take the page's place.
  const stays = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.txt'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return !document.querySelector('.turn')?.dispatchEvent(drop);
  });
  expect(stays).toBe(true);
  await playByMouse(page, 1);
  const round = page.locator('.clock-round strong');
  expect(await round.textContent()).toBe('Round 2 of 5');
  await page.locator('.turn-foot .button').click();
  await page.locator('.turn-foot .button').click();
  await page.waitForSelector('.turn:not([aria-busy=true])');
  const undo = page.getByRole('button', { name: 'Back to the start of the round' });
  expect(await undo.isEnabled()).toBe(true);
  await undo.click();
  await page.waitForSelector('.cable');
  expect(await undo.isEnabled()).toBe(false);
  await page.getByRole('button', { name: 'Français' }).click();
  await page.waitForSelector('html[lang=fr]');
  expect(await round.textContent()).toBe('Tour 2 sur 5');
  expect(faults).toEqual([]);
  await close();
});

it('draws the room within the policy of the page', async () => {
  const { page, faults, close } = await visit(browser, { stage: true });
  await takePlace(page, 'ceasefire-guarantors');
  await page.waitForSelector('.room-frame canvas', { state: 'attached' });
  expect(faults).toEqual([]);
  await close();
});
