import { isWorded, type Slots, worded } from '../words/say.ts';
import type { cardsEn } from './cards-words-en.ts';
import type { classEn } from './words-en.ts';

type ClassKey = keyof typeof classEn | keyof typeof cardsEn;

/** The class's own words: one language at a time, since a telephone pays for both. For `wordsFrom` or `moreWords`. */
export const classWords = {
  en: async () => (await import('./words-en.ts')).classEn,
  fr: async () => (await import('./words-fr.ts')).classFr,
} as const;

/** What becomes of a move: for `moreWords`, while the first choice is made. */
export const cardWords = {
  en: async () => (await import('./cards-words-en.ts')).cardsEn,
  fr: async () => (await import('./cards-words-fr.ts')).cardsFr,
} as const;

/** A message of the class's pages in the language shown. */
export const write = (key: ClassKey, slots?: Slots): string => worded(key, slots);

/** What a refusal of the class means, in the reader's words; nothing for a code of the rules. */
export function classFault(code: string): string | undefined {
  const key = `fault.${code}`;
  return isWorded(key) ? worded(key) : undefined;
}
