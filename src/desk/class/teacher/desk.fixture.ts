import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Serving } from '../../../classroom/serve.ts';

const WIDE = { width: 1440, height: 900 } as const;
const WALL = { width: 1920, height: 1080 } as const;

/** A class server in a process of its own, with a data folder of its own. */
export interface House extends Pick<Serving, 'own' | 'teacher'> {
  readonly data: string;
  readonly close: () => void;
}

/** `pages`: the built pages. */
export async function openHouse(pages: string): Promise<House> {
  const data = mkdtempSync(join(tmpdir(), 'communique-teacher-'));
  const child = fork(fileURLToPath(new URL('./host-child.fixture.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
  });
  const answered = once(child, 'message');
  child.send({ port: 0, host: '127.0.0.1', data, pages, scenarios: 'scenarios' });
  const [answer] = await answered;
  if (!answer.own) throw new Error(JSON.stringify(answer));
  return {
    ...{ own: answer.own, teacher: answer.teacher, data },
    close: () => {
      child.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export interface Desk {
  readonly page: Page;
  /** Errors of the desk and of every page it has opened. */
  readonly faults: readonly string[];
}

/** The teacher's page at its first screen. The drawn room stays away: on a machine without a graphics card it takes all the time. */
export async function openDesk(browser: Browser, house: House, language: 'en' | 'fr' = 'en'): Promise<Desk> {
  const context = await browser.newContext({ viewport: WIDE, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(40_000);
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  context.on('console', (line) => {
    // The browser itself notes every request that fails, as those for the stage do here.
    if (line.type() === 'error' && !/net::ERR_/.test(line.text())) faults.push(line.text());
  });
  await context.route('**/mount-*.js', (route) => route.abort());
  await page.goto(house.teacher);
  await page.waitForSelector('.new-class');
  return { page, faults };
}

/** Opens the projector from the desk. */
export async function openWall(page: Page, press: () => Promise<void>): Promise<Page> {
  const [wall] = await Promise.all([page.context().waitForEvent('page'), press()]);
  wall.setDefaultTimeout(40_000);
  await wall.setViewportSize(WALL);
  await wall.waitForSelector('.wall-code');
  return wall;
}

export const codeOf = async (page: Page): Promise<string> =>
  (await page.locator('.class-code strong').textContent()) ?? '';
/** What each table's card says of it: running, paused, over. */
export const stages = (page: Page): Promise<readonly string[]> =>
  page.locator('.table-card .chip-stage').allTextContents();
export const tab = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name }).click();
