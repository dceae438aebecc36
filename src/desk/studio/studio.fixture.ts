import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type Visit, visit } from '../visit.fixture.ts';

export const RIVER = readFileSync('src/scenario/fixture/river.yaml', 'utf8');

/** A reader in the studio, at the choice of drafts. */
export async function inStudio(browser: Browser, wishes: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const reader = await visit(browser, wishes);
  await enter(reader.page);
  return reader;
}

export async function enter(page: Page): Promise<void> {
  await page.locator('.to-studio button').click();
  await page.waitForSelector('.draft-choice');
}

/** Drops a file on something in the page, as a hand would. */
export async function dropOn(
  page: Page,
  selector: string,
  name: string,
  content: string | readonly number[],
): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      const bytes = typeof content === 'string' ? content : new Uint8Array(content);
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, content },
  );
  await page.locator(selector).first().dispatchEvent('drop', { dataTransfer });
}

/** A reader with the river before them, checked. */
export async function atWork(browser: Browser, wishes: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const reader = await inStudio(browser, wishes);
  await dropOn(reader.page, '.draft-choice', 'river.yaml', RIVER);
  await sound(reader.page);
  return reader;
}

/** Until the newest text is checked and can be played. */
export async function sound(page: Page): Promise<void> {
  await page.waitForSelector('#panel-problems[aria-busy=false] .bench-state strong', { state: 'attached' });
}

/** Types at the very beginning of the file, at one stroke. */
export async function typeFirst(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(text);
}

/** The first line of the text. */
export const firstLine = (page: Page): Promise<string | null> => page.locator('.cm-line').first().textContent();
