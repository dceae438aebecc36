import type { Language } from '../../ground/words.ts';
import type { Finding, FindingWords } from './finding.ts';
import { FINDINGS_EN } from './words-en.ts';
import { FINDINGS_FR } from './words-fr.ts';

const WORDS: Readonly<Record<Language, FindingWords>> = { en: FINDINGS_EN, fr: FINDINGS_FR };

export interface Said {
  readonly what: string;
  readonly remedy: string;
}

/** A finding in words, one sentence and its remedy. Names of the file come in as they stand there: plain text, never markup. */
export function sayFinding({ code, name, games, slots }: Finding, language: Language): Said {
  const [what, remedy] = WORDS[language][code];
  const values: Readonly<Record<string, string | number>> = { ...slots, name, games };
  const filled = (text: string): string =>
    text.replace(/\{([a-zA-Z]+)\}/g, (_, slot: string) => {
      const value = values[slot];
      return typeof value === 'number' ? value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB') : (value ?? '');
    });
  return { what: filled(what), remedy: filled(remedy) };
}
