/** Keys pressed in the studio in a real Chromium, in files of more than a thousand lines; `npm run bench -- studio` runs it. */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { serveBuilt } from '../served.fixture.ts';
import { keystrokes } from './keystrokes.fixture.ts';

const FILES = ['moscow-invitation', 'host-withdraws'];
const KEYS = 40;

const served = await serveBuilt();
const browser = await launchChromium();
try {
  for (const id of FILES) {
    const text = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
    const times = await keystrokes(browser, served.url, { name: `${id}.yaml`, text }, KEYS);
    console.log(JSON.stringify({ id, lines: text.split('\n').length, ...times }));
  }
} finally {
  await browser.close();
  await served.close();
}
