import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { choose } from '../by-mouse.fixture.ts';
import { seatLink } from './links.ts';
import { lookingAt } from './looking.fixture.ts';
import { overhear } from './overheard.fixture.ts';
import { openSchool, type School } from './school.fixture.ts';
import { AT_A_SEAT, AT_A_SHARED_SEAT, WITH_A_PEN } from './screens.fixture.ts';
import { join, play, playOn, type Student, telephone } from './student.fixture.ts';
import { isBeat, uttered } from './uttered.fixture.ts';

const NAMES = ['Ada', 'Bo', 'Cy'];
const SEATS = ['upriver', 'downriver', 'un'];
/** What the people of these classes are called and write. */
const WRITTEN =
  /^(Ada|Bo|Cy|Di)( (and|et) \w+)?$|The river, 4B|By the lake|Five minutes|Placards down|Upriver, twice|^Coalition$/;
/** Script that may come, packed, before the first decision. */
const SCRIPT_AT_MOST = 60_000;
/** By then the host has told all that it tells with some delay. */
const SETTLED_MS = 1000;
/** A page that had something to say has said it by then. */
const SPOKEN_MS = 500;

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

/** In the page: what script had come, packed, when the first choice could be made. */
function weigh(): void {
  new MutationObserver(() => {
    if (Reflect.has(window, 'script') || !document.querySelector('input[name=partner]')) return;
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[]; // by their type
    const scripts = all.filter(({ name }) => name.endsWith('.js'));
    Reflect.set(
      window,
      'script',
      scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  }).observe(document, { childList: true, subtree: true });
}

it('three students play a whole game on telephones, over a lost network and a change of device', async () => {
  const [ada, bo, cy] = await Promise.all(NAMES.map((name) => telephone(browser, name, name === 'Ada' ? 'fr' : 'en')));
  if (!ada || !bo || !cy) throw new Error('three');
  const { teacher } = school;
  const { look, unseen } = lookingAt(AT_A_SEAT, { narrow: true, written: WRITTEN });
  const address = `${school.url}/${school.code}`;

  await ada.page.addInitScript(weigh);
  // Opening the link joins nobody.
  await ada.page.goto(address);
  await ada.page.waitForSelector('h1:text("The river, 4B")');
  expect(teacher.roster?.participants.filter((p) => p.taken)).toEqual([]);
  await Promise.all([ada, bo, cy].map((student, i) => join(student, address, `100${i}`)));
  await ada.page.waitForSelector('.waiting-lead');
  await Promise.all(NAMES.map((name, i) => school.place(name, SEATS[i] ?? '')));
  await ada.page.waitForSelector('.waiting-seat:text("Amont")');
  await ada.page.waitForSelector('.dossier-orders');
  await look(bo.page, 'waiting with a dossier');
  // Bo writes down what he thinks of the others; it stays on his telephone until the debrief.
  await bo.page.getByRole('button', { name: 'What do the others want?' }).click();
  await bo.page.locator('.estimate select').first().selectOption('good');
  await look(bo.page, 'what the others want');

  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once() });
  await ada.page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('input[name=partner]');
  const script = await ada.page.evaluate(() => Number(Reflect.get(window, 'script')));
  console.info(`script before the first decision: ${script} bytes, packed`);
  await look(bo.page, 'dispatch and cable');
  const all = [ada, bo, cy];
  const adaHas = (what: string) => async () => (await ada.page.locator(what).count()) > 0;
  await playOn(all, async () => (await cy.page.locator('.turn-body .offer .chips').count()) > 0);
  await look(cy.page, 'an offer to carry');
  await playOn(all, adaHas('.turn-body .offer .chips'));
  await look(ada.page, 'replies to offers');
  await playOn(all, adaHas('.turn-body .words'));
  await look(ada.page, 'plenary');
  await play(ada, 1);
  await ada.page.waitForSelector('.saved-mark');
  await look(ada.page, 'sealed, waiting for others');

  // A second round, so that all has been seen once; "Saved" is there only after the answer.
  await playOn([ada, bo, cy], async () => (await inRound(ada)) >= 2);

  // Bo's network goes. He sees it, and goes on typing.
  await bo.page.waitForSelector('.turn-foot .button');
  await playOn([bo], async () => (await bo.page.locator('input[name=partner]').count()) > 0);
  await look(bo.page, 'corridor');
  await bo.context.setOffline(true);
  await bo.page.waitForSelector('.line-gone');
  await look(bo.page, 'the line is lost');
  await teacher.until(
    () => teacher.roster?.participants.find((p) => p.name === 'Bo')?.present === false,
    'his absence',
  );
  await bo.page.locator('.tabs button').last().click();
  await bo.page.locator('.letter-to input').first().check();
  await bo.page.locator('.letter-form textarea').fill('By the lake, at six?');
  await bo.page.locator('.letter-form button[type=submit]').click();
  await bo.page.waitForSelector('.letter-unsent');
  await look(bo.page, 'a message not sent');
  await bo.page.locator('.tabs button').first().click();
  await bo.page.locator('.turn-foot .button').click();
  await bo.page.waitForSelector('.on-its-way');
  await look(bo.page, 'a move on its way');
  expect(await bo.page.locator('.saved-mark').count()).toBe(0);
  await bo.context.setOffline(false);
  await bo.page.waitForSelector('.line-back');
  await look(bo.page, 'the line is back');
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
  await other.page.reload();
  await join(other, address, '1002');
  await other.page.waitForSelector('.table');

  const three = [ada, bo, other];
  await playOn(three, async () => false);
  await teacher.until(
    () => teacher.roster?.tables.some((t) => 'stage' in t && t.stage === 'closed') ?? false,
    'the end of the table',
  );
  await look(ada.page, 'the end');
  await ada.page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('.after-aims li');
  await look(ada.page, 'what came of it');
  // What she did, in her own eyes; the table as she saw it; and, once the cards are open, one text for all.
  expect(await ada.page.locator('.own-questions li').count()).toBe(2);
  await ada.page.getByRole('button', { name: 'Revoir la partie' }).click();
  await ada.page.waitForSelector('.table-debrief .points');
  expect(await ada.page.locator('.possible, .hand').count()).toBe(0);
  await look(ada.page, 'looking back, cards closed');
  await teacher.get<'renegotiate'>({ kind: 'renegotiate', once: teacher.once(), seconds: 300 });
  await ada.page.waitForSelector('.table-debrief .possible');
  expect(await ada.page.locator('.hand').count()).toBe(3);
  await look(ada.page, 'looking back, cards open');
  await ada.page.getByRole('button', { name: 'Retour à votre page' }).click();
  await bo.page.waitForSelector('.one-text [role=timer]');
  await ada.page.locator('.one-text-clause summary').first().click();
  await ada.page.locator('.one-text-clause[open] input:not(:checked)').first().click();
  const chosen = await ada.page.locator('.one-text-clause summary strong').first().textContent();
  await ada.page.locator('.one-text-clause[open] input:checked').waitFor();
  await look(ada.page, 'one text');
  await bo.page.locator('.one-text > .button').click();
  await ada.page.waitForSelector('text=Pourraient vivre avec : Aval.');
  await look(bo.page, 'one text, content');
  await teacher.get<'settle'>({ kind: 'settle', once: teacher.once() });
  await ada.page.waitForSelector('text=Voici ce que vous avez trouvé');
  expect(await ada.page.locator('.one-text fieldset:not([disabled])').count()).toBe(0);
  await look(ada.page, 'one text, over');
  expect(chosen).not.toBe('');
  await bo.page.getByRole('button', { name: 'Look back at the table' }).click();
  await bo.page.waitForSelector('.guesses .need-guess');
  await ada.page.getByRole('button', { name: 'Je sors du rôle' }).click();
  await ada.page.waitForSelector('h2:text("Vous revoilà, Ada.")');
  await look(ada.page, 'out of the role');
  expect(unseen()).toEqual([]);
  for (const { faults } of three) expect(faults).toEqual([]);
  expect(script).toBeLessThanOrEqual(SCRIPT_AT_MOST);
});

