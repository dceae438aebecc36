/** A cell; numbers stay numbers for the spreadsheet. */
export type Cell = string | number;

/** A spreadsheet takes what begins so for a formula, whoever wrote it; the apostrophe keeps it a text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
