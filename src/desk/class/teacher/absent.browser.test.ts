import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { lookingAt } from '../looking.fixture.ts';
import { WHILE_ONE_IS_AWAY } from '../screens.fixture.ts';
import { absentClass } from './absent.fixture.ts';
import { type House, openHouse } from './desk.fixture.ts';

const WRITTEN = /^(Ada|Bo)$|^Class of |^[A-Z0-9]{5}$|The river/;

let browser: Browser;
let house: House;
beforeAll(async () => {
  browser = await launchChromium();
  house = await openHouse(inject('deskFolder'));
});
afterAll(async () => {
  await browser.close();
  house.close();
});

it('a student whose line is lost: the table pauses for her, a bot takes over, or all go on, as the teacher chose', async () => {
  const scene = await absentClass(browser, house, 'en', 1);
  const { desk, wall, ada, bo, begin, lose, back, faults } = scene;
  const { look, unseen } = lookingAt(WHILE_ONE_IS_AWAY, { written: WRITTEN });
  const cardOf = (table: number) => desk.locator('.table-card').nth(table);
  const chip = (table: number) => cardOf(table).locator('.chip-stage');
  const seal = () => bo.page.locator('.turn-frame:not([inert]) .turn-foot .button').click();
  const waiting = bo.page.locator('.wait-for');

  // A pause with a countdown: said to everybody, and nobody moves; over as soon as she is back.
  await begin(0);
  await lose();
  await bo.page.locator('.pause-note', { hasText: 'Upriver has lost the connection' }).waitFor();
  expect(await bo.page.locator('.pause-note strong').textContent()).toMatch(/^ (?:1:00|0:5\d)$/);
  expect(await bo.page.locator('.turn-frame[inert]').count()).toBe(1);
  await wall.locator('.wall-pause', { hasText: 'Waiting for Upriver' }).waitFor();
  expect(await wall.locator('.time-left').textContent()).toMatch(/^goes on in (?:1:00|0:5\d)$/);
  await expect.poll(() => chip(0).textContent()).toBe('paused for Upriver');
  await cardOf(0).locator('.person-away', { hasText: 'Ada' }).waitFor();
  await look(bo.page, 'a pause for somebody');
  await look(wall, 'the wall waits for somebody');
  await look(desk, 'tables, one waiting for somebody');
  await back();
  await bo.page.locator('.pause-note').waitFor({ state: 'detached' });
  await wall.locator('.wall-pause').waitFor({ state: 'detached' });
  await expect.poll(() => chip(0).textContent()).toBe('running');
  // In vain: it goes on without her, and does not pause for her again until she has moved.
  await begin(1);
  await lose();
  await bo.page.locator('.pause-note').waitFor();
  await bo.page.locator('.pause-note').waitFor({ state: 'detached' });
  await seal();
  await expect.poll(() => waiting.textContent()).toBe('Waiting for Upriver. No connection just now: Upriver.');
  expect(await wall.locator('.wall-pause').count()).toBe(0);
  await back();
  await expect.poll(() => waiting.textContent()).toBe('Waiting for Upriver.');
  await ada.page.locator('.turn-frame:not([inert]) .turn-foot .button').waitFor();

  // A bot until she is back; what it has moved by then stands, and she is told so.
  await begin(2);
  await lose();
  await cardOf(2).locator('.table-seats li', { hasText: 'Ada' }).locator('.badge-bot').waitFor();
  expect(await bo.page.locator('.pause-note').count()).toBe(0);
  expect(await wall.locator('.wall-pause').count()).toBe(0);
  await back();
  await ada.page.locator('h2', { hasText: 'A bot has moved for you' }).waitFor();
  await look(ada.page, 'a bot has moved meanwhile');
  expect(unseen()).toEqual([]);
  await cardOf(2).locator('.table-seats li', { hasText: 'Ada' }).locator('.badge-bot').waitFor({ state: 'detached' });
  await seal();
  await ada.page.locator('h2', { hasText: 'A bot has moved for you' }).waitFor({ state: 'detached' });

  // All go on: nothing stands still, the teacher sees who is away, and who waits for her learns why.
  await begin(3);
  await lose();
  await cardOf(3).locator('.person-away', { hasText: 'Ada' }).waitFor();
  await seal();
  await expect.poll(() => waiting.textContent()).toBe('Waiting for Upriver. No connection just now: Upriver.');
  expect(await chip(3).textContent()).toBe('running');
  expect(await wall.locator('.wall-pause').count()).toBe(0);
  await back();
  await expect.poll(() => waiting.textContent()).toBe('Waiting for Upriver.');
  // Nobody is left: it stands still until somebody is back.
  await lose();
  await bo.context.setOffline(true);
  await wall.locator('.wall-pause', { hasText: 'paused: nobody is there' }).waitFor();
  await back();
  await wall.locator('.wall-pause').waitFor({ state: 'detached' });
  for (const list of [faults, ada.faults, bo.faults]) expect(list).toEqual([]);
  await desk.context().close();
});
