import type { Entry } from './entry.ts';
import { printOf } from './print.ts';

/** A text as the scenario has it now. */
interface Text {
  readonly key: string;
  readonly source: string;
  readonly translation: string;
}

/** What was exported before: the translator's own copy, and one to reckon changes of the source from. */
export interface Earlier {
  readonly own: ReadonlyMap<string, Entry>;
  readonly since: ReadonlyMap<string, Entry>;
}

/**
 * A text with what an earlier export knows of it. What a translator has written there and the scenario has not yet is kept;
 * a mark that the source has changed stays until the translation is another.
 */
export function carried(text: Text, earlier: Earlier | undefined): Entry {
  const { key, source } = text;
  const [own, since] = [earlier?.own.get(key), earlier?.since.get(key)];
  const held = own ?? since;
  const translation = held && isAhead(held, text) ? held.translation : text.translation;
  const prints = { scenario: printOf(text.translation) };
  if (translation === source) return { key, source, translation, state: 'untranslated', prints };
  if (!held) return { key, source, translation, state: earlier ? 'new' : 'same', prints };
  const marked = held.state === 'changed' && held.translation === translation && !isTouched(held);
  const before = (marked ? held.before : undefined) ?? (since ?? held).source;
  const changed = before !== source || (marked && held.before === undefined);
  if (!changed) return { key, source, translation, state: 'same', prints };
  return { key, source, translation, state: 'changed', before, prints };
}

/**
 * The entries of an earlier export by the keys of now: one whose key is gone goes to the one new text with the same source, since an
 * author renames more often than writes the same words twice. `lost` holds what a translator wrote and no text takes.
 */
export function rehoused(
  own: readonly Entry[],
  texts: readonly Pick<Text, 'key' | 'source'>[],
): { readonly own: ReadonlyMap<string, Entry>; readonly lost: readonly Entry[] } {
  const keys = new Set(texts.map(({ key }) => key));
  const known = new Map(own.map((e) => [e.key, e]));
  const gone = own.filter((e) => !keys.has(e.key));
  const rehousedIn = new Map<Entry, string>();
  for (const entry of gone) {
    const [home, other] = texts.filter(({ key, source }) => !known.has(key) && source === entry.source);
    if (home && !other) rehousedIn.set(entry, home.key);
  }
  return {
    own: new Map([...known, ...[...rehousedIn].map(([entry, key]) => [key, entry] as const)]),
    lost: gone.filter((e) => isTouched(e) && !rehousedIn.has(e)),
  };
}

/** Whether somebody has written in the file since it was exported. */
const isTouched = ({ prints, translation }: Entry): boolean =>
  prints?.file !== undefined && prints.file !== printOf(translation);

/** Whether the file holds a translation that the scenario has not: not one that the scenario alone has changed since. */
function isAhead(held: Entry, now: Text): boolean {
  if (held.translation === '' || held.translation === now.translation || held.translation === held.source) return false;
  return held.prints?.file === undefined || isTouched(held) || held.prints.file !== held.prints.scenario;
}
