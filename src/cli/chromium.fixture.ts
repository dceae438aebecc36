import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from './find-chromium.mjs';

/** A browser of this machine, headless; throws with the one line that says how to get one. */
export function launchChromium(...flags: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...flags], headless: true });
}
