import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../cli/chromium.fixture.ts';
import { phaser } from './phaser.plugin.ts';
import type { Harness } from './room.fixture.ts';

declare const harness: Harness;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self'";
const outDir = mkdtempSync(join(tmpdir(), 'communique-stage-'));

let browser: Browser;
let server: PreviewServer;
let address: string;

beforeAll(async () => {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      phaser(),
      {
        name: 'strict-policy',
        transformIndexHtml: () => [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
            injectTo: 'head-prepend',
          },
        ],
      },
    ],
    build: {
      outDir,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(new URL('./room.fixture.html', import.meta.url)) },
    },
  });
  server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  address = `${server.resolvedUrls?.local[0] ?? ''}src/stage/room.fixture.html`;
  browser = await launchChromium('--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader');
});

/** A shared machine may be slow; the room's own clock then runs late. */
const SOON = { timeout: 40_000, interval: 300 };

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

/** A page that a failed test leaves behind would starve the next one. */
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

interface Visit {
  readonly page: Page;
  /** Errors, warnings and violations of the policy, as the console has them. */
  readonly complaints: readonly string[];
}

async function visit(query: string, size = { width: 900, height: 420 }): Promise<Visit> {
  const page = await browser.newPage({ viewport: size });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/GPU stall|swiftshader/i.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}?${query}`);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
  await expect.poll(async () => (await look(page)).light, SOON).toBeGreaterThan(10);
  return { page, complaints };
}

interface Look {
  readonly light: number;
  /** Of the middle of the lower half, where the table is: green less red. */
  readonly green: number;
}

async function look(page: Page): Promise<Look> {
  const png = (await page.screenshot()).toString('base64');
  const judge = await browser.newPage();
  const seen = await judge.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error('no 2d context');
    brush.drawImage(image, 0, 0);
    const mean = (x: number, y: number, width: number, height: number): number[] => {
      const { data: bytes } = brush.getImageData(x, y, width, height);
      const sum = [0, 0, 0];
      for (let i = 0; i < bytes.length; i += 4) for (const c of [0, 1, 2]) sum[c] = (sum[c] ?? 0) + (bytes[i + c] ?? 0);
      return sum.map((value) => value / (bytes.length / 4));
    };
    const [r = 0, g = 0, b = 0] = mean(0, 0, image.width, image.height);
    const [tr = 0, tg = 0] = mean(image.width * 0.12, image.height * 0.75, image.width * 0.12, image.height * 0.1);
    return { light: (r + g + b) / 3, green: tg - tr };
  }, png);
  await judge.close();
  return seen;
}

const canvases = (page: Page): Promise<number> => page.locator('canvas').count();

describe('the stage', () => {
  it.each(['webgl', 'canvas'])(
    'shows the room with %s, under a strict policy and without a complaint',
    async (renderer) => {
      const { page, complaints } = await visit(`room=five&renderer=${renderer}`);
      const seen = await look(page);
      expect(seen.green).toBeGreaterThan(15);
      expect(seen.light).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each(['five', 'nine', 'telephones'])('shows the room of %s on a phone', async (room) => {
    const { page, complaints } = await visit(`room=${room}&motion=still`, { width: 360, height: 220 });
    await expect.poll(async () => (await look(page)).light, SOON).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  it('is hidden from assistive technology', async () => {
    const { page } = await visit('room=five&renderer=canvas');
    expect(await page.locator('canvas').getAttribute('aria-hidden')).toBe('true');
  });

  it('acts out a round without a complaint and comes to where the view is', async () => {
    const { page, complaints } = await visit('room=five&renderer=webgl', { width: 480, height: 240 });
    const before = await look(page);
    await page.evaluate(() =>
      harness.show({ own: 'turkey', round: 5, ending: 'stuck', out: ['opposition'], signatures: ['russia'] }, [
        ['opened', {}],
        ['met', { by: 'russia', to: 'iran' }],
        ['said', { by: 'iran' }],
        ['gestured', { by: 'damascus', to: 'turkey' }],
        ['seat-changed', { by: 'opposition', after: 'out' }],
        ['signed', { by: 'russia', instrument: 'statement' }],
        ['ended', { ending: 'stuck' }],
      ]),
    );
    await expect.poll(async () => (await look(page)).light, SOON).toBeLessThan(before.light * 0.8);
    expect(complaints).toEqual([]);
  });

  it('jumps to the new state where stillness is asked for', async () => {
    const { page } = await visit('room=five&renderer=canvas&motion=still');
    const before = await look(page);
    await page.evaluate(() => harness.show({ ending: 'stuck' }, [['ended', { ending: 'stuck' }]]));
    await expect.poll(async () => (await look(page)).light, SOON).toBeLessThan(before.light * 0.8);
  });

  it('honours the system preference for reduced motion', async () => {
    const { page } = await visit('room=five&renderer=canvas');
    const before = await look(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(() => harness.show({ ending: 'stuck' }, [['ended', { ending: 'stuck' }]]));
    await expect.poll(async () => (await look(page)).light, SOON).toBeLessThan(before.light * 0.8);
  });

  it('comes back as it should be after the graphics context was lost, whatever happened meanwhile', async () => {
    const { page, complaints } = await visit('room=five&renderer=webgl&motion=still');
    const before = await look(page);
    await page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl');
      const loss = gl?.getExtension('WEBGL_lose_context');
      Object.assign(globalThis, { loss });
      loss?.loseContext();
    });
    await page.waitForTimeout(300);
    await page.evaluate(() => harness.show({ own: 'iran', round: 2 }, [['said', { by: 'iran' }]]));
    await page.waitForTimeout(300);
    // `loss` was put there by the first evaluation.
    await page.evaluate(() => (globalThis as unknown as { loss: { restoreContext(): void } }).loss.restoreContext());
    await expect.poll(async () => Math.abs((await look(page)).light - before.light), SOON).toBeLessThan(6);
    expect(Math.abs((await look(page)).green - before.green)).toBeLessThan(6);
    expect(complaints.filter((line) => !/context/i.test(line))).toEqual([]);
  });

  it('follows the size of its place', async () => {
    const { page, complaints } = await visit('room=five&renderer=webgl&motion=still');
    for (const size of [
      { width: 390, height: 240 },
      { width: 1600, height: 420 },
      { width: 360, height: 260 },
    ]) {
      await page.setViewportSize(size);
      const shown = async (): Promise<number[]> => {
        const box = await page.locator('canvas').boundingBox();
        return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
      };
      await expect.poll(shown, SOON).toEqual([size.width, size.height]);
      await expect.poll(async () => (await look(page)).light, SOON).toBeGreaterThan(20);
    }
    expect(complaints).toEqual([]);
  });

  it.each(['webgl', 'canvas'])(
    'can be taken down and put up again with %s, and leaves nothing behind',
    async (renderer) => {
      const { page, complaints } = await visit(`room=five&renderer=${renderer}`);
      const wide = async (): Promise<number> => Math.round((await page.locator('canvas').boundingBox())?.width ?? 0);
      for (let i = 0; i < 2; i += 1) {
        // It has followed its place before it goes, and its place is another when it comes again.
        await page.setViewportSize({ width: 500, height: 300 });
        await expect.poll(wide, SOON).toBe(500);
        await page.evaluate(() => harness.destroy());
        await page.setViewportSize({ width: 900, height: 300 });
        expect(await canvases(page)).toBe(0);
        await page.evaluate(() => harness.destroy());
        await page.evaluate(async () => {
          await harness.mount();
          harness.show({ own: 'russia' });
        });
        await page.waitForTimeout(600);
        expect(await canvases(page)).toBe(1);
        expect(await wide()).toBe(900);
      }
      expect((await look(page)).green).toBeGreaterThan(15);
      await page.evaluate(() => harness.destroy());
      await page.waitForTimeout(300);
      expect(await canvases(page)).toBe(0);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('loads no sound before it is asked for, and then plays without a complaint', async () => {
    const { page, complaints } = await visit('room=five&renderer=canvas&motion=still');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate(() => harness.show({ round: 2 }, [['opened', {}]]));
    await page.waitForTimeout(200);
    expect(asked.filter((path) => path.includes('sound'))).toEqual([]);
    await page.locator('canvas').click();
    await page.evaluate(() => harness.sound(true));
    await expect.poll(() => asked.some((path) => path.endsWith('/sound/room-tone.webm')), SOON).toBe(true);
    await page.evaluate(() => harness.show({ round: 3 }, [['opened', {}]]));
    await page.waitForTimeout(300);
    await page.evaluate(() => harness.sound(false));
    expect(complaints).toEqual([]);
  });
});
