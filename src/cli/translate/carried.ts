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

/** Whether somebody has written in the file since it was exported. */
const isTouched = ({ prints, translation }: Entry): boolean =>
  prints?.file !== undefined && prints.file !== printOf(translation);

/** Whether the file holds a translation that the scenario has not: not one that the scenario alone has changed since. */
function isAhead(held: Entry, now: Text): boolean {
  if (held.translation === '' || held.translation === now.translation || held.translation === held.source) return false;
  return held.prints?.file === undefined || isTouched(held) || held.prints.file !== held.prints.scenario;
}
