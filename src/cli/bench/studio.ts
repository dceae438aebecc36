import { readFileSync } from 'node:fs';
import { serveBuilt } from '../../desk/served.fixture.ts';
import { type Keystrokes, keystrokes } from '../../desk/studio/keystrokes.fixture.ts';
import { launchChromium } from '../chromium.fixture.ts';
import { findChromium, NO_CHROMIUM } from '../find-chromium.mjs';
import type { Bench } from './subject.ts';
import { under } from './subject.ts';

const FILES = ['moscow-invitation', 'host-withdraws'];
const KEYS = 40;

const times = (list: Keystrokes['problems']): string =>
  `${under(list, 0.5).toFixed(0)} ms, ${under(list, 0.99).toFixed(0)} ms`;

/** Keys pressed in the studio in a real Chromium, in files of more than a thousand lines; the 150 ms of quiet are counted. */
export async function studio({ note }: Bench): Promise<void> {
  if (findChromium() === undefined) {
    note('the studio, from a key pressed', `not measured. ${NO_CHROMIUM}`);
    return;
  }
  const served = await serveBuilt();
  const browser = await launchChromium();
  try {
    for (const id of FILES) {
      const text = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
      const { moves, problems, replayed } = await keystrokes(browser, served.url, { name: `${id}.yaml`, text }, KEYS);
      const lines = text.split('\n').length;
      note(`${id}, ${lines} lines, from a key to fresh problems: half, 99 of 100`, `${times(problems)} (aim 300 ms)`);
      note(`the same, to the game replayed after ${moves} moves`, `${times(replayed)} (aim 500 ms)`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