it('two share a seat, one watches, a bot sits in, and a pause is said', async () => {
  const other = await openSchool({
    ...{ pages: inject('deskFolder'), names: ['Ada', 'Bo', 'Cy', 'Di'] },
    seconds: { corridor: 600, plenary: 600, signing: 600 },
  });
  const { teacher, url, code, table } = other;
  const { look, unseen } = lookingAt(AT_A_SHARED_SEAT, { narrow: true, written: WRITTEN });
  const [ada, bo, cy, di] = await Promise.all(['Ada', 'Bo', 'Cy', 'Di'].map((name) => telephone(browser, name)));
  if (!ada || !bo || !cy || !di) throw new Error('four');
  await Promise.all([ada, bo, cy, di].map((student) => join(student, `${url}/${code}`, '4321')));
  await Promise.all([other.place('Ada', 'upriver'), other.place('Bo', 'upriver'), other.place('Cy', 'downriver')]);
  await other.place('Di', 'public');
  await ada.page.waitForSelector('text=You share this seat with Bo.');
  await look(ada.page, 'waiting, sharing');
  await look(di.page, 'waiting to watch');
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });

  // One proposes, the other agrees; only then is it sealed.
  for (const { page } of [ada, bo]) await page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('.deadline');
  await look(ada.page, 'corridor with a time limit');
  await ada.page.locator('.turn-foot .button').click();
  await ada.page.waitForSelector('h2:text("Your proposal")');
  await bo.page.waitForSelector('h2:text("Ada proposes this move")');
  expect(await ada.page.locator('.saved-mark').count()).toBe(0);
  await look(ada.page, 'own proposal');
  await look(bo.page, 'a proposal to confirm');
  await bo.page.getByRole('button', { name: 'Agree and seal' }).click();
  await ada.page.waitForSelector('.saved-mark');
  await bo.page.waitForSelector('.saved-mark');
  await look(bo.page, 'sealed by both');
  for (const [i, screen] of (['the text', 'the wire', 'the dossier', 'messages'] as const).entries()) {
    await bo.page
      .locator('.tabs button')
      .nth(i + 1)
      .click();
    await look(bo.page, screen);
    // The last control can be brought up from under the tabs.
    const last = bo.page
      .locator('main')
      .locator('button:enabled:visible, summary:visible, input:enabled:visible')
      .last();
    if ((await last.count()) > 0) await last.click({ trial: true });
  }

  await teacher.get<'pause'>({ kind: 'pause', once: teacher.once(), table });
  await cy.page.locator('.turn-foot .button').click();
  await cy.page.waitForSelector('.pause-note');
  expect(await cy.page.locator('.turn-frame[inert]').count()).toBe(1);
  await look(cy.page, 'paused');
  await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table, seat: 'downriver', level: 'envoy' });
  await cy.page.waitForSelector('h2:text("A bot sits here now")');
  await look(cy.page, 'a bot sits here');
  await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table, seat: 'downriver' });
  await teacher.get<'go-on'>({ kind: 'go-on', once: teacher.once(), table });
  await cy.page.waitForSelector('.turn-frame:not([inert]) .turn-foot .button');
  await teacher.get<'write'>({ kind: 'write', once: teacher.once(), table, to: ['downriver'], text: 'Five minutes.' });
  await cy.page.waitForSelector('.teachers-note:has-text("Five minutes.")');
  await look(cy.page, 'a note of the teacher');

  // Whoever watches sees no dossier, and takes notes that a page loaded again still has.
  expect(await di.page.locator('.tabs button').allTextContents()).toEqual(['Moves', 'Text', 'Wire', 'Sheet']);
  await look(di.page, 'watching');
  await di.page.locator('.tabs button').last().click();
  await di.page.locator('.sheet-form textarea').first().fill('Upriver, twice.');
  await di.page.reload();
  await di.page.locator('.tabs button').last().click();
  expect(await di.page.locator('.sheet-form textarea').first().inputValue()).toBe('Upriver, twice.');
  await look(di.page, 'observation sheet');
  const [sheet] = await Promise.all([
    di.page.waitForEvent('download'),
    di.page.getByRole('button', { name: 'Download the sheet' }).click(),
  ]);
  expect(sheet.suggestedFilename()).toBe('observation-t1.txt');

  // A link that the teacher gives out joins nobody by itself, and lets the devices before it go.
  const participant = teacher.roster?.participants.find((p) => p.name === 'Cy')?.participant ?? '';
  const { token } = await teacher.get<'reissue'>({ kind: 'reissue', participant });
  await cy.page.waitForSelector('text=This seat was taken up elsewhere');
  const fresh = await telephone(browser, 'Cy');
  await fresh.page.goto(seatLink(url, token));
  await fresh.page.waitForSelector('.door-go');
  await teacher.until((p) => p.roster?.participants.find((one) => one.name === 'Cy')?.present === false, 'nobody');
  await fresh.page.locator('.door-go').click();
  await fresh.page.waitForSelector('.table');

  // The teacher takes the table back, and closes it before its end: both are said, and what comes after is there all the same.
  await teacher.get<'rewind'>({ kind: 'rewind', once: teacher.once(), table, to: 0 });
  await ada.page.waitForSelector('.pause-note:has-text("taken the table back to round 1")');
  await look(ada.page, 'the table was taken back');
  await teacher.get<'close'>({ kind: 'close', once: teacher.once(), table });
  for (const { page } of [ada, di]) await page.waitForSelector('h1:text("Closed by your teacher in round 1")');
  expect(await ada.page.locator('.own-questions li').count()).toBe(2);
  await look(ada.page, 'closed before its end');
  await look(di.page, 'watching, closed before its end');
  await teacher.get<'write'>({ kind: 'write', once: teacher.once(), to: [], text: 'Placards down.' });
  await bo.page.reload();
  for (const { page } of [ada, bo]) await page.waitForSelector('.teachers-note:has-text("Placards down.")');
  await ada.page.getByRole('button', { name: 'Look back at the table' }).click();
  await ada.page.waitForSelector('.table-debrief');
  expect(await ada.page.locator('.teachers-note').count()).toBe(1);
  await teacher.get<'renegotiate'>({ kind: 'renegotiate', once: teacher.once(), seconds: 300 });
  await ada.page.getByRole('button', { name: 'Go to the text' }).waitFor();
  await look(ada.page, 'looking back at a table cut short');
  await ada.page.getByRole('button', { name: 'Go to the text' }).click();
  await ada.page.waitForSelector('.one-text [role=timer]');
  await ada.page.getByRole('button', { name: 'Back to the table' }).click();
  await ada.page.getByRole('button', { name: 'What came of it' }).click();
  await ada.page.waitForSelector('.one-text');
  expect(unseen()).toEqual([]);
  for (const { faults } of [ada, bo, cy, di, fresh]) expect(faults).toEqual([]);
  await other.close();
});

