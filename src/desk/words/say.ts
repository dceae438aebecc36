import { signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type Language, type Words } from '../../ground/words.ts';
import type { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type Dictionary = Readonly<Record<MessageKey, string>>;
export type Slots = Readonly<Record<string, string | number>>;

const KEPT = 'communique.language';
type Source = Readonly<Record<Language, () => Promise<Readonly<Record<string, string>>>>>;
let sources: readonly Source[] = [
  {
    en: async () => (await import('./en.ts')).en,
    fr: async () => (await import('./fr.ts')).fr,
  },
];

/** A page that does with part of the words says so before it first speaks; what is not among them is said as nothing. */
export function wordsFrom(...parts: readonly Source[]): void {
  sources = parts;
}

let wanted: Language = 'en';

/** Words that are wanted from now on, besides those there are. They are there when it resolves. */
export async function moreWords(part: Source): Promise<void> {
  if (!sources.includes(part)) sources = [...sources, part];
  await speak(wanted);
}

/** The language that is shown, with its words: they change together, once the words have come. */
const shown = signal<{ readonly language: Language; readonly words?: Readonly<Record<string, string>> }>({
  language: 'en',
});
let formats = new Map<string, IntlMessageFormat>();

/** For dates and lists: the English here is written without the comma before “and”. */
export const localeShown = (): string => (shown.value.language === 'en' ? 'en-GB' : 'fr-FR');

export const languageShown = (): Language => shown.value.language;

/** The language that this reader chose before, else the browser's, else English. */
export function firstLanguage(): Language {
  const known = (code: string | null | undefined): Language | undefined => LANGUAGES.find((l) => code?.startsWith(l));
  return known(keptLanguage()) ?? navigator.languages.map(known).find((l) => l !== undefined) ?? 'en';
}

export async function speak(language: Language): Promise<void> {
  wanted = language;
  const asked = sources;
  const words = Object.assign({}, ...(await Promise.all(asked.map((source) => source[language]()))));
  // Whoever asked later, for more or in another language, is not to be talked down by this.
  if (asked !== sources || wanted !== language) return speak(wanted);
  formats = new Map();
  shown.value = { language, words };
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Not remembered where nothing may be kept; the switch itself has worked.
  }
}

/** A message of the interface in the language shown. Read inside components, it follows the switch. */
export const say = (key: MessageKey, slots?: Slots): string => worded(key, slots);

/** The same for words of a room's own, which it has added with `moreWords`. */
export function worded(key: string, slots?: Slots): string {
  const { language, words } = shown.value;
  const text = words?.[key] ?? '';
  if (!slots || text === '') return text;
  const format = formats.get(key) ?? new IntlMessageFormat(text, language);
  formats.set(key, format);
  return String(format.format(slots));
}

export const isWorded = (key: string): boolean => Object.hasOwn(shown.value.words ?? {}, key);

/** A key made of a name of the rules; undefined where there are no words for it. */
export const sayable = (key: string): MessageKey | undefined => (isWorded(key) ? (key as MessageKey) : undefined); // it has just been looked up

/** A text of the scenario in the language shown, with the narrow spaces that French printing asks for. */
export const tell = (words: Words): string => typeset(shown.value.language, words[shown.value.language]);

export function typeset(language: Language, text: string): string {
  const curled = text.replace(/(\S)'/g, '$1’');
  return language === 'fr' ? curled.replace(/ ([;:!?»])/g, '\u202f$1').replace(/« /g, '«\u202f') : curled;
}

const MARKS = {
  en: { of: /[“”]/g, open: '“', pairs: ['“”', '‘’'] },
  fr: { of: /«\u202f|\u202f»/g, open: '«\u202f', pairs: ['«»', '“”'] },
} as const;

/** A finished sentence with its quotation marks by their depth: “if you support ‘two rooms’”. */
export function quoted(text: string): string {
  const { language } = shown.value;
  const { of, open, pairs } = MARKS[language];
  let depth = 0;
  return text.replace(of, (mark) => {
    const opens = mark === open;
    if (opens) depth++;
    const [left = '', right = ''] = pairs[(depth - 1) & 1] ?? pairs[0];
    if (!opens) depth--;
    if (left === '«') return opens ? '«\u202f' : '\u202f»';
    return opens ? left : right;
  });
}

/** Names in a row as the language joins them: “a, b and c”. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(localeShown(), { type: 'conjunction' }).format(names);

/** Names of which one will do: “a, b or c”. */
export const listedAny = (names: readonly string[]): string =>
  new Intl.ListFormat(localeShown(), { type: 'disjunction' }).format(names);

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
