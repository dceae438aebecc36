import type { Entry } from './entry.ts';
import { STATES } from './entry.ts';

const COLUMNS = ['key', 'source', 'translation', 'state', 'before'] as const;
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Comma-separated values (RFC 4180), with a row of headings. */
export const toCsv = (entries: readonly Entry[]): string =>
  [COLUMNS, ...entries.map((e) => COLUMNS.map((column) => e[column] ?? ''))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/** Rows of a file that may come from any spreadsheet: columns in any order, lines ended either way. Nothing if it has not ours. */
export function fromCsv(text: string): readonly Entry[] | undefined {
  const [head = [], ...rows] = rowsOf(text.replace(/^\ufeff/, ''));
  const at = (column: string): number => head.indexOf(column);
  if (['key', 'source', 'translation'].some((column) => at(column) < 0)) return undefined;
  return rows
    .filter((row) => row.length > 1)
    .map((row) => ({
      key: row[at('key')] ?? '',
      source: row[at('source')] ?? '',
      translation: row[at('translation')] ?? '',
      state: STATES.find((s) => s === row[at('state')]) ?? 'same',
    }));
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows;
}
