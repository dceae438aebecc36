import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Parcel, parcelText, readParcel } from '../wire/parcel.ts';
import { pageOf } from './export/page.ts';
import { exportBy } from './export.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const RIVER = 'src/scenario/fixture/river.yaml';
const DESK = { script: 'document.title;', style: 'body{}', icon: '<svg/>' };

async function said(...args: readonly string[]) {
  const lines: string[] = [];
  const out = { line: (l: string) => void lines.push(l), fault: (l: string) => void lines.push(l) };
  return { code: await exportBy(async () => DESK)(args, out), text: lines.join('\n') };
}

/** What a browser takes for the elements of a name: from the tag to the next that ends it. */
const elements = (page: string, name: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}`, 'gi'))].map((m) => m[1] ?? '');
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HOSTILE = [
  '</script><script>hit()</script>',
  '</SCRIPT\n>',
  '<!--<script>',
  ']]>',
  '\u2028\u2029',
  '&lt;/script&gt;',
  '\\u003c/script>',
  '"}</script>',
  '\u0000\ud800',
];

describe('a page', () => {
  it.each(HOSTILE)('holds a scenario as data, whatever it says: %j', (source) => {
    const parcel: Parcel = { source, file: source, history: source, language: 'fr' };
    const page = pageOf(DESK, parcel, source);
    const scripts = elements(page, 'script');
    expect(scripts).toHaveLength(2);
    expect(readParcel(scripts[0] ?? '')).toEqual(parcel);
    expect(scripts[1]).toBe(DESK.script);
    expect(parcelText(parcel)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(elements(page, 'title')).toHaveLength(1);
    expect(page.match(/<!--/g)).toBe(null);
  });

  it('names in its policy the script and the style that stand in it, and allows no others', () => {
    const script = 'const a = "</script><!--";\r\nconst b = /<\\/Script>/;';
    const style = 'a::after { content: "</style>" }';
    const page = pageOf({ ...DESK, script, style }, { source: '', file: '' }, 'A title');
    const [policy = ''] = /(?<=Content-Security-Policy" content=")[^"]*/.exec(page) ?? [];
    const code = elements(page, 'script')[1] ?? '';
    expect(policy).toContain(`script-src ${sha(code)};`);
    expect(policy).toContain(`style-src ${sha(elements(page, 'style')[0] ?? '')};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
    expect(Function(`${code} return [a, b.source]`)()).toEqual(['</script><!--', '<\\/Script>']);
  });
});

describe('communique export', () => {
  it('writes a page and says how large it is', async () => {
    const file = join(folder, 'river.html');
    const { code, text } = await said('--html', '--lang', 'fr', '--out', file, '--json', RIVER);
    const page = readFileSync(file, 'utf8');
    expect([code, JSON.parse(text)]).toEqual([0, { ok: true, file, bytes: Buffer.byteLength(page) }]);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<title>Le fleuve</title>');
    expect(readParcel(elements(page, 'script')[0] ?? '')).toMatchObject({ source: readFileSync(RIVER, 'utf8') });
  });

  it('takes the history along that lies in the folder, and none that has problems', async () => {
    const file = join(folder, 'invitation.html');
    expect((await said('--html', '--out', file, 'scenarios/moscow-invitation')).code).toBe(0);
    const history = readFileSync('scenarios/moscow-invitation/history.yaml', 'utf8');
    expect(readParcel(elements(readFileSync(file, 'utf8'), 'script')[0] ?? '')).toMatchObject({ history });
    writeFileSync(join(folder, 'scenario.yaml'), readFileSync(RIVER, 'utf8'));
    writeFileSync(join(folder, 'history.yaml'), history);
    const { code, text } = await said('--html', '--out', join(folder, 'none.html'), folder);
    expect([code, text]).toEqual([1, expect.stringContaining('play/other-scenario')]);
  });

  it('refuses a file with problems, and prints them all', async () => {
    const bad = join(folder, 'bad.yaml');
    writeFileSync(bad, 'format: communique/1\nid: bad\n');
    const { code, text } = await said('--html', '--out', join(folder, 'bad.html'), bad);
    expect(code).toBe(1);
    expect(text.split('\n').length).toBeGreaterThan(5);
    expect(text).toContain(`${bad}:1:1 key/missing`);
    const json = await said('--html', '--json', bad);
    expect([json.code, JSON.parse(json.text).ok]).toEqual([1, false]);
  });

  it('says where it can not write', async () => {
    const { code, text } = await said('--html', '--out', join(folder, 'no', 'where.html'), RIVER);
    expect([code, text]).toEqual([1, expect.stringContaining('file/unwritable')]);
  });

  it.each([[], [RIVER], ['--html'], ['--html', RIVER, RIVER], ['--html', '--lang', 'de', RIVER], ['--pdf', RIVER]])(
    'wrong usage: %s %s %s',
    async (...args) => {
      expect((await said(...args)).code).toBe(2);
    },
  );
});
