import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from '../../ground/words.ts';
import { languageShown, type Slots } from './say.ts';

/** A room's own messages, both languages side by side, so that nobody else loads them. ICU; apostrophes are typographic. */
export const ownWords =
  <K extends string>(messages: Readonly<Record<K, Words>>) =>
  (key: K, slots?: Slots): string => {
    const language = languageShown();
    const text = messages[key][language];
    return slots ? String(new IntlMessageFormat(text, language).format(slots)) : text;
  };
