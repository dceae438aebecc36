import type { Page } from 'playwright-core';

const STEPS_AT_MOST = 120;
const MOVES_AT_MOST = 80;

/** Moves the focus on with Tab alone until it stands on what is wanted. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let steps = 0; steps < STEPS_AT_MOST; steps++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

/** From the title page to the debrief without a pointer: Tab, arrows, Space and Enter. */
export async function playByKeyboard(page: Page, scenario: string): Promise<void> {
  await tabTo(page, `article[aria-labelledby="card-${scenario}"] button`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.seat-card');
  await tabTo(page, 'input[name=seat]');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'input[name=level]');
  await tabTo(page, '.seat-side button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.dossier');
  await tabTo(page, '.dossier-foot .button-main');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.turn');
  for (let moves = 0; moves < MOVES_AT_MOST; moves++) {
    await page.waitForSelector('.turn:not([aria-busy=true]) .turn-foot .button');
    const ended = (await page.locator('.ending-text').count()) > 0;
    if (!ended) await choose(page, moves);
    await tabTo(page, '.turn-foot .button');
    await page.keyboard.press('Enter');
    if (ended) {
      await page.waitForSelector('.debrief');
      return;
    }
  }
  throw new Error(`the game did not end in ${MOVES_AT_MOST} moves`);
}

async function choose(page: Page, turn: number): Promise<void> {
  if (turn < 8 && (await page.locator('input[name=partner]').count()) > 0) {
    await tabTo(page, 'input[name=partner]');
    await page.keyboard.press('Space');
    await tabTo(page, '.terms select');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '.turn-body .button-quiet');
    await page.keyboard.press('Enter');
  } else if ((await page.locator('input[name=word]').count()) > 0) {
    await tabTo(page, 'input[name=word]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'input[name=gesture]');
    await page.keyboard.press('ArrowDown');
  } else if ((await page.locator('.offer input[type=radio]').count()) > 0) {
    await tabTo(page, '.offer input[type=radio]');
    await page.keyboard.press('ArrowDown');
  }
}
