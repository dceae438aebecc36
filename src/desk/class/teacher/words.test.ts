import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES as STUDENTS, write } from '../after/words.ts';
import { MESSAGES as AFTER } from './after/words.ts';
import { MESSAGES as DESK, writable } from './words.ts';

type Table = Readonly<Record<string, { readonly en: string; readonly fr: string }>>;
const slots = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)\s*[,}]/g)].map((m) => m[1] ?? ''))].sort();

describe.each<[string, Table]>([
  ['the desk’s words', DESK],
  ['the desk’s words of afterwards', AFTER],
  ['the students’ words of afterwards', STUDENTS],
])('%s', (_, table) => {
  const messages = Object.entries(table);

  it.each(messages)('has the same slots in both languages: %s', (__, { en, fr }) => {
    expect(slots(fr)).toEqual(slots(en));
  });

  it('is printed in French with narrow spaces and typographic apostrophes', () => {
    expect(messages.filter(([, { fr }]) => / [;:!?»]|« |'/.test(fr))).toEqual([]);
  });
});

/** Where the host answers the desk, and the rules that its orders can meet there. */
const ANSWERS = ['desk-orders', 'conference', 'secretariat', 'reception', 'ledger', 'libsql-store'].map(
  (name) => `../../../classroom/${name}.ts`,
);
const RULES = ['../../../table/play.ts'];
/** Told to students or their pages alone, or in the terminal before anybody can ask. */
const NOT_TO_THE_DESK = [
  ...['cards/closed', 'class/full', 'class/no-such-code', 'class/too-many-guesses', 'class/wrong-pin'],
  ...['seat/no-such-credential', 'store/in-use', 'store/too-new', 'control/not-yours', 'control/rewind-in-play'],
];

it('has words for every refusal that the host can answer the desk with', () => {
  const sources = [...ANSWERS, ...RULES].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('');
  const found = sources.matchAll(/'((?:cards|class|control|host|scenario|seat|store|table)\/[a-z-]+)'/g);
  const codes = new Set(['message/misshapen', 'line/lost', ...[...found].flatMap(([, code]) => code ?? [])]);
  expect(codes).toContain('table/nothing-to-do');
  expect([...codes].filter((code) => !NOT_TO_THE_DESK.includes(code) && !writable(`refused.${code}`))).toEqual([]);
});

it('says of one text in figures alike for how many it is better and for how many worse', () => {
  expect(write('text.verdict.mixed', { better: 3, worse: 1 })).toBe('Better for 3, worse for 1.');
  for (const [key, { en, fr }] of Object.entries(STUDENTS))
    if (key.startsWith('text.verdict.'))
      expect([key, /\b(one|une) (dele|délé)|for one\b|pour une\b/.test(en + fr)]).toEqual([key, false]);
});
