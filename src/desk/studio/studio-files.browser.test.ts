import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../../cli/chromium.fixture.ts';
import { visit } from '../visit.fixture.ts';
import { atWork, dropOn, enter, firstLine, inStudio, RIVER, sound, typeFirst } from './studio.fixture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The pickers answer with real files of the browser's own file system, since nobody can click in the real ones here. */
function pickersAnswer(): void {
  const root = () => navigator.storage.getDirectory();
  Object.assign(window, {
    showOpenFilePicker: async () => [await (await root()).getFileHandle('river.yaml')],
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
      (await root()).getFileHandle(suggestedName, { create: true }),
  });
}

const onDisk = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle(name)).getFile()).text();
  }, name);

const putOnDisk = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    async ({ name, text }) => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    { name, text },
  );

const where = (page: Page, which: string) =>
  page.locator(`.file-bar .file-where-${which.replace('.', '\\.')}`).waitFor();

it('a file is opened and saved in place, and a change by another program loses nothing', async () => {
  const { page, faults, close } = await inStudio(browser, { before: pickersAnswer });
  await putOnDisk(page, 'river.yaml', RIVER.replace(/\n/g, '\r\n'));
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await where(page, 'bound.same');
  await typeFirst(page, '# mine\n');
  await where(page, 'bound.other');
  await page.keyboard.press('Control+s');
  await where(page, 'bound.same');
  expect(await onDisk(page, 'river.yaml')).toBe(`# mine\n${RIVER}`.replace(/\n/g, '\r\n'));

  // The draft and its file are still one after a reload, and the file opened again is the same draft.
  await page.reload();
  await enter(page);
  expect(await page.locator('.draft-row').count()).toBe(1);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await sound(page);
  await putOnDisk(page, 'river.yaml', `# theirs\n${RIVER}`);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByText('its new text is shown').waitFor();
  expect(await firstLine(page)).toBe('# theirs');

  // Both have changed it: the author is asked, and each text stays somewhere.
  await typeFirst(page, '# mine again\n');
  await putOnDisk(page, 'river.yaml', `# theirs again\n${RIVER}`);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Take the file’s text' }).click();
  expect(await firstLine(page)).toBe('# theirs again');
  await where(page, 'bound.same');
  expect(await onDisk(page, 'river.yaml')).toBe(`# theirs again\n${RIVER}`);
  await page.locator('.file-back').click();
  await page.getByRole('button', { name: 'river (2).yaml', exact: true }).click();
  expect(await firstLine(page)).toBe('# mine again');
  await page.keyboard.press('Control+s');
  await where(page, 'bound.same');
  expect(await onDisk(page, 'river (2).yaml')).toMatch(/^# mine again\n/);
  expect(faults).toEqual([]);
  await close();
});

it('a permission that is refused keeps the text, and offers a copy', async () => {
  const { page, faults, close } = await inStudio(browser, { before: pickersAnswer });
  await putOnDisk(page, 'river.yaml', RIVER);
  await page.evaluate(() => {
    const refusing = { queryPermission: async () => 'prompt', requestPermission: async () => 'denied' };
    Object.assign(FileSystemFileHandle.prototype, refusing);
  });
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await sound(page);
  await typeFirst(page, '# kept\n');
  await page.keyboard.press('Control+s');
  await page.getByText('may not write “river.yaml”').waitFor();
  expect(await onDisk(page, 'river.yaml')).toBe(RIVER);
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a copy' }).click(),
  ]);
  expect(readFileSync(await copy.path(), 'utf8')).toBe(`# kept\n${RIVER}`);
  await where(page, 'bound.other');
  expect(faults).toEqual([]);
  await close();
});

