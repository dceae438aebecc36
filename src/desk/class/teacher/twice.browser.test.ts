import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { join, telephone } from '../student.fixture.ts';
import { timesSaid, uttered } from '../uttered.fixture.ts';
import { codeOf, type House, openDesk, openHouse, stages, tab } from './desk.fixture.ts';

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

/** Twice as a hurried hand does: slow enough that the host has answered the first by the second. */
const twice = (what: Locator): Promise<void> => what.dblclick({ delay: 60 });
const sure = async (page: Page, what: Locator): Promise<void> => {
  await twice(what);
  await twice(page.getByRole('button', { name: 'Yes' }));
};

it('does once what is pressed twice: names, links, forks, ends, one text and its verdict', async () => {
  const { page, faults } = await openDesk(browser, house);
  // Its line was there before anybody could listen.
  const said = uttered(page);
  await page.reload();
  await page.locator('.new-who textarea').fill('Ada');
  await page.getByLabel('Tables', { exact: true }).fill('1');
  await page.getByLabel('If someone’s line is lost').selectOption('go-on');
  await page.getByRole('button', { name: 'Set up the class' }).click();
  await page.locator('.plan-table').waitFor();
  // A desk that is loaded again goes on where it was.
  await page.reload();
  await page.locator('.plan-table').waitFor();

  // A name, a link, the way to the wall.
  await page.locator('.person-more summary').click();
  await twice(page.getByRole('button', { name: 'New link for Ada' }));
  await page.locator('.person-link').waitFor();
  await page.locator('.person-more summary').click();
  await page.locator('.person-tools input').fill('Adèle');
  await page.locator('.person-tools input').press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('.person-name', { hasText: 'Adèle' }).waitFor();
  expect(timesSaid(said, 'rename')).toBe(1);
  expect(timesSaid(said, 'reissue')).toBe(1);
  await twice(page.locator('.wall-link .button'));
  await page.bringToFront();
  await expect.poll(() => timesSaid(said, 'reissue')).toBe(2);

  const ada = await telephone(browser, 'Adèle');
  const adasWords = uttered(ada.page);
  await join(ada, `${house.own}/${await codeOf(page)}`, '1234');
  await ada.page.waitForSelector('.waiting-seat');
  await twice(page.getByRole('button', { name: 'Begin at all tables' }));
  await page.waitForSelector('.detail .draft');

  // A second table and no third; both are closed at one word.
  await twice(page.getByRole('button', { name: 'Open a second table from there' }));
  await page.getByRole('button', { name: 'Table 2, from table 1' }).waitFor();
  await sure(page, page.getByRole('button', { name: 'Go back', exact: true }));
  await tab(page, 'Keep and erase');
  await sure(page, page.getByRole('button', { name: 'Close all tables' }));
  await tab(page, 'Tables');
  await expect.poll(() => stages(page)).toEqual(['over', 'over']);

  // One text: what comes up where it was asked for is not pressed along with it.
  await tab(page, 'Debrief');
  const first = page.locator('.after-tables li').first();
  // What is counted meanwhile moves the page under the hand.
  await page.waitForSelector('.space-tables .worth-sign');
  await twice(first.getByRole('button', { name: 'Show on the projector' }));
  await first.getByRole('button', { name: 'On the projector', exact: true }).waitFor();
  await sure(page, first.getByRole('button', { name: 'Five minutes, cards open' }));
  const content = ada.page.getByRole('button', { name: 'We could live with this' });
  await ada.page.getByRole('button', { name: 'Go to the text' }).or(content).first().waitFor();
  if ((await content.count()) === 0) await ada.page.getByRole('button', { name: 'Go to the text' }).click();
  await twice(content);
  await expect.poll(() => content.getAttribute('aria-pressed')).toBe('true');
  await first.getByText('one could live with it').waitFor();
  expect(adasWords.filter((text) => text.includes('"content"'))).toHaveLength(1);
  const end = first.getByRole('button', { name: 'End it now' });
  await twice(end);
  await end.waitFor({ state: 'detached' });

  for (const kind of ['begin', 'fork', 'rewind', 'close', 'renegotiate', 'settle'])
    expect([kind, timesSaid(said, kind)]).toEqual([kind, 1]);
  expect(said.filter((text) => text.includes('"participant":"projector","table"'))).toHaveLength(1);
  // Nothing was asked for that the host had to refuse.
  expect((await page.locator('[role=alert]').allTextContents()).join('')).toBe('');
  for (const list of [faults, ada.faults]) expect(list).toEqual([]);
  await page.context().close();
});
