/** Pictures of a class whose bell rings before the talks end, for the eye, into shots/: `npx tsx src/desk/class/teacher/early-shots.fixture.ts [en|fr] [scenario]`. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joined } from 'node:path';
import type { Page } from 'playwright-core';
import { connectPage } from '../../../classroom/page.fixture.ts';
import { serve } from '../../../classroom/serve.ts';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { breaches } from '../../breaches.fixture.ts';
import { serveBuilt } from '../../served.fixture.ts';
import { join, play, telephone } from '../student.fixture.ts';
import { cardsOf } from './seating.ts';
import { studentsOf } from './students.fixture.ts';

const language = process.argv[2] === 'fr' ? 'fr' : 'en';
mkdirSync('shots', { recursive: true });
const served = await serveBuilt();
const data = mkdtempSync(joined(tmpdir(), 'communique-shots-'));
const serving = await serve({ port: 0, host: '127.0.0.1', data, pages: served.folder, scenarios: 'scenarios' });
if (!serving.ok) throw new Error(serving.fault.code);
const browser = await launchChromium();
let count = 0;
async function shot(of: Page, what: string, fullPage = true): Promise<void> {
  await of.waitForTimeout(400);
  const wide = await of.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) console.log(`${what}: ${wide} px too wide`);
  const wrong = await breaches(of);
  if (wrong.length > 0) console.log(what, wrong);
  await of.screenshot({ path: `shots/early-${language}-${String(count++).padStart(2, '0')}-${what}.png`, fullPage });
}

const { own: url, teacher: address } = serving.value;
const { page: boss, socket } = connectPage(url, 'boss');
const key = /teach=([^&]+)/.exec(address)?.[1] ?? '';
await boss.get<'preside'>({ kind: 'preside', key });
const names = ['Ada', 'Bo', 'Cy', 'Di'];
const founded = await boss.get<'found'>({ kind: 'found', once: boss.once(), title: '4B', names });
await boss.get<'preside'>({ kind: 'preside', key, class: founded.class });
const { scenario } = await boss.get<'scenario'>({
  kind: 'scenario',
  once: boss.once(),
  shipped: process.argv[3] ?? 'host-withdraws',
});
for (const seed of [7, 8, 9, 10, 11])
  await boss.get<'open'>({
    ...{ kind: 'open', once: boss.once(), scenario, seed, level: 'envoy' },
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'pause', after: 30, countdown: 60 },
  });
const [ada, di] = [await telephone(browser, 'Ada', language), await telephone(browser, 'Di', language)];
for (const one of [ada, di]) await join(one, `${url}/${founded.code}`, '1234');
const students = await studentsOf(url, founded.code, ['Bo', 'Cy']);
await boss.get<'watch'>({ kind: 'watch', table: 't1', as: 'facilitator' });
await boss.until((p) => p.shown !== undefined, 'the table');
const seat = boss.shown?.dossier.parties.find((party) => party.seat === 'open')?.id ?? '';
for (const [i, table] of ['t1', 't2', 't3', 't4'].entries())
  await boss.get<'place'>({ kind: 'place', once: boss.once(), participant: `p${i + 1}`, table, as: seat });

const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  locale: language,
  reducedMotion: 'reduce',
});
const page = await context.newPage();
page.on('pageerror', (fault) => console.log(fault.message));
await page.goto(address);
await page.locator('.classes button, .new-class ~ * button').filter({ hasText: '4B' }).first().click();
const tab = (n: number): Promise<void> => page.locator('.class-bar nav button').nth(n).click();
await tab(1);
await page.waitForSelector('.table-card');
await page.locator('.detail-setting summary').click();
await shot(page, 'spare');
for (const table of ['t1', 't2', 't3']) await boss.get<'begin'>({ kind: 'begin', once: boss.once(), table });
const roundOf = (table: string): number =>
  (boss.roster ? cardsOf(boss.roster) : []).find((card) => card.table === table)?.round ?? 0;
const isOver = (table: string): boolean =>
  (boss.roster ? cardsOf(boss.roster) : []).find((card) => card.table === table)?.stage === 'closed';
students.playing = true;
await boss.until(() => roundOf('t2') >= 2 || isOver('t2'), 'a second round', 60_000);
await boss.get<'close'>({ kind: 'close', once: boss.once(), table: 't2' });
for (let turn = 0; turn < 400 && roundOf('t1') < 3 && !isOver('t1'); turn++) {
  await play(ada, turn);
  await ada.page.waitForTimeout(80);
}
const start = (boss.roster ? cardsOf(boss.roster) : []).find((card) => card.table === 't1')?.starts[1] ?? 0;
await boss.get<'rewind'>({ kind: 'rewind', once: boss.once(), table: 't1', to: start });
await ada.page.reload();
await ada.page.waitForSelector('.table');
await shot(ada.page, 'phone-taken-back');
for (let turn = 0; turn < 400 && roundOf('t1') < 3 && !isOver('t1'); turn++) {
  await play(ada, turn);
  await ada.page.waitForTimeout(80);
}
await boss.until(() => isOver('t3'), 'the end of the third', 60_000);
for (const table of ['t1', 't4', 't5']) await boss.get<'close'>({ kind: 'close', once: boss.once(), table });
await shot(page, 'tables');
await di.page.waitForTimeout(500);
await shot(di.page, 'phone-unbegun');
await ada.page.waitForSelector('.after');
await shot(ada.page, 'phone-after');
await ada.page.locator('main > .button-main').click();
await ada.page.waitForSelector('.table-debrief .sheet');
await shot(ada.page, 'phone-debrief-closed');
await tab(2);
await page.waitForSelector('.space-tables', { timeout: 120_000 });
await shot(page, 'debrief');
await page.locator('.after-tables li').first().locator('button').first().click();
await page.waitForSelector('.table-look .possible', { timeout: 120_000 });
await shot(page, 'look');
await page.locator('.table-look > .button').click();
await page.locator('.class-debrief-body > .button-main').click();
await page.setViewportSize({ width: 1920, height: 1080 });
for (const slide of ['endings', 'space', 'worth', 'stances']) {
  if (slide === 'space') await page.waitForSelector('.space-tables', { timeout: 120_000 });
  await shot(page, `wall-${slide}`, false);
  await page.keyboard.press('ArrowRight');
}
await page.keyboard.press('Escape');
await page.setViewportSize({ width: 1280, height: 800 });
await boss.get<'disclose'>({ kind: 'disclose', once: boss.once() });
await ada.page.waitForSelector('.table-debrief .possible', { timeout: 60_000 });
await shot(ada.page, 'phone-debrief-open');
await tab(4);
await shot(page, 'end');
students.leave();
socket.close();
await browser.close();
await serving.value.close();
await served.close();
rmSync(data, { recursive: true, force: true });
