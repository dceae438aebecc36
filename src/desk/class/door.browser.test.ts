import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { PHONE } from '../visit.fixture.ts';
import { seatLink } from './links.ts';
import { lookingAt } from './looking.fixture.ts';
import { openSchool } from './school.fixture.ts';
import { AT_THE_DOOR } from './screens.fixture.ts';
import { join, telephone } from './student.fixture.ts';

const WRITTEN = /^(Ada|Bo|Cy|Zoé)$|The river, 4B/;
const PIN = '4321';
const WRONG_PIN = '9999';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('whoever comes to the door, comes back to it or is sent there is told so in both languages', async () => {
  const school = await openSchool({
    ...{ pages: inject('deskFolder'), names: ['Ada', 'Bo', 'Cy'] },
    absent: { policy: 'pause', after: 1, countdown: 600 },
  });
  const { teacher, url, code, table } = school;
  const { look, unseen } = lookingAt(AT_THE_DOOR, { narrow: true, written: WRITTEN });
  const [ada, bo, cy] = await Promise.all(['Ada', 'Bo', 'Cy'].map((name) => telephone(browser, name, 'fr')));
  if (!ada || !bo || !cy) throw new Error('three');
  const go = ada.page.locator('.door-go');
  const name = (who: string) => ada.page.locator('.door-names button', { hasText: who });

  // An address with a letter too few leads to the door, which says so.
  await ada.page.goto(`${url}/FNGJ`);
  await ada.page.waitForSelector('.door-fault:not(:empty)');
  await ada.page.goto(`${url}/join`);
  await ada.page.waitForSelector('input[name=code]');
  await look(ada.page, 'the code');
  await ada.page.locator('input[name=code]').fill('AAAAA');
  await go.click();
  await ada.page.waitForSelector('.door-fault:not(:empty)');
  await look(ada.page, 'a code nobody has');
  await ada.context.setOffline(true);
  await ada.page.waitForSelector('.line-gone');
  await ada.page.locator('input[name=code]').fill(code);
  await go.click();
  await ada.page.waitForSelector('h1:text("Recherche")');
  await look(ada.page, 'no line at the door');
  await ada.context.setOffline(false);
  await ada.page.waitForSelector('h1:text("The river, 4B")');
  await ada.page.waitForSelector('.line-strip', { state: 'hidden' });
  await look(ada.page, 'the class, before joining');
  await go.click();
  await name('Ada').waitFor();
  await look(ada.page, 'a name from the list');
  await name('Ada').click();
  await ada.page.waitForSelector('[name=pin][aria-invalid=true]');
  await look(ada.page, 'the PIN is wanted');

  // Bo is inside: his name is no longer anybody's, and guesses at his PIN come to an end.
  await Promise.all([bo, cy].map((student) => join(student, `${url}/${code}`, PIN)));
  await ada.page.locator('input[name=pin]').fill(WRONG_PIN);
  await name('Bo').click();
  await ada.page.waitForSelector('.door-fault:not(:empty)');
  await look(ada.page, 'a wrong PIN');
  const wrong = await ada.page.locator('.door-fault').textContent();
  await expect
    .poll(async () => {
      await name('Bo').click();
      return ada.page.locator('.door-fault').textContent();
    })
    .not.toBe(wrong);
  await look(ada.page, 'guessed too often');
  await join(ada, `${url}/${code}`, PIN);
  await ada.page.waitForSelector('.waiting-lead');
  await look(ada.page, 'waiting without a seat');
  const again = await ada.context.newPage();
  await again.setViewportSize(PHONE);
  await again.goto(`${url}/${code}`);
  await again.waitForSelector('.door-go');
  await look(again, 'known on this device');
  await again.close();

  // One of two delegations loses its line, and the table waits for it.
  await school.place('Ada', 'upriver');
  await school.place('Bo', 'downriver');
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
  await bo.page.waitForSelector('.turn');
  await bo.context.close();
  await ada.page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('.pause-note strong');
  await look(ada.page, 'another one has lost the line');

  // A link that is given out lets the seat's other devices go; whoever is dismissed and whose class is erased is told so.
  const of = (who: string) => teacher.roster?.participants.find((p) => p.name === who)?.participant ?? '';
  const { token } = await teacher.get<'reissue'>({ kind: 'reissue', participant: of('Ada') });
  await ada.page.waitForSelector('.door');
  await look(ada.page, 'the seat was taken up elsewhere');
  const fresh = await telephone(browser, 'Ada', 'fr');
  await fresh.page.goto(seatLink(url, token));
  await fresh.page.waitForSelector('.door-go');
  await look(fresh.page, 'a link for a seat');
  await fresh.page.locator('.door-go').click();
  await fresh.page.waitForSelector('.table');
  await teacher.get<'dismiss'>({ kind: 'dismiss', once: teacher.once(), participant: of('Cy') });
  await cy.page.waitForSelector('.door');
  await look(cy.page, 'dismissed from the class');

  // A class without a list takes whatever name is typed.
  const other = await telephone(browser, 'Zoé', 'fr');
  const free = await openSchool({ pages: inject('deskFolder'), names: [] });
  await other.page.goto(`${free.url}/${free.code}`);
  await other.page.locator('.door-go').click();
  await other.page.locator('input[name=pin]').fill(PIN);
  await other.page.locator('input[name=name]').fill('Zoé');
  await look(other.page, 'a free name');
  await other.page.locator('.door-go').click();
  await other.page.waitForSelector('.waiting');
  await free.place('Zoé', 'upriver');
  await other.page.waitForSelector('.waiting-seat');
  await free.teacher.get<'close'>({ kind: 'close', once: free.teacher.once(), table: free.table });
  await other.page.waitForSelector('.waiting h1:text("Cette table")');
  await look(other.page, 'a table closed before it began');
  const { roster } = free.teacher;
  await free.teacher.get<'erase'>({ kind: 'erase', class: roster?.class ?? '', code: free.code });
  await other.page.waitForSelector('.door');
  await look(other.page, 'the class is erased');
  expect(unseen()).toEqual([]);
  for (const { faults } of [ada, cy, fresh, other]) expect(faults).toEqual([]);
  await free.close();
  await school.close();
});
