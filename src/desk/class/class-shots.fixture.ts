/** Pictures of a student's telephone for the eye, into shots/: `npx tsx src/desk/class/class-shots.fixture.ts [en|fr]`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { serveBuilt } from '../served.fixture.ts';
import { openSchool } from './school.fixture.ts';
import { join, play, type Student, telephone } from './student.fixture.ts';

const language = process.argv[2] === 'fr' ? 'fr' : 'en';
mkdirSync('shots', { recursive: true });
const served = await serveBuilt();
const names = ['Ada Lovelace', 'Bo', 'Cy', 'Di'];
const source = readFileSync('scenarios/moscow-invitation/scenario.yaml', 'utf8');
const school = await openSchool({
  ...{ pages: served.folder, names, source },
  seconds: { corridor: 400, plenary: 400, signing: 400 },
});
const browser = await launchChromium();
const { teacher, url, code, table } = school;
let count = 0;
async function shot({ page }: Student, what: string, fullPage = false): Promise<void> {
  await page.waitForTimeout(250);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`${what}: ${wide} px too wide`);
  await page.screenshot({ path: `shots/class-${language}-${String(count++).padStart(2, '0')}-${what}.png`, fullPage });
}

const [ada, bo, cy, di] = await Promise.all(names.map((name) => telephone(browser, name, language)));
if (!ada || !bo || !cy || !di) throw new Error('four');
await ada.page.goto(`${url}/join`);
await shot(ada, 'code');
await ada.page.locator('input[name=code]').fill(code.toLowerCase());
await ada.page.locator('.door-go').click();
await ada.page.waitForSelector('.door-go:not([type=submit])');
await shot(ada, 'knock');
await ada.page.locator('.door-go').click();
await ada.page.locator('.door-names button').first().click();
await shot(ada, 'names');
for (const student of [bo, cy, di]) await join(student, `${url}/${code}`, '1234');
await join(ada, `${url}/${code}`, '1234');
await shot(ada, 'waiting');
await teacher.get<'watch'>({ kind: 'watch', table, as: 'facilitator' });
await teacher.until((p) => p.shown !== undefined, 'the table');
const [one = '', two = ''] = teacher.shown?.dossier.parties.map(({ id }) => id) ?? [];
await Promise.all([school.place('Ada Lovelace', one), school.place('Bo', one), school.place('Cy', two)]);
await school.place('Di', 'public');
await ada.page.waitForSelector('.dossier');
await shot(ada, 'seat', true);
await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
await ada.page.waitForSelector('.turn');
await shot(ada, 'dispatch');
for (const { page } of [ada, bo, cy]) await page.locator('.turn-foot .button').click();
await shot(ada, 'offers');
await play(ada, 1);
await bo.page.waitForSelector('.commit-lines');
await shot(ada, 'proposal');
await shot(bo, 'confirm');
await bo.page.locator('.button-seal').click();
await ada.page.waitForSelector('.saved-mark');
await shot(ada, 'saved');
await teacher.get<'write'>({
  ...{ kind: 'write', once: teacher.once(), table, to: [], title: 'Five minutes more' },
  text: 'The room next door is still in use. Take your time with the text.',
});
await teacher.get<'pause'>({ kind: 'pause', once: teacher.once(), table });
await cy.page.waitForSelector('.pause-note');
await shot(cy, 'paused');
await teacher.get<'go-on'>({ kind: 'go-on', once: teacher.once(), table });
for (const [index, tab] of (await cy.page.locator('.tabs button').all()).entries()) {
  await tab.click();
  await shot(cy, `tab-${index}`);
}
await cy.context.setOffline(true);
await cy.page.locator('.letter-to input').last().check();
await cy.page.locator('.letter-form textarea').fill('May we have the map again?');
await cy.page.locator('.letter-form button[type=submit]').click();
await cy.page.waitForSelector('.line-gone');
await shot(cy, 'gone');
await cy.context.setOffline(false);
await cy.page.waitForSelector('.line-back');
await cy.page.locator('.tabs button').first().click();
await shot(cy, 'back');
await shot(di, 'observer');
await di.page.locator('.tabs button').last().click();
await shot(di, 'sheet', true);
await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table, seat: two, level: 'envoy' });
await cy.page.waitForSelector('.turn-card');
await shot(cy, 'bot');
await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table, seat: one, level: 'envoy' });
await ada.page.waitForSelector('.ending-text', { timeout: 120_000 });
await shot(ada, 'ended');
await ada.page.locator('.turn-foot .button').click();
await ada.page.waitForSelector('.after');
await shot(ada, 'after', true);
await ada.page.setViewportSize({ width: 1366, height: 768 });
await shot(ada, 'after-wide');
await ada.page.locator('.class-page main > .button').first().click();
await shot(ada, 'table-wide');
for (const { name, faults } of [ada, bo, cy, di]) if (faults.length > 0) console.log(name, faults);
await browser.close();
await school.close();
await served.close();