it('what a student thinks of the others, has half chosen or half written moves not one byte on another’s line', async () => {
  const other = await openSchool({ pages: inject('deskFolder'), names: NAMES });
  const { teacher, url, code, table } = other;
  const [ada, bo, cy] = await Promise.all(NAMES.map((name) => telephone(browser, name)));
  if (!ada || !bo || !cy) throw new Error('three');
  const said = uttered(bo.page);
  const heard = await Promise.all([ada, cy].map(({ page }) => overhear(page)));
  /** Whatever has come but for the beat of the line. */
  const bytes = (): readonly string[] => heard.map((all) => all.filter((text) => !isBeat(text)).join('\n'));
  for (const [i, student] of [ada, bo, cy].entries()) await join(student, `${url}/${code}`, `100${i}`);
  await Promise.all([other.place('Ada', 'upriver'), other.place('Bo', 'downriver'), other.place('Cy', 'public')]);
  await Promise.all([ada, bo].map(({ page }) => page.waitForSelector('.dossier-orders')));
  // How many have joined is told with some delay.
  await ada.page.waitForTimeout(SETTLED_MS);

  const quietly = async (what: string, change: () => Promise<void>): Promise<void> => {
    const [before, spoken] = [bytes(), said.length];
    await change();
    await bo.page.waitForTimeout(SPOKEN_MS);
    expect({ what, said: said.slice(spoken), same: bytes().map((now, i) => now === before[i]) }).toEqual({
      ...{ what, said: [], same: [true, true] },
    });
  };
  await bo.page.getByRole('button', { name: 'What do the others want?' }).click();
  const guess = bo.page.locator('.estimate select');
  await quietly('an estimate', async () => {
    await guess.first().selectOption('good');
    await guess.nth(1).selectOption({ index: 1 });
  });
  await quietly('another one', async () => void (await guess.first().selectOption({ index: 1 })));

  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
  for (const { page } of [ada, bo]) await page.locator('.turn-foot .button').click();
  await bo.page.waitForSelector('input[name=partner]');
  await cy.page.waitForSelector('.table');
  await ada.page.waitForTimeout(SETTLED_MS);
  await quietly('an offer half chosen', async () => {
    await bo.page.locator('input[name=partner]').first().check();
    await choose(bo.page, 1);
  });
  await quietly('another one', () => choose(bo.page, 2));
  await bo.page.locator('.tabs button').last().click();
  const letter = bo.page.locator('.letter-form textarea');
  await quietly('a letter half written', async () => {
    await bo.page.locator('.letter-to input').first().check();
    await letter.fill('Zqdraft: by the lake?');
  });
  await quietly('another text', () => letter.fill('Zqdraft: on second thoughts, at the dam, and not before six.'));

  // The page is loaded again and still has it; of what it says on coming back nothing is in it. That it was away is public.
  const spoken = said.length;
  await bo.page.reload();
  await bo.page.locator('.tabs button').last().click();
  expect(await letter.inputValue()).toContain('at the dam');
  expect(said.length).toBeGreaterThan(spoken);
  expect([...said, ...bytes()].join('\n')).not.toContain('Zqdraft');
  // Sent, it reaches whom it is for and nobody else.
  await bo.page.locator('.letter-form button[type=submit]').click();
  await expect.poll(() => bytes()[0]).toContain('Zqdraft: on second');
  expect(bytes()[1]).not.toContain('Zqdraft');
  expect(said.filter((text) => text.includes('Zqdraft'))).toHaveLength(1);
  // Without network it waits in the page, and is nowhere else.
  await bo.context.setOffline(true);
  await bo.page.waitForSelector('.line-gone');
  await letter.fill('Zqwaits: bring the map.');
  await bo.page.locator('.letter-form button[type=submit]').click();
  await bo.page.waitForSelector('.letter-unsent');
  await bo.page.waitForTimeout(SPOKEN_MS);
  expect(bytes().join('\n')).not.toContain('Zqwaits');
  await bo.context.setOffline(false);
  await expect.poll(() => bytes()[0]).toContain('Zqwaits');
  expect(bytes()[1]).not.toContain('Zqwaits');
  for (const { faults } of [ada, bo, cy]) expect(faults).toEqual([]);
  await other.close();
});

