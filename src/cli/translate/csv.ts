import type { Entry } from './entry.ts';
import { STATES } from './entry.ts';
import { readPrints, spellPrints } from './print.ts';

const COLUMNS = ['key', 'source', 'translation', 'state', 'before', 'exported'] as const;
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const rowOf = (e: Entry): readonly string[] => [
  e.key,
  e.source,
  e.translation,
  e.state,
  e.before ?? '',
  e.prints ? spellPrints(e.prints, e.translation) : '',
];

/** Comma-separated values (RFC 4180), with a row of headings. */
export const toCsv = (entries: readonly Entry[]): string =>
  [COLUMNS, ...entries.map(rowOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/**
 * Rows of a file that may come from any spreadsheet: commas, semicolons or tabs between, columns in any order, lines ended
 * either way. Nothing if it has not our columns.
 */
export function fromCsv(text: string): readonly Entry[] | undefined {
  const plain = text.replace(/^\ufeff/, '');
  const [head = [], ...rows] = rowsOf(plain, separatorOf(plain));
  const at = (column: string): number => head.indexOf(column);
  if (['key', 'source', 'translation'].some((column) => at(column) < 0)) return undefined;
  return rows
    .filter((row) => row.length > 1)
    .map((row) => {
      const before = row[at('before')];
      const prints = readPrints(row[at('exported')]);
      return {
        key: row[at('key')] ?? '',
        source: row[at('source')] ?? '',
        translation: row[at('translation')] ?? '',
        state: STATES.find((s) => s === row[at('state')]) ?? 'same',
        ...(before && { before }),
        ...(prints && { prints }),
      };
    });
}

const CELLS = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/g,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t\r\n]*))(\t|\r?\n|$)/g,
} as const;
type Separator = keyof typeof CELLS;
const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** The mark that stands most often in the row of headings: a French spreadsheet saves with semicolons. */
function separatorOf(text: string): Separator {
  const head = /^.*/.exec(text)?.[0] ?? '';
  const times = (mark: Separator): number => head.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

function rowsOf(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(CELLS[separator])) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== separator && end !== '') rows.push([]);
  }
  return rows;
}
