import type { Letter } from '../../wire/class-news.ts';
import { languageShown } from '../words/say.ts';

/** A letter in the reader's language, where it was sent in both. */
export const letterWords = (letter: Letter): Pick<Letter, 'title' | 'text'> =>
  (languageShown() === 'fr' && letter.french) || letter;
