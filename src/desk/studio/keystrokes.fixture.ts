import type { Browser, Page } from 'playwright-core';
import { dropOn, enter, sound } from './studio.fixture.ts';

/** Milliseconds from keys pressed, one figure a key, sorted. */
export interface Keystrokes {
  /** Moves that the author has made in the rehearsal: they are made again after each key. */
  readonly moves: number;
  /** Until the problems on the screen are those of the new text. */
  readonly problems: readonly number[];
  /** Until the game has been played again and shown. */
  readonly replayed: readonly number[];
}

interface Watched {
  keyTimes?: { start: number; problems?: number; replayed?: number };
}

const WARM_UP = 4;
const MOVES_AT_MOST = 12;

/** Types letter after letter into a scenario in the studio of the pages at `url`, with a game that has been played for a while. */
export async function keystrokes(
  browser: Browser,
  url: string,
  file: { readonly name: string; readonly text: string },
  keys: number,
): Promise<Keystrokes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en', reducedMotion: 'reduce' });
  await page.route('**/mount-*.js', (route) => route.abort()); // the drawn room would be measured without a graphics card
  await page.goto(url);
  await enter(page);
  await dropOn(page, '.draft-choice', file.name, file.text);
  await sound(page);
  const moves = await playSome(page);
  await page.locator('#tab-problems').click();
  await page.evaluate(watchKeys);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const problems: number[] = [];
  const replayed: number[] = [];
  for (let i = 0; i < keys + WARM_UP; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'a' : 'Backspace');
    const took = await page.waitForFunction(() => {
      const { keyTimes } = window as Watched; // put there below
      return keyTimes?.replayed !== undefined && keyTimes.problems !== undefined && keyTimes;
    });
    const { start, problems: fresh, replayed: again } = (await took.jsonValue()) as Required<Watched>['keyTimes'];
    if (i < WARM_UP) continue;
    problems.push((fresh ?? 0) - start);
    replayed.push((again ?? 0) - start);
  }
  await page.close();
  return { moves, problems: problems.sort((a, b) => a - b), replayed: replayed.sort((a, b) => a - b) };
}

async function playSome(page: Page): Promise<number> {
  await page.locator('#tab-game').click();
  const game = page.frameLocator('.rehearsal');
  for (let moves = 0; ; moves++) {
    await game.locator('.turn:not([aria-busy=true]) .turn-foot .button').waitFor();
    if (moves === MOVES_AT_MOST || (await game.locator('.ending-text').count()) > 0) return moves;
    await game.locator('.turn-foot .button').click();
  }
}

/** Notes in the page when a key was pressed, when the panel of problems came to rest, and when the game said that it stands. */
function watchKeys(): void {
  const watched = window as Watched; // read above
  addEventListener(
    'keydown',
    () => {
      watched.keyTimes = { start: performance.now() };
    },
    true,
  );
  const panel = document.getElementById('panel-problems');
  if (!panel) throw new Error('no problems');
  new MutationObserver(() => {
    if (watched.keyTimes && panel.getAttribute('aria-busy') === 'false')
      watched.keyTimes.problems ??= performance.now();
  }).observe(panel, { attributes: true, attributeFilter: ['aria-busy'] });
  addEventListener('message', ({ data }) => {
    if (watched.keyTimes && data.kind === 'stood') watched.keyTimes.replayed ??= performance.now();
  });
}
