import { strToU8, zipSync } from 'fflate';
import { numberOf } from '../table-name.ts';
import { csvOf } from './csv.ts';
import { sheetsOf } from './sheets.ts';

/** The files of a class as one zip: a table of values a subject, and each table's log as `communique replay` takes it. */
export function zipOf(wishes: Parameters<typeof sheetsOf>[0]): { readonly bytes: Uint8Array; readonly count: number } {
  const sheets = sheetsOf(wishes).map(({ name, rows }) => [`${name}.csv`, strToU8(csvOf(rows))] as const);
  const logs = wishes.kept.map(
    ({ card, record }) => [`logs/table-${numberOf(card.table)}.json`, strToU8(JSON.stringify(record.log))] as const,
  );
  const files = Object.fromEntries([...sheets, ...logs]);
  return { bytes: zipSync(files), count: Object.keys(files).length };
}
