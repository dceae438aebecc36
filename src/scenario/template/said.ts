import type { Words } from '../../ground/words.ts';

/** A text of a YAML file in both languages, in quotes that hold any text. */
export const inWords = ({ en, fr }: Words): string => `{ en: ${JSON.stringify(en)}, fr: ${JSON.stringify(fr)} }`;
export const said = (en: string, fr: string): string => inWords({ en, fr: narrow(fr) });
export const list = (names: readonly string[]): string => `[${names.join(', ')}]`;
/** `north-coast` as `North coast`. */
export const readable = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase());

/** French sets no-break spaces before high marks and inside its quotation marks. */
const narrow = (text: string): string =>
  text
    .replace(/ ([;:!?»])/g, (_, mark: string) => (mark === ':' || mark === '»' ? '\u00a0' : '\u202f') + mark)
    .replace(/« /g, '«\u00a0');

const BOTH = /\{ en: ("(?:[^"\\]|\\.)*"), fr: ("(?:[^"\\]|\\.)*") \}/g;

/** A draft for somebody who writes in one language first: the other holds the same words, to be translated later. */
export const inOneLanguage = (draft: string, language: 'en' | 'fr'): string =>
  draft.replace(BOTH, (_, en: string, fr: string) => {
    const one = language === 'en' ? en : fr;
    return `{ en: ${one}, fr: ${one} }`;
  });
