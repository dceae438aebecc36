import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { openSchool, type School } from './school.fixture.ts';
import { join, play, type Student, telephone } from './student.fixture.ts';

const NAMES = ['Ada', 'Bo', 'Cy'];
const SEATS = ['upriver', 'downriver', 'un'];
/** Script that may come, packed, before the first decision. */
const SCRIPT_AT_MOST = 95_000;

let browser: Browser;
let school: School;
beforeAll(async () => {
  browser = await launchChromium();
  school = await openSchool({ pages: inject('deskFolder'), names: NAMES });
});
afterAll(async () => {
  await browser.close();
  await school.close();
});

const inRound = async ({ page }: Student): Promise<number> => (await page.locator('.clock-dots .past').count()) + 1;

/** All play until `done`, each whenever it is their turn. */
async function playOn(students: readonly Student[], done: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (await done()) return;
    const going = await Promise.all(students.map((student, i) => play(student, turn + i)));
    if (going.every((on) => !on)) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error('the table does not get on');
}

it('three students play a whole game on telephones, over a lost network and a change of device', async () => {
  const [ada, bo, cy] = await Promise.all(NAMES.map((name) => telephone(browser, name)));
  if (!ada || !bo || !cy) throw new Error('three');
  const { teacher } = school;
  const address = `${school.url}/${school.code}`;

  // Opening the link joins nobody.
  await ada.page.goto(address);
  await ada.page.waitForSelector('h1:text("The river, 4B")');
  expect(teacher.roster?.participants.filter((p) => p.taken)).toEqual([]);
  await Promise.all([ada, bo, cy].map((student, i) => join(student, address, `100${i}`)));
  await ada.page.waitForSelector('.waiting-lead');
  await Promise.all(NAMES.map((name, i) => school.place(name, SEATS[i] ?? '')));
  await ada.page.waitForSelector('.waiting-seat:text("Upriver")');
  await ada.page.waitForSelector('.dossier-orders');

  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once() });
  await ada.page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('input[name=partner]');
  const script = await ada.page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  console.info(`script before the first decision: ${script} bytes, packed`);

  // A second round, so that all has been seen once; "Saved" is there only after the answer.
  await playOn([ada, bo, cy], async () => (await inRound(ada)) >= 2);

  // Bo's network goes. He sees it, and goes on typing.
  await bo.page.waitForSelector('.turn-foot .button');
  await playOn([bo], async () => (await bo.page.locator('input[name=partner]').count()) > 0);
  await bo.context.setOffline(true);
  await bo.page.waitForSelector('.line-gone');
  await teacher.until(
    () => teacher.roster?.participants.find((p) => p.name === 'Bo')?.present === false,
    'his absence',
  );
  await bo.page.locator('.tabs button').last().click();
  await bo.page.locator('.letter-to input').first().check();
  await bo.page.locator('.letter-form textarea').fill('By the lake, at six?');
  await bo.page.locator('.letter-form button[type=submit]').click();
  await bo.page.waitForSelector('.letter-unsent');
  await bo.page.locator('.tabs button').first().click();
  await bo.page.locator('.turn-foot .button').click();
  await bo.page.waitForSelector('.on-its-way');
  expect(await bo.page.locator('.saved-mark').count()).toBe(0);
  await bo.context.setOffline(false);
  await bo.page.waitForSelector('.line-back');
  await bo.page.waitForSelector('.saved-mark, .turn-frame:not([inert])');
  await bo.page.waitForSelector('.on-its-way', { state: 'detached' });
  await ada.page.waitForSelector('.badge');
  await ada.page.locator('.tabs button').last().click();
  expect(await ada.page.locator('.letter-text').allTextContents()).toEqual(['By the lake, at six?']);
  await ada.page.locator('.tabs button').first().click();

  // Cy's telephone is empty; another one takes the seat with the PIN, and not without.
  const other = await telephone(browser, 'Cy');
  await other.page.goto(address);
  await other.page.locator('.door-go').click();
  await other.page.locator('input[name=pin]').fill('9999');
  await other.page.locator('.door-names button', { hasText: 'Cy' }).click();
  await other.page.waitForSelector('.door-fault:not(:empty)');
  await cy.context.close();
  await join(other, address, '1002');
  await other.page.waitForSelector('.table');

  const three = [ada, bo, other];
  await playOn(three, async () => false);
  await teacher.until(
    () => teacher.roster?.tables.some((t) => 'stage' in t && t.stage === 'closed') ?? false,
    'the end of the table',
  );
  await ada.page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('.after-aims li');
  await ada.page.getByRole('button', { name: 'I leave the role' }).click();
  await ada.page.waitForSelector('h2:text("Welcome back, Ada.")');
  expect(await ada.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const { faults } of three) expect(faults).toEqual([]);
  expect(script).toBeLessThanOrEqual(SCRIPT_AT_MOST);
});
