import { strToU8, zipSync } from 'fflate';
import { write } from '../after/words.ts';
import { numberOf } from '../table-name.ts';
import { csvOf } from './csv.ts';
import { FOLDERS, sheetsOf } from './sheets.ts';

/**
 * The files of a class as one zip, by whom they are for: a table of values a subject, each table's log as `communique replay`
 * takes it, and a note which may be shown.
 */
export function zipOf(wishes: Parameters<typeof sheetsOf>[0]): { readonly bytes: Uint8Array; readonly count: number } {
  const sheets = sheetsOf(wishes).map(
    ({ folder, name, rows }) => [`${FOLDERS[folder]}/${name}.csv`, strToU8(csvOf(rows))] as const,
  );
  const logs = wishes.kept.map(
    ({ card, record }) =>
      [`${FOLDERS.keep}/logs/table-${numberOf(card.table)}.json`, strToU8(JSON.stringify(record.log))] as const,
  );
  const note = [`${write('files.note.name')}.txt`, strToU8(`\ufeff${write('files.note', FOLDERS)}\r\n`)] as const;
  const files = Object.fromEntries([note, ...sheets, ...logs]);
  return { bytes: zipSync(files), count: Object.keys(files).length };
}
