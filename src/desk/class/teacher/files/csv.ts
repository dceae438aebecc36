/** A cell; numbers stay numbers for the spreadsheet. */
export type Cell = string | number;

/** A spreadsheet takes what begins so for a formula, whoever wrote it; the apostrophe keeps it a text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/**
 * One that parts cells at semicolons, as it does where the comma is for decimals, heeds no quotes in the midst of a line: there
 * a cell can begin wherever one of these stands.
 */
const LATER = /([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const whole = FORMULA.test(cell) ? `'${cell}` : cell;
  const safe = whole.replace(LATER, "$1'");
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated values (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
