import { describe, expect, it } from 'vitest';
import { MESSAGES as STUDENTS } from '../after/words.ts';
import { MESSAGES as AFTER } from './after/words.ts';
import { MESSAGES as DESK } from './words.ts';

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
