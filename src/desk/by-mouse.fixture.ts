import type { Page } from 'playwright-core';

const MOVES_AT_MOST = 80;

/** Plays on to the debrief by pointing: an offer where one can be made, a word and a gesture in every plenary, and a pen. */
export async function playByMouse(page: Page, rounds = Number.POSITIVE_INFINITY): Promise<void> {
  for (let moves = 0; moves < MOVES_AT_MOST; moves++) {
    await page.waitForSelector('.turn:not([aria-busy=true]) .turn-foot .button');
    if ((await roundOf(page)) > rounds) return;
    const ended = (await page.locator('.ending-text').count()) > 0;
    if (!ended) await choose(page, moves);
    await page.locator('.turn-foot .button').click();
    if (ended) {
      await page.waitForSelector('.debrief');
      return;
    }
  }
  throw new Error(`the game did not end in ${MOVES_AT_MOST} moves`);
}

const roundOf = (page: Page): Promise<number> =>
  page
    .locator('.clock-dots .past')
    .count()
    .then((past) => past + 1);

/** Makes some choice in the step that is shown. */
export async function choose(page: Page, turn: number): Promise<void> {
  const turnBody = page.locator('.turn-body');
  const partner = turnBody.locator('input[name=partner]');
  if ((await partner.count()) > 0) {
    await partner.nth(turn % (await partner.count())).check();
    for (const list of await turnBody.locator('.terms select').all()) {
      const last = (await list.locator('option').count()) - 1;
      await list.selectOption({ index: Math.min(1 + (turn % 3), last) });
    }
    // Where all that could be given is barred there is no offer to add.
    const add = turnBody.locator('.button-quiet');
    if (await add.isEnabled()) await add.click();
  }
  for (const words of await turnBody.locator('.words').all()) {
    const open = words.locator('input[type=radio]:visible');
    await open.nth(Math.min(1 + (turn % 2), (await open.count()) - 1)).check();
  }
  for (const answers of await turnBody.locator('.offer .chips, .pens').all()) {
    await answers.locator('input').first().check();
  }
}
