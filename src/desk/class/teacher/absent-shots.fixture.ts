/** Pictures of a class in which a student's line is lost, into shots/: `npx tsx src/desk/class/teacher/absent-shots.fixture.ts [en|fr]`. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../../cli/chromium.fixture.ts';
import { serveBuilt } from '../../served.fixture.ts';
import { absentClass } from './absent.fixture.ts';
import { openHouse } from './desk.fixture.ts';

const language = process.argv[2] === 'fr' ? 'fr' : 'en';
mkdirSync('shots', { recursive: true });
const served = await serveBuilt();
const house = await openHouse(served.folder);
const browser = await launchChromium();
const { desk, wall, ada, bo, begin, lose, back, faults } = await absentClass(browser, house, language, 2);
let count = 0;
async function all(what: string): Promise<void> {
  const pages: readonly (readonly [string, Page])[] = [
    ['desk', desk],
    ['wall', wall],
    ['ada', ada.page],
    ['bo', bo.page],
  ];
  for (const [who, page] of pages) {
    await page.bringToFront();
    await page.waitForTimeout(250);
    await page.screenshot({ path: `shots/absent-${language}-${String(count).padStart(2, '0')}-${what}-${who}.png` });
  }
  count += 1;
}

await begin(0);
await lose();
await desk.waitForSelector('.chip-paused');
await all('pause');
await back();
await all('pause-back');
await begin(1);
await lose();
await bo.page.waitForSelector('.pause-note');
await bo.page.waitForSelector('.pause-note', { state: 'detached' });
await bo.page.locator('.turn-foot .button').click();
await bo.page.waitForSelector('.wait-for');
await all('pause-in-vain');
await back();
await begin(2);
await lose();
await desk.locator('.table-card').nth(2).locator('.badge-bot').nth(1).waitFor();
await all('bot');
await back();
await all('bot-back');
await begin(3);
await lose();
await bo.page.waitForTimeout(4000);
await all('go-on');
await back();
await all('go-on-back');
for (const list of [faults, ada.faults, bo.faults]) if (list.length > 0) console.log(list);
await browser.close();
house.close();
await served.close();
process.exit(0);
