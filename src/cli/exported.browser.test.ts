import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BREAKOUT, hostileRiver } from '../scenario/fixture/hostile.fixture.ts';
import { launchChromium } from './chromium.fixture.ts';
import { bundle } from './export/bundle.ts';
import type { Bundle } from './export/page.ts';
import { exportBy } from './export.ts';
import { replay } from './replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-export-'));
const BUILT = 'dist';
const builtAt = (): number | undefined => (existsSync(BUILT) ? statSync(BUILT).mtimeMs : undefined);
let browser: Browser;
let desk: Bundle;
const before = builtAt();
beforeAll(async () => {
  [browser, desk] = await Promise.all([launchChromium(), bundle()]);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function said(run: typeof replay.run, ...args: readonly string[]) {
  const lines: string[] = [];
  const code = await run(args, { line: (l) => void lines.push(l), fault: (l) => void lines.push(l) });
  return { code, text: lines.join('\n') };
}

/** The page of a scenario file, as the command writes it. */
async function exported(name: string, path: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, `${name}.html`);
  expect(
    (
      await said(
        exportBy(async () => desk),
        '--html',
        '--out',
        file,
        ...options,
        path,
      )
    ).code,
  ).toBe(0);
  return file;
}

interface Opened {
  readonly page: Page;
  /** Errors of the page, breaches of its policy. */
  readonly faults: readonly string[];
  /** Whatever was asked for that is not part of the page itself. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** A reviewer who opens the file by a double click, on a machine without a network. */
async function opened(
  file: string,
  { locale = 'en', width = 1280, before = () => {} }: { locale?: string; width?: number; before?: () => void } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale, reducedMotion: 'reduce' });
  await context.setOffline(true);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const asked: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== own && !/^(?:data|blob):/.test(url)) asked.push(url);
  });
  await page.addInitScript(before);
  await page.goto(own);
  await page.waitForSelector('.card, .moment:has-text("Ask for it again")');
  return { page, faults, asked, close: () => context.close() };
}

async function takePlace(page: Page): Promise<void> {
  await page.locator('.card .button-main').click();
  await page.locator('.seat-side button[type=submit]').click();
  await page.locator('.dossier-foot .button-main').click();
  await page.waitForSelector('.turn');
}

/** On with what is offered first, to the debrief or so many times. */
async function goOn(page: Page, times = 60): Promise<void> {
  for (let n = 0; n < times; n++) {
    const next = page.locator('.turn:not([aria-busy=true]) .turn-foot .button');
    await next.waitFor();
    const pens = page.locator('.pens input');
    if ((await pens.count()) > 0) await pens.first().check();
    const ended = (await page.locator('.ending-text').count()) > 0;
    await next.click();
    if (ended) {
      await page.waitForSelector('.debrief');
      return;
    }
  }
}

it('a shipped scenario is played to its end from disk, without a network, in both languages', async () => {
  const file = await exported('invitation', 'scenarios/moscow-invitation');
  const { page, faults, asked, close } = await opened(file);
  expect(await page.title()).toBe('An invitation');
  await takePlace(page);
  await page.waitForSelector('.room-frame canvas', { state: 'attached' });
  await goOn(page, 4);
  await page.getByRole('button', { name: 'Français' }).click();
  await page.waitForSelector('html[lang=fr]');
  await goOn(page);
  // What really happened came along, and the search for what was possible runs in a worker of its own.
  expect(await page.locator('.debrief').textContent()).toContain('trois personnes se font excuser');
  await page.waitForSelector('.possible svg, .plot svg');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger' }).first().click();
  const log = join(folder, 'log.json');
  await (await download).saveAs(log);
  expect([faults, asked]).toEqual([[], []]);
  await close();
  // The log that a reviewer sends back is the game, scenario and all.
  expect((await said(replay.run, log)).code).toBe(0);
  expect(builtAt()).toBe(before);
});

it('texts of the scenario stay words, whatever they hold, and the policy lets nothing else run', async () => {
  const source = join(folder, 'hostile.yaml');
  writeFileSync(source, hostileRiver());
  const file = await exported('hostile', source, '--lang', 'fr');
  const { page, faults, asked, close } = await opened(file, { width: 360 });
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.locator('h1').textContent()).toBe(BREAKOUT);
  expect(await page.title()).toBe(await page.locator('h1').textContent());
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForSelector('html[lang=en]');
  expect(await page.locator('.card-lead').textContent()).toContain('onerror="window.hit=3"');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await takePlace(page);
  await goOn(page, 3);
  const found = await page.evaluate(() => ({
    hit: Reflect.get(window, 'hit'),
    scripts: document.scripts.length,
    images: document.querySelectorAll('img, iframe, object').length,
  }));
  expect(found).toEqual({ hit: undefined, scripts: 2, images: 0 });
  expect([faults, asked]).toEqual([[], []]);
  // The page's own policy holds even where somebody had got in.
  const breaches = await page.evaluate(async () => {
    const seen: string[] = [];
    addEventListener('securitypolicyviolation', (breach: SecurityPolicyViolationEvent) =>
      seen.push(breach.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.hit = 5';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.hit = 6');
    document.body.append(button);
    button.click();
    const fetched = await fetch('https://example.org/').catch(() => 'refused');
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    await new Promise((later) => setTimeout(later, 50));
    return { seen: seen.sort(), fetched, hit: Reflect.get(window, 'hit') };
  });
  expect(breaches).toEqual({
    seen: ['connect-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
    fetched: 'refused',
    hit: undefined,
  });
  await close();
});

it('a game is taken up again in the same file, and stays out of the next', async () => {
  const [one, other] = [
    await exported('river', 'src/scenario/fixture/river.yaml'),
    await exported('kept', 'scenarios/beagle-single-text'),
  ];
  const { page, faults, close } = await opened(one);
  await takePlace(page);
  await goOn(page, 2);
  const round = await page.locator('.clock-round strong').textContent();
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForSelector('.turn');
  expect(await page.locator('.clock-round strong').textContent()).toBe(round);
  await page.goto(pathToFileURL(other).href);
  await page.waitForSelector('.card');
  expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it('where the browser keeps nothing for files, the game is played and the player told', async () => {
  const file = await exported('unkept', 'src/scenario/fixture/river.yaml');
  const { page, faults, close } = await opened(file, {
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('not for files', 'SecurityError');
        },
      }),
  });
  await takePlace(page);
  await page.getByRole('alert').getByText('download its log').waitFor();
  await page.getByRole('button', { name: 'Understood' }).click();
  await goOn(page, 2);
  expect(faults).toEqual([]);
  await close();
});

it('a page whose scenario was damaged on the way says so', async () => {
  const file = await exported('cut', 'src/scenario/fixture/river.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('format: communique/1', 'format: communique/'));
  const { page, close } = await opened(file);
  expect(await page.locator('.moment').textContent()).toContain('Ask for it again');
  await close();
});
