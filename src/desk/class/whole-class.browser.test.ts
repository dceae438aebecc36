import { writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { RIVER } from '../../classroom/premises.fixture.ts';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { replay } from '../../cli/replay.ts';
import { breaches } from '../breaches.fixture.ts';
import { overhear } from './overheard.fixture.ts';
import { secretsOf } from './secrets.fixture.ts';
import { join, playOn, type Student, telephone } from './student.fixture.ts';
import { codeOf, type House, openDesk, openHouse, openWall, stages, tab } from './teacher/desk.fixture.ts';

/** The first eight find a seat by themselves; the ninth comes late and shares one, the tenth watches. */
const NAMES = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gil', 'Hal', 'Ida', 'Jo'];
const PIN = '4711';

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

interface Placed {
  readonly table: number;
  readonly seat: number;
}

/** Who sits where, as the desk's plan has it; the last place of a table is that of those who watch. */
async function plan(page: Page): Promise<ReadonlyMap<string, Placed>> {
  const rows = await page.locator('.plan-table').evaluateAll((tables) =>
    tables.flatMap((one, table) =>
      [...one.querySelectorAll('.plan-seat')].flatMap((place, seat) =>
        [...place.querySelectorAll('.plan-person')].map((who) => ({
          name: who.textContent?.trim() ?? '',
          at: { table, seat },
        })),
      ),
    ),
  );
  return new Map(rows.map(({ name, at }) => [name, at]));
}

/** Clauses, options, brackets and signatures of every text, as one page has them. */
const textOf = (page: Page): Promise<string> =>
  page.locator('.draft').evaluateAll((drafts) => drafts.map((draft) => draft.textContent).join('\n'));
const roundOf = (page: Page): Promise<number> => page.locator('.clock-dots .past').count();
const roundOnCard = async (page: Page, table: number): Promise<number> => {
  const now = await page.locator('.table-card').nth(table).locator('.table-now').textContent();
  return Number(/Round (\d)/.exec(now ?? '')?.[1] ?? 99);
};

it('a class of ten at two tables, from the code on the wall to the debrief', async () => {
  const invitation = inject('scenarios')['moscow-invitation'] ?? '';
  const secrets = [RIVER, invitation].flatMap((source, i) =>
    Object.entries(secretsOf(source)).map(([party, texts]) => [`${i} ${party}`, texts] as const),
  );
  /** The delegations whose confidential papers stand in what was heard. */
  const papersIn = (heard: readonly string[]): readonly string[] => {
    const all = heard.join('\n');
    return secrets.filter(([, texts]) => texts.some((text) => all.includes(text))).map(([party]) => party);
  };
  for (const [, texts] of secrets) expect(texts.length).toBeGreaterThan(1);

  // The desk: one table on the teacher's own file, one on a scenario that ships.
  const { page, faults } = await openDesk(browser, house);
  await page.locator('.new-who textarea').fill(NAMES.join('\n'));
  const river = { name: 'river.yaml', mimeType: 'text/yaml', buffer: Buffer.from(RIVER) };
  await page.locator('.own-file input').setInputFiles({ ...river, buffer: Buffer.from('format: communique/1') });
  await page.getByText('This file cannot be played').waitFor();
  await page.locator('.own-file input').setInputFiles(river);
  await page.getByText('From your file: The river').waitFor();
  await page.getByLabel('With time limits').uncheck();
  await page.getByLabel('Tables', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Set up the class' }).click();
  await page.locator('.plan-table').waitFor();
  await page.getByText('Open more tables').click();
  await page.locator('.more-tables').getByLabel('An invitation').check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect.poll(() => page.locator('.plan-table').count()).toBe(2);
  const code = await codeOf(page);
  const address = `${house.own}/${code}`;
  const wall = await openWall(page, () => page.locator('.wall-link .button').first().click());
  const onWall = await overhear(wall);
  expect(await wall.locator('.wall-letters b').allTextContents()).toEqual([...code]);

  // Ten telephones at the door; opening the link lets nobody in.
  const students = await Promise.all(NAMES.map((name, i) => telephone(browser, name, i % 3 === 2 ? 'fr' : 'en')));
  const heard = new Map(
    await Promise.all(students.map(async ({ name, page: phone }) => [name, await overhear(phone)] as const)),
  );
  const [first, late] = [students.slice(0, 8), students.slice(8)];
  await Promise.all(
    students.map(async ({ page: phone }) => {
      await phone.goto(address);
      await phone.waitForSelector('.door-go');
    }),
  );
  await wall.getByText('Nobody has joined yet').waitFor();
  await Promise.all(first.map((student) => join(student, address, PIN)));
  await wall.getByText('8 students have joined').waitFor();
  await page.bringToFront();
  await expect.poll(async () => (await plan(page)).size).toBe(8);
  const seats = [...(await plan(page)).values()].map(({ table, seat }) => `${table} ${seat}`);
  expect(new Set(seats).size).toBe(8);

  // Who comes late waits for the teacher: one by the list, one by dragging.
  await page.getByLabel('Seat newcomers by themselves').uncheck();
  await Promise.all(late.map((student) => join(student, address, PIN)));
  await Promise.all(late.map(({ page: phone }) => phone.waitForSelector('.waiting-lead')));
  const placed = await plan(page);
  const atRiver = [...placed].flatMap(([name, at]) => (at.table === 0 ? [name] : []));
  expect(atRiver).toHaveLength(3);
  const [ada = ''] = atRiver;
  const shared = await page.getByLabel(`Place of ${ada}`).inputValue();
  await page.getByLabel('Place of Ida').selectOption(shared);
  await page
    .locator('.person', { hasText: 'Jo' })
    .locator('.person-name')
    .dragTo(page.locator('.plan-table').first().locator('.plan-seat').last());
  await expect.poll(async () => (await plan(page)).get('Jo')).toEqual({ table: 0, seat: 3 });
  const of = (name: string): Student => {
    const one = students.find((student) => student.name === name);
    if (!one) throw new Error(name);
    return one;
  };
  const [ida, jo] = [of('Ida'), of('Jo')];
  await ida.page.waitForSelector('.waiting-seat');
  await jo.page.waitForSelector('.waiting-seat');
  await Promise.all([...first, ida].map(({ page: phone }) => phone.waitForSelector('.dossier-orders')));

  // Each has the papers of one delegation; two who share a seat have the same; whoever watches, and the wall, have none.
  const papers = new Map(NAMES.map((name) => [name, papersIn(heard.get(name) ?? [])]));
  for (const { name } of [...first, ida]) expect([name, papers.get(name)?.length]).toEqual([name, 1]);
  expect(new Set(first.map(({ name }) => papers.get(name)?.[0])).size).toBe(8);
  expect(papers.get('Ida')).toEqual(papers.get(ada));
  expect(papers.get('Jo')).toEqual([]);

  await page.getByRole('button', { name: 'Begin at all tables' }).click();
  await page.waitForSelector('.detail');
  await page.getByRole('button', { name: 'Show on the projector' }).click();
  await wall.locator('.wall-table .draft').waitFor();
  const river1 = [...atRiver, 'Ida', 'Jo'];
  const table1 = students.filter(({ name }) => river1.includes(name));
  const table2 = students.filter(({ name }) => !river1.includes(name));
  expect(table2).toHaveLength(5);

  // A telephone is lost: another one takes its seat with the PIN.
  const [, bo = ''] = atRiver;
  const lost = of(bo);
  await lost.page.waitForSelector('.turn');
  const other = await telephone(browser, bo, 'en');
  heard.set(bo, await overhear(other.page));
  await lost.context.close();
  await join(other, address, PIN);
  await other.page.waitForSelector('.turn');
  await expect.poll(() => papersIn(heard.get(bo) ?? [])).toEqual(papers.get(bo));
  const instead = (all: readonly Student[]): readonly Student[] => all.map((one) => (one === lost ? other : one));
  const everybody = instead(students);
  const sharing = { agreeing: ['Ida'] };
  const [riverside, guests] = [instead(table1), instead(table2)];

  const cy = of(atRiver[2] ?? '');
  const seatOfCy = await page
    .locator('.table-card')
    .first()
    .locator('.table-seats li', { hasText: cy.name })
    .locator('.seat-party')
    .textContent();

  // An event at one table, and words to one seat.
  await page.getByText('Events and words').click();
  const happening = page.getByLabel('An event of the scenario');
  const event = (await happening.locator('option').allTextContents()).find((one) => /flood/i.test(one)) ?? '';
  await happening.selectOption({ label: event });
  await page.getByRole('button', { name: 'Let it happen' }).click();
  await expect
    .poll(() => page.locator('.reading-wire li').allTextContents())
    .toContainEqual(expect.stringContaining(event));
  for (const { page: phone } of riverside)
    await expect.poll(() => phone.locator('.leaf-wire').textContent()).toMatch(/flood|crue/i);
  for (const { page: phone } of guests)
    expect(await phone.locator('.leaf-wire').textContent()).not.toMatch(/flood|crue/i);
  await page
    .locator('.detail-words')
    .getByLabel('To')
    .selectOption({ label: `${seatOfCy}, at all tables` });
  await page.locator('.detail-words textarea').fill('The lamps are lit.');
  await page.getByRole('button', { name: 'Send' }).click();
  await cy.page.getByText('The lamps are lit.').first().waitFor();

  // Who watches fills in a sheet on the telephone; it is saved when the host has it, and the teacher reads it.
  await jo.page.locator('.tabs button').last().click();
  await jo.page.locator('.sheet-form select').selectOption({ index: 1 });
  await jo.page.locator('.sheet-form textarea').first().fill('Upriver spoke of the dam, twice.');
  await jo.page.locator('.sheet-unsaved').waitFor();
  await jo.page.locator('.sheet-saved').waitFor();
  expect(await breaches(jo.page)).toEqual([]);

  // A question to the teacher shows on the card of a table that is not looked at.
  const [guest] = guests;
  if (!guest) throw new Error('five');
  await guest.page.locator('.tabs button').last().click();
  await guest.page.locator('.letter-to input').last().check();
  await guest.page.locator('.letter-form textarea').fill('May we have the map?');
  await guest.page.locator('.letter-form button[type=submit]').click();
  await page.locator('.table-card').nth(1).getByText('1 word to you').waitFor();
  await guest.page.locator('.tabs button').first().click();

  // A bot in the third one's seat; the others play a round, with offers, words and gestures.
  await page.getByRole('button', { name: `A bot takes ${seatOfCy}’s seat` }).click();
  await page.locator('.table-card').first().locator('.badge-bot').waitFor();
  await cy.page.locator('.turn:has(.cable) .turn-foot .button').click();
  const sits = cy.page.getByText(/A bot sits here now|Un automate occupe/);
  await sits.waitFor();
  await Promise.all([
    playOn(riverside, async () => (await roundOnCard(page, 0)) > 1, sharing),
    playOn(guests, async () => (await roundOnCard(page, 1)) > 1),
  ]);
  await page.getByRole('button', { name: `Give ${seatOfCy}’s seat back` }).click();
  await page.locator('.table-card').first().locator('.badge-bot').waitFor({ state: 'detached' });
  await sits.waitFor({ state: 'detached' });

  // Pause: it is said on every page, and nobody moves.
  await page.getByRole('button', { name: 'Pause all' }).click();
  await expect.poll(() => stages(page)).toEqual(['paused', 'paused']);
  await Promise.all(
    everybody.map(({ page: phone }) => phone.locator('.deadline', { hasText: /paused|en pause/ }).waitFor()),
  );
  await wall.waitForSelector('.wall-pause');
  await page.getByRole('button', { name: 'All go on' }).click();
  await expect.poll(() => stages(page)).toEqual(['running', 'running']);
  await Promise.all(everybody.map(({ page: phone }) => phone.locator('.deadline').waitFor({ state: 'detached' })));

  // Back to the first round at one table, and a second table from there; the other table plays on.
  await page.getByLabel('Go back to the start of').selectOption('0');
  await page.getByRole('button', { name: 'Go back', exact: true }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  for (const { page: phone } of riverside) await expect.poll(() => roundOf(phone)).toBe(0);
  await expect.poll(() => cy.page.locator('.leaf-wire').textContent()).not.toMatch(/flood|crue/i);
  expect(await roundOnCard(page, 1)).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Open a second table from there' }).click();
  await page.getByRole('button', { name: 'Table 3, from table 1' }).waitFor();
  await tab(page, 'Seats');
  await page.getByLabel('Place of Jo').selectOption(shared.replace('t1', 't3'));
  await jo.page.waitForSelector('.turn, .turn-frame');
  await tab(page, 'Tables');
  await page.getByRole('button', { name: 'All go on' }).click();
  await expect.poll(() => papersIn(heard.get('Jo') ?? [])).toEqual(papers.get(ada));

  // All three to their end.
  const over = async (): Promise<boolean> => (await stages(page)).every((stage) => stage === 'over');
  await playOn(everybody, over, { ...sharing, quiet: true });
  await page.getByRole('button', { name: 'Table 1', exact: true }).click();
  await expect.poll(() => page.locator('#detail').textContent()).toBe('Table 1');

  // At one table all have the same text, whatever their seat.
  const oneOfEach = async (pages: readonly Student[]): Promise<readonly number[]> =>
    Promise.all(
      ['en', 'fr'].map(async (language) => {
        const speakers = [];
        for (const { page: phone } of pages)
          if ((await phone.locator('html').getAttribute('lang')) === language) speakers.push(await textOf(phone));
        return new Set(speakers).size;
      }),
    );
  for (const pages of [riverside.filter((one) => one !== jo), guests])
    for (const texts of await oneOfEach(pages)) expect(texts).toBeLessThanOrEqual(1);
  const speaker = riverside.find(({ name }) => name !== 'Jo' && NAMES.indexOf(name) % 3 !== 2) ?? other;
  await expect.poll(() => textOf(page)).toBe(await textOf(speaker.page));
  expect(await textOf(speaker.page)).toContain(await textOf(wall));

  // Nobody was ever sent the papers of a seat that was not theirs.
  for (const { name } of everybody)
    expect([name, papersIn(heard.get(name) ?? [])]).toEqual([name, papers.get(name === 'Jo' ? ada : name)]);
  expect(papersIn(onWall)).toEqual([]);
  expect(onWall.join('')).not.toContain('The lamps are lit.');
  for (const { name } of everybody.filter((one) => one !== cy))
    expect(heard.get(name)?.join('')).not.toContain('The lamps are lit.');

  (await ada) && of(ada).page.locator('.turn-foot .button').click();
  await of(ada).page.waitForSelector('.after-aims li');

  // The class debrief: all three tables, with what really happened where the scenario has it.
  await tab(page, 'Debrief');
  await expect.poll(() => page.locator('.ending-rows tbody tr').count(), { timeout: 30_000 }).toBe(4);
  await page.getByText('1 observation sheet').click();
  await page.getByText('Upriver spoke of the dam, twice.').waitFor();
  expect(await breaches(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send the closing note' }).click();
  // Each reads it in the language of their page, since the teacher has not changed it.
  for (const { page: phone } of [cy, jo]) {
    const french = (await phone.locator('html').getAttribute('lang')) === 'fr';
    await expect.poll(() => phone.content()).toMatch(french ? /s’arrêtent les rôles/ : /roles end/);
  }

  // The log that is kept plays to the same digests, and nothing is left of the class.
  await tab(page, 'Keep and erase');
  expect(await breaches(page)).toEqual([]);
  writeFileSync(pathOf(house.data, 'river.yaml'), RIVER);
  for (const table of ['Table 1', 'Table 3, from table 1']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download the log: ${table}`, exact: true }).click(),
    ]);
    const log = pathOf(house.data, file.suggestedFilename());
    await file.saveAs(log);
    const lines: string[] = [];
    const out = { line: (text: string) => void lines.push(text), fault: (text: string) => void lines.push(text) };
    const args = [log, '--scenario', pathOf(house.data, 'river.yaml'), '--quiet'];
    expect([await replay.run(args, out), lines]).toEqual([0, lines]);
  }
  await page.getByLabel('Code').fill(code === 'BBBBB' ? 'CCCCC' : 'BBBBB');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Nothing was erased').waitFor();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Left of it in the data folder: nothing').waitFor();
  await wall.getByText('This class is over').waitFor();
  for (const { faults: theirs } of everybody) expect(theirs).toEqual([]);
  expect(faults).toEqual([]);
});
