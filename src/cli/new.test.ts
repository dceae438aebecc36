import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { TEMPLATE_IDS } from '../scenario/template/plan.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { askedFor, create } from './new.ts';
import { play } from './play.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function said(command: Command, ...args: readonly string[]) {
  const lines: string[] = [];
  const faults: string[] = [];
  const code = await command.run(args, { line: (l) => void lines.push(l), fault: (l) => void faults.push(l) });
  return { code, text: lines.join('\n'), faults };
}

test.each(TEMPLATE_IDS)(
  'a new scenario after %s passes check without a word and is played to an ending',
  async (id) => {
    const out = join(folder, id);
    expect(
      (
        await said(
          create,
          `my-${id}`,
          '--template',
          id,
          '--title',
          'A "quoted": title',
          '--title-fr',
          'À : ça',
          '--out',
          out,
        )
      ).code,
    ).toBe(0);
    const checked = await said(check, out);
    expect([checked.code, checked.text]).toEqual([0, '1 file checked, no problem.']);
    for (const seed of ['1', '2', '3']) {
      const played = await said(play, out, '--auto', '--json', '--seed', seed);
      expect(played.code).toBe(0);
      expect(JSON.parse(played.text)).toMatchObject({
        ok: true,
        ending: expect.any(String),
        log: { scenario: `my-${id}` },
      });
    }
  },
);

test('the draft is full of comments, and names its schema on the first line', () => {
  const text = readFileSync(join(folder, 'bilateral', 'scenario.yaml'), 'utf8');
  expect(text).toMatch(/^# yaml-language-server: \$schema=.*scenario\.schema\.json\n/);
  expect(text.split('\n').filter((line) => line.includes('# ')).length).toBeGreaterThan(25);
});

test('parties, clauses, rounds and language are as asked', async () => {
  const out = join(folder, 'asked');
  const options = ['--parties', 'ada,bo,cy,dee', '--clauses', 'tea,salt', '--rounds', '5', '--languages', 'fr'];
  expect((await said(create, 'asked', '--template', 'conference', ...options, '--out', out)).code).toBe(0);
  const text = readFileSync(join(out, 'scenario.yaml'), 'utf8');
  expect(text.match(/^ {2}(ada|bo|cy|dee):$/gm)).toHaveLength(4);
  expect(text.match(/^ {2}- id: day-/gm)).toHaveLength(5);
  expect(text).toContain('en: "Le texte commun", fr: "Le texte commun"');
  const checked = await said(check, out);
  expect(checked.code).toBe(0);
  const codes = checked.text.split('\n').map((line) => line.split(' ')[1]);
  expect(new Set(codes)).toEqual(new Set(['words/untranslated', 'file']));
});

test('what is there already is not written over', async () => {
  const again = await said(create, 'asked', '--out', join(folder, 'asked'), '--json');
  expect(again.code).toBe(1);
  expect(JSON.parse(again.text)).toMatchObject({ ok: false, problems: [{ code: 'file/exists' }] });
});

test('names that the format keeps for itself are refused before anything is written', async () => {
  const { code, text } = await said(create, 'mine', '--parties', 'self,other', '--out', join(folder, 'mine'));
  expect(code).toBe(1);
  expect(text).toMatch(/name\/reserved "self"/);
});

test.each([
  [['--parties', 'hill,hill'], /--parties names "hill" twice/],
  [['--clauses', 'water,water'], /--clauses names "water" twice/],
  [['--parties', 'Hill,dale'], /"Hill" is no name/],
  [['--title', ''], /--title wants/],
])('%j is refused in one sentence about the option', async (options, told) => {
  const { code, faults, text } = await said(create, 'mine', ...options, '--out', join(folder, 'mine'));
  expect([code, text, faults]).toEqual([2, '', [expect.stringMatching(told)]]);
});

test('a wrong answer is refused at once and asked for again', async () => {
  const told: string[] = [];
  const answers = Readable.from(['9\n', '\n', '\n', 'a,b\n', 'seven\n', '4\n', 'tea,tea\n', 'tea\n', '\n']);
  const asked = await askedFor({ name: 'mine', json: false }, answers, (text) => void told.push(text));
  expect(asked).toMatchObject({ title: 'Mine', parties: 'a,b', rounds: '4', clauses: 'tea', languages: 'en,fr' });
  const text = told.join('');
  expect(text).toMatch(/Rounds \(\d\): seven\n--rounds wants .*\nRounds/);
  expect(text).not.toContain('dossier');
});

test.each([['A Name'], ['mine', '--template', 'duel'], ['mine', '--rounds', '9'], ['mine', '--parties', 'one'], []])(
  'wrong usage: %s',
  async (...args) => {
    expect((await said(create, ...args)).code).toBe(2);
  },
);