it('time runs out at every step, and the talks come to their signing all the same', async () => {
  const source = inject('scenarios')['moscow-invitation'] ?? '';
  const other = await openSchool({ pages: inject('deskFolder'), names: ['Ada'], source });
  const { teacher, url, code, table } = other;
  const { look, unseen } = lookingAt(WITH_A_PEN, { narrow: true, written: WRITTEN });
  const ada = await telephone(browser, 'Ada', 'fr');
  await join(ada, `${url}/${code}`, '4321');
  await other.place('Ada', 'russia');
  await teacher.get<'watch'>({ kind: 'watch', table, as: 'facilitator' });
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
  for (let at = ''; teacher.shown?.view?.step !== 'signing'; ) {
    const now = (): string => `${teacher.shown?.view?.round} ${teacher.shown?.view?.step}`;
    await teacher.until((p) => p.shown?.view !== undefined && now() !== at, `what comes after ${at}`);
    at = now();
    if (!at.endsWith('signing')) await teacher.get<'advance'>({ kind: 'advance', once: teacher.once(), table });
  }
  await ada.page.locator('.turn:has(.cable) .turn-foot .button').click();
  await ada.page.waitForSelector('.pens');
  await look(ada.page, 'signing');
  await play(ada, 0);
  await ada.page.waitForSelector('.saved-mark, .ending-text');
  await look(ada.page, 'pen sealed');
  expect(unseen()).toEqual([]);
  expect(ada.faults).toEqual([]);
  await other.close();
});
