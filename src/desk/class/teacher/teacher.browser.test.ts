import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { lookingAt } from '../looking.fixture.ts';
import { LEADING, SETTING_UP } from '../screens.fixture.ts';
import { telephone } from '../student.fixture.ts';
import { codeOf, type House, openDesk, openHouse, openWall, stages } from './desk.fixture.ts';
import { studentsOf } from './students.fixture.ts';

/** Each press of a button or link counts; text that is typed and the field that it is typed in do not. */
const CLICKS_AT_MOST = 6;
const TAPS_AT_MOST = 2;

/** What people are called here and write, and what a class is known by. */
const WRITTEN =
  /^(Ada|Bo|Boris|Zoé|Test|x{40}|Student \d+|(Table \d, )?Coalition)$|^Class(e du| of) |^[A-Z0-9]{5}$|^http|^127|Les lampes/;

const LONG = 'x'.repeat(40);

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

it('brings a class of 24 from a cold start to the first dispatch in few presses', async () => {
  const { page, faults } = await openDesk(browser, house);
  const { look, unseen } = lookingAt(SETTING_UP, { written: WRITTEN });
  let clicks = 0;
  const press = async (what: Locator): Promise<void> => {
    clicks += 1;
    await what.click();
  };
  await look(page, 'first page');
  // The key is not left for the class to read.
  expect(page.url()).not.toContain('teach=');
  await press(page.getByRole('button', { name: 'Set up the class' }));
  await page.waitForSelector('.plan-table');
  const wall = await openWall(page, () => press(page.locator('.wall-link .button')));
  expect(wall.url()).not.toContain('wall=');
  const code = await codeOf(page);
  expect(await wall.locator('.wall-letters b').allTextContents()).toEqual([...code]);
  expect(await wall.locator('.qr').count()).toBe(1);
  await look(wall, 'the code on the wall');

  // One of them with a telephone in hand: whatever is pressed is counted, only typing is not.
  const zoe = await telephone(browser, 'Zoé');
  let taps = 0;
  const tap = async (what: string): Promise<void> => {
    taps += 1;
    await zoe.page.locator(what).tap();
  };
  await zoe.page.goto(`${house.own}/${code}`);
  await tap('.door-go');
  await zoe.page.locator('input[name=pin]').fill('2468');
  await zoe.page.locator('input[name=name]').fill('Zoé');
  await tap('.door-go');
  // One of them has typed a name that is no word.
  const names = Array.from({ length: 23 }, (_, i) => (i === 0 ? LONG : `Student ${i + 1}`));
  const students = await studentsOf(house.own, code, names);
  await wall.getByText('24 students have joined').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.plan-person').length === 24);
  await page.bringToFront();
  await look(page, 'seats of a full class');
  expect(await beyond(page, '.plan-person', '.plan-table')).toBeLessThanOrEqual(0);
  await press(page.getByRole('button', { name: 'Begin at all tables' }));
  await Promise.all(students.pages.map((p) => p.until((s) => s.shown?.view !== undefined, 'the first dispatch')));
  await zoe.page.locator('.dispatch').waitFor();
  console.info(`from a cold start to the first dispatch: ${clicks} presses of the teacher, ${taps} taps of a student`);
  expect(taps).toBeLessThanOrEqual(TAPS_AT_MOST);
  expect(zoe.faults).toEqual([]);
  expect(clicks).toBeLessThanOrEqual(CLICKS_AT_MOST);
  // All have a seat of their own: nobody doubles up while another is free.
  const seats = students.pages.map((s) => `${s.lobby?.place?.table} ${s.lobby?.place?.as}`);
  expect(new Set(seats).size).toBe(23);
  await page.waitForSelector('.detail');
  await page.locator('.table-card', { hasText: LONG }).locator('h3 button').click();
  await page.locator('.table-chosen', { hasText: LONG }).waitFor();
  expect(await beyond(page, '.table-card', '.table-cards')).toBeLessThanOrEqual(0);
  expect(await beyond(page, '.table-card *', '.table-card')).toBeLessThanOrEqual(0);
  await look(page, 'tables of a full class');
  expect(unseen()).toEqual([]);
  students.leave();
  expect(faults).toEqual([]);
  await page.context().close();
});

/** By how many pixels any of `what` reaches over the right edge of the `box` that it lies in. */
const beyond = (page: Page, what: string, box: string): Promise<number> =>
  page.locator(what).evaluateAll(
    (all, around) =>
      Math.max(
        ...all.map((one) => {
          const edge = one.closest(around)?.getBoundingClientRect().right ?? 0;
          return Math.floor(one.getBoundingClientRect().right - edge);
        }),
      ),
    box,
  );

