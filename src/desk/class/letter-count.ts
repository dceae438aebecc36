import { signal } from '@preact/signals';
import type { TableShown } from '../../wire/class-news.ts';

/** How many letters of which table the person has had before their eyes. */
const seen = signal<{ readonly table: string; readonly count: number }>({ table: '', count: 0 });
/** How many letters of a table have been read. */
export const seenOf = ({ table }: TableShown): number => (seen.value.table === table ? seen.value.count : 0);

export const unreadOf = (shown: TableShown): number =>
  shown.letters.slice(seenOf(shown)).filter(({ from }) => from !== shown.as).length;

export function readLetters(shown: TableShown): void {
  seen.value = { table: shown.table, count: shown.letters.length };
}
