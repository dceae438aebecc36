import { expect, it } from 'vitest';
import { MESSAGES } from './words.ts';

const messages = Object.entries<{ readonly en: string; readonly fr: string }>(MESSAGES);
const slots = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)\s*[,}]/g)].map((m) => m[1] ?? ''))].sort();

it.each(messages)('has the same slots in both languages: %s', (_, { en, fr }) => {
  expect(slots(fr)).toEqual(slots(en));
});

it('is printed in French with narrow spaces and typographic apostrophes', () => {
  expect(messages.filter(([, { fr }]) => / [;:!?»]|« |'/.test(fr))).toEqual([]);
});