/** What reaches beyond the right edge of the page and can't be scrolled to: the page itself is clipped, so that its width says nothing. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isScrolled = (one: Element | null): boolean =>
      one !== null && (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX) || isScrolled(one.parentElement));
    return [...document.querySelectorAll('main *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && !isScrolled(one))
      .map((one) => `${one.tagName}.${one.getAttribute('class')}`);
  });

/** The smallest letters there, as a share of the page's height. */
const sizeOnWall = (wall: Page, selector: string): Promise<number> =>
  wall
    .locator(selector)
    .evaluateAll((all) =>
      Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) / innerHeight)),
    );

/** Pixels between the top of the sheet and what is up for decision; 0 where the sheet can go no further. */
function belowTop(sheet: Element): number {
  const up = sheet.querySelector('.draft-paragraph:has(.chip-up)');
  const atEnd = sheet.scrollTop + sheet.clientHeight >= sheet.scrollHeight - 1;
  return up && !atEnd ? Math.abs(up.getBoundingClientRect().top - sheet.getBoundingClientRect().top) : 0;
}

/** The keyboard alone: Tab until what is meant has the focus. */
function keysOn(page: Page) {
  const focus = async (selector: string): Promise<void> => {
    for (let i = 0; i < 200; i++) {
      if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  return {
    focus,
    press: async (selector: string): Promise<void> => {
      await focus(selector);
      await page.keyboard.press('Enter');
    },
    down: async (selector: string, times = 1): Promise<void> => {
      await focus(selector);
      for (let i = 0; i < times; i++) await page.keyboard.press('ArrowDown');
    },
  };
}

it('leads a class from setting it up to its end by keyboard alone, in French', async () => {
  const { page, faults } = await openDesk(browser, house, 'fr');
  const { look, unseen } = lookingAt(LEADING, { written: WRITTEN });
  const { focus, press, down } = keysOn(page);
  await focus('.new-who textarea');
  await page.keyboard.type('Ada\nBo');
  // Nobody joins this class: its tables are not to pause for those who are away.
  await down('.new-plan select', 2);
  expect(await page.locator('.new-plan select').first().inputValue()).toBe('go-on');
  await press('.new-go .button-seal');
  // The seats have their names, and with them their order.
  const parties = page.locator('.plan-seat .plan-party');
  await expect.poll(() => parties.first().textContent()).toMatch(/^\p{Lu}/u);
  const [first = '', second = ''] = await parties.allTextContents();
  const wall = await openWall(page, () => press('.wall-link .button'));
  await wall.locator('.wall-ways .tool').click();
  await look(wall, 'the code, filling the wall');
  await wall.locator('.wall-ways .tool').click();
  await page.bringToFront();

  // Nobody has joined: the teacher seats from the list.
  await down('.person:first-child select', 2);
  await page.locator('.plan-seat', { hasText: second }).locator('.plan-person', { hasText: 'Ada' }).waitFor();
  await down('.person:nth-child(2) select');
  await page.locator('.plan-seat', { hasText: first }).locator('.plan-person', { hasText: 'Bo' }).waitFor();
  // A new link for a lost telephone; another spelling.
  await press('.person:first-child .person-more summary');
  await press('.person:first-child .person-tools > .button');
  await expect.poll(() => page.locator('.person-link code').textContent()).toMatch(/\/join#seat=[A-Za-z0-9_-]{22}$/);
  await press('.person:nth-child(2) .person-more summary');
  await focus('.person:nth-child(2) .person-tools input');
  await page.keyboard.press('End');
  await page.keyboard.type('ris');
  await page.keyboard.press('Enter');
  await page.locator('.plan-person', { hasText: 'Boris' }).waitFor();
  // The teacher as a student, in a tab of its own: the link alone joins nobody.
  const [test] = await Promise.all([page.context().waitForEvent('page'), press('.test-card .button')]);
  await test.waitForSelector('.door-go');
  await keysOn(test).press('.door-go');
  await test.waitForSelector('.waiting-seat');
  await page.bringToFront();
  await press('.test-card .button-plain');
  await test.waitForSelector('.waiting-lead');
  await test.close();
  await page.bringToFront();
  await look(page, 'seats from the list');

  await press('.plan-head .button-seal');
  await page.waitForSelector('.detail .draft');
  await expect.poll(() => stages(page)).toEqual(['en cours']);
  await press('.table-card h3 button');
  await press('.detail-head .button');
  await wall.waitForSelector('.wall-table .draft');
  await look(wall, 'room and text on the wall');
  await press('.detail-head .switch button:nth-of-type(3)');
  await wall.waitForSelector('.wall-room');
  await look(wall, 'room alone on the wall');
  await press('.detail-head .switch button:nth-of-type(2)');
  await wall.waitForSelector('.wall-text');
  await look(wall, 'text alone on the wall');
  // What is up for decision stands at the top, or as high as the end of the text lets it.
  await expect.poll(() => wall.locator('.wall-paper').evaluate(belowTop)).toBeLessThanOrEqual(24);
  // Of the picture's height: what is read aloud, who is there, and where we are.
  expect(await sizeOnWall(wall, '.wall-paper .wording')).toBeGreaterThanOrEqual(0.04);
  expect(await sizeOnWall(wall, '.wall-clock')).toBeGreaterThanOrEqual(0.04);
  expect(await sizeOnWall(wall, '.delegation-stance')).toBeGreaterThanOrEqual(0.024);
  await press('.overview-tools .button-main');
  await expect.poll(() => stages(page)).toEqual(['en pause']);
  await wall.waitForSelector('.wall-pause');
  await look(wall, 'paused on the wall');
  await press('.detail-words summary');
  const events = await page.locator('.inject-form option').count();
  await press('.inject-form .button');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.reading-wire li').allTextContents())
    .toContainEqual(expect.stringMatching(/^Nouvelle/));
  // A second press lets nothing else happen, then or later: the next event is to be chosen.
  await expect.poll(() => page.locator('.inject-form select').inputValue()).toBe('');
  expect(await page.locator('.inject-form .button').isDisabled()).toBe(true);
  expect(await page.locator('.inject-form option').count()).toBe(events);
  await focus('.letter-text textarea');
  await page.keyboard.type('Les lampes sont allumées.');
  // Pressed twice by an impatient hand: one letter.
  await press('.letter-form [type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('.reading-letters', { hasText: 'Les lampes' }).waitFor();
  expect(await page.locator('.reading-letters li', { hasText: 'Les lampes' }).count()).toBe(1);
  // From here on the table waits for whoever loses the line, where it had a bot fill in.
  await press('.detail-setting summary');
  await focus('.setting-form select');
  await page.keyboard.press('ArrowDown');
  await press('.setting-go .button');
  await page.getByText('C’est changé.').waitFor();
  expect(await page.locator('.setting-form select').first().inputValue()).toBe('go-on');
  await look(page, 'a table, paused, with events and words');

  // Back to the start: what had been let happen is set aside.
  await press('.back-form .button');
  await page.waitForSelector('.sure .button-main:focus');
  await look(page, 'a question before going back');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.reading-wire li').allTextContents())
    .not.toContainEqual(expect.stringMatching(/^Nouvelle/));
  await press('.detail-time > .button-quiet:last-of-type');
  await page.waitForSelector('.sure .button-main:focus');
  await page.keyboard.press('Enter');
  await expect.poll(() => stages(page)).toEqual(['terminée']);
  // Nothing on the wall is a draft or to be decided any more.
  await wall.getByText('Close par votre enseignant au tour 1').waitFor();
  expect(await wall.locator('.chip-up').count()).toBe(0);
  await look(wall, 'closed early, on the wall');
  await page.bringToFront();
  // Every part of the desk, on a telephone too.
  const parts = [
    ['.plan-tables', 'seats of a class that is over'],
    ['.detail', 'tables of a class that is over'],
    ['.class-debrief-body', 'debrief before anything was agreed'],
    ['.papers', 'papers of a class that is over'],
    ['.erase-form', 'files and erasing'],
  ] as const;
  for (const [i, [part, screen]] of parts.entries()) {
    await press(`.class-bar nav button:nth-child(${i + 1})`);
    await page.waitForSelector(part);
    await look(page, screen);
    await page.setViewportSize({ width: 390, height: 844 });
    expect([part, await tooWide(page)]).toEqual([part, []]);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await focus('.erase-form input');
  await page.keyboard.type(await codeOf(page));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.erased:not(:empty)');

  await look(page, 'all classes');
  expect(unseen()).toEqual([]);

  // A dry run: bots play one table to its end, to see what a debrief looks like.
  await press('.new-go .button-quiet');
  // It leads to what came of it.
  await page.waitForSelector('.ending-rows tbody tr:nth-child(2)');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForSelector('.space-tables .worth-sign');
  expect(await tooWide(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});