it('works on a page that came over plain http, by input and download', async () => {
  const context = await browser.newContext({ locale: 'fr' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await context.route('http://classroom.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname.slice(1), inject('deskUrl')).href }) });
  });
  await page.goto('http://classroom.test/');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await enter(page);
  await page
    .locator('.draft-file input')
    .setInputFiles({ name: 'fleuve.yml', mimeType: 'text/yaml', buffer: Buffer.from(RIVER) });
  await sound(page);
  await where(page, 'copy.same');
  await typeFirst(page, '# la mienne\n');
  await where(page, 'copy.other');
  const [copy] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(copy.suggestedFilename()).toBe('fleuve.yml');
  expect(readFileSync(await copy.path(), 'utf8')).toBe(`# la mienne\n${RIVER}`);
  await where(page, 'copy.same');
  await page.locator('#tab-game').click();
  await page.frameLocator('.rehearsal').locator('.turn').waitFor();
  expect(faults).toEqual([]);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});

it('what is dropped is opened, or said to be no scenario; the text that was there stays', async () => {
  const { page, faults, close } = await atWork(browser);
  await typeFirst(page, '# mine\n');
  for (const [name, content, says] of [
    ['photo.png', [137, 80, 78, 71], 'ends in .yaml'],
    ['binary.yaml', [1, 2, 3, 255, 254], 'not plain text'],
    ['nul.yml', 'a: "\u0000"', 'not plain text'],
    ['huge.yaml', '#'.repeat(513 * 1024), 'at most 512 kB'],
  ] as const) {
    await dropOn(page, '.cm-content', name, content);
    await page.locator('.studio-told', { hasText: `“${name}”` }).waitFor();
    expect(await page.locator('.studio-told').textContent()).toContain(says);
    expect(await firstLine(page)).toBe('# mine');
  }
  await page.locator('#tab-game').click();
  await page.frameLocator('.rehearsal').locator('.turn').waitFor();
  const frame = page.frames().find((f) => f !== page.mainFrame());
  await frame?.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'second.yaml'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, `# second\n${RIVER}`);
  await page.locator('.cm-line', { hasText: '# second' }).waitFor();
  expect(await page.locator('.file-bar input').inputValue()).toBe('second.yaml');
  await page.locator('.file-back').click();
  await page.locator('.draft-row button', { hasText: 'river.yaml' }).first().click();
  await sound(page);
  expect(await firstLine(page)).toBe('# mine');
  expect(faults).toEqual([]);
  await close();
});

it('two pages on one draft: one follows, and where both write, both texts stay', async () => {
  const { page, faults, close } = await atWork(browser);
  const other = await page.context().newPage();
  await other.goto(inject('deskUrl'));
  await enter(other);
  await other.locator('.draft-row .button').click();
  await sound(other);
  await typeFirst(page, '# one\n');
  await other.locator('.cm-line', { hasText: '# one' }).waitFor();
  await typeFirst(other, '# two\n');
  await page.locator('.cm-line', { hasText: '# two' }).waitFor();
  await Promise.all([page.locator('.cm-content').focus(), other.locator('.cm-content').focus()]);
  await Promise.all([page.keyboard.insertText('# here '), other.keyboard.insertText('# there ')]);
  await page.waitForTimeout(600);
  const texts = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('communique.draft.'))
      .map((key) => String(JSON.parse(localStorage.getItem(key) ?? '').text)),
  );
  for (const word of ['# here ', '# there ']) expect(texts.some((text) => text.includes(word))).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

it('who types without a pause is kept too; leaving asks only where text would be lost', async () => {
  const { page, close } = await atWork(browser);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('# ');
  for (let i = 0; i < 40 && !(await kept()).includes('# aaaaa'); i++) await page.keyboard.press('a', { delay: 60 });
  expect(await kept()).toContain('# aaaaa');
  await page.reload();
  expect(dialogs).toEqual([]);

  await enter(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('.draft-row .button').click();
  await typeFirst(page, '# only here\n');
  await page.locator('.file-kept', { hasText: 'keeps nothing more' }).waitFor();
  await page.locator('.file-back').click();
  await page.locator('.draft-row .button').click();
  expect(await firstLine(page)).toBe('# only here');
  await page.reload();
  expect(dialogs).toEqual(['beforeunload']);
  await close();
});

it('a file that is dropped on the title page is opened as one that is chosen there', async () => {
  const { page, faults, close } = await visit(browser);
  await dropOn(page, '.hero', 'river.yaml', RIVER);
  await page.getByRole('heading', { name: 'The river' }).waitFor();
  await page.goBack();
  await page.locator('.hero').waitFor();
  await dropOn(page, '.hero', 'picture.json', 'not json');
  await page.getByRole('alert').getByText('cannot be read as JSON').waitFor();
  expect(faults).toEqual([]);
  await close();
});
