import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { RIVER } from '../../../classroom/premises.fixture.ts';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { lookingAt } from '../looking.fixture.ts';
import { AFTER_AT_THE_DESK } from '../screens.fixture.ts';
import { codeOf, type House, openDesk, openHouse, openWall, stages, tab } from './desk.fixture.ts';
import { studentsOf } from './students.fixture.ts';

/** What people are called here, and what a class is known by. */
const WRITTEN = /^(Ada|Bo|Cy|Di|Ed|Flo)\b|^Class of |^[A-Z0-9]{5}$|^https?:/;

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

/** How many pages the printer gets. The file is compressed, but not its list of pages; printing also ends what was asked to be printed. */
async function pagesOf(page: Page): Promise<number> {
  const { PAPERS } = process.env;
  const pdf = await page.pdf({ preferCSSPageSize: true, ...(PAPERS && { path: `${PAPERS}/${Date.now()}.pdf` }) });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

it('looks back at tables, opens their cards for one text, presents, prints personal notes and takes files along', async () => {
  const { page, faults } = await openDesk(browser, house);
  const { look, unseen } = lookingAt(AFTER_AT_THE_DESK, { written: WRITTEN });
  await page.locator('.new-who textarea').fill('Ada\nBo\nCy\nDi\nEd\nFlo');
  const river = { name: 'river.yaml', mimeType: 'text/yaml', buffer: Buffer.from(RIVER) };
  await page.locator('.own-file input').setInputFiles(river);
  await page.getByText('From your file: The river').waitFor();
  await page.getByLabel('With time limits').uncheck();
  await page.getByRole('button', { name: 'Set up the class' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.plan-table').length === 2);
  const code = await codeOf(page);
  const students = await studentsOf(house.own, code, ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']);
  await page.waitForFunction(() => document.querySelectorAll('.plan-person').length === 6);
  const wall = await openWall(page, () => page.locator('.wall-link .button').click());
  await page.bringToFront();
  await page.getByRole('button', { name: 'Begin at all tables' }).click();
  // The bell rings at the second table while it is in its second round; the first has come to its end.
  const at = (table: string) => students.pages.filter((p) => p.lobby?.place?.table === table);
  students.playing = true;
  await Promise.all(at('t2').map((p) => p.until(() => (p.shown?.view?.round ?? 0) >= 2, 'the second round', 60_000)));
  students.playing = false;
  await page.locator('.table-card h3 button').nth(1).click();
  await page.getByRole('button', { name: 'Close the table' }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect.poll(async () => (await stages(page))[1]).toBe('over');
  students.playing = true;
  await expect.poll(() => stages(page), { timeout: 60_000 }).toEqual(['over', 'over']);
  students.playing = false;

  // All tables as numbers among everything that was possible; one of them in full; all of it on the wall.
  await tab(page, 'Debrief');
  await page.waitForSelector('.space-tables .worth-sign');
  await look(page, 'debrief of the class');
  await page.locator('.ending-rows tr', { hasText: 'Table 2' }).getByText('Closed early, in round').waitFor();
  await page.getByText('A table with a dashed edge was closed early').first().waitFor();
  await page.getByRole('button', { name: 'Look back at table 2' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cut short in round' }).waitFor();
  await page.waitForSelector('.table-look .possible');
  await look(page, 'one table looked back at');
  await page.getByRole('button', { name: 'Back to the class' }).click();
  await page.getByRole('button', { name: 'Look back at table 1' }).click();
  await page.waitForSelector('.table-look .possible');
  expect(await page.getByText('Cut short').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to the class' }).click();
  await page.getByRole('button', { name: 'Present full screen' }).click();
  await page.getByText('1 of 5').waitFor();
  await look(page, 'slide of endings');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.presenting .space-tables');
  await look(page, 'slide of all that was possible');
  for (const slide of ['slide of worth', 'slide of stances', 'slide of questions'] as const) {
    await page.keyboard.press('ArrowRight');
    await look(page, slide);
  }
  await page.keyboard.press('Escape');

  // The cards are opened for one table, which looks for one text; the projector shows it.
  const first = page.locator('.after-tables li').first();
  await first.getByRole('button', { name: 'Show on the projector' }).click();
  await first.getByRole('button', { name: 'Five minutes, cards open' }).click();
  await page.getByRole('button', { name: 'Yes' }).click();
  const there = at('t1');
  await Promise.all(there.map((p) => p.until(() => p.shown?.redraft?.until !== undefined, 'the one text')));
  expect(students.pages.filter((p) => p.shown?.disclosed)).toEqual(there);
  await wall.waitForSelector('.wall-redraft [role=timer]');
  await look(wall, 'one text on the wall');
  await page.getByRole('button', { name: 'End it now' }).click();
  await wall.getByText('This is what you found').waitFor();
  await look(wall, 'one text on the wall, over');

  await tab(page, 'Papers');
  await look(page, 'papers with personal notes');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Personal notes of table 2' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#print-run .own-paper').length === 3);
  expect(await page.locator('#print-run .own-questions li').count()).toBe(3 * 2);
  await page.waitForFunction(() => document.documentElement.dataset.print === 'papers');
  expect(await pagesOf(page)).toBe(3);

  await tab(page, 'Keep and erase');
  await look(page, 'files');
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the zip' }).click(),
  ]);
  await page.getByText('12 files in the zip').waitFor();
  expect(zip.suggestedFilename()).toBe(`communique-${code}.zip`);
  students.leave();
  expect(unseen()).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('prints a page for all and one for each delegation of every scenario, in both languages', async () => {
  for (const language of ['en', 'fr'] as const) {
    const { page, faults } = await openDesk(browser, house, language);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const choice = page.locator('.papers select');
    const scenarios = await choice.locator('option').evaluateAll((all) => all.map((o) => o.getAttribute('value')));
    for (const scenario of scenarios) {
      await choice.selectOption(scenario);
      await page.locator('.papers-row button').first().click();
      await page.waitForFunction(() => document.documentElement.dataset.print === 'papers');
      const papers = await page.locator('#print-run .print-page').count();
      const pages = await pagesOf(page);
      expect({ language, scenario, pages }).toEqual({ language, scenario, pages: papers });
      expect(papers).toBeGreaterThan(3);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  }
});
