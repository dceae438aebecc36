import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes what needs it, ends lines as the standard says, and marks itself as UTF-8', () => {
  expect(csvOf([['a', 'b "c"', 'd,e', 'f\ng', 'é']])).toBe('\ufeffa,"b ""c""","d,e","f\ng",é\r\n');
  expect(csvOf([['a'], ['']])).toBe('\ufeffa\r\n\r\n');
});

it('lets no name pass for a formula, and no number for a text', () => {
  for (const text of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1+1', '\tx', '\rx'])
    expect(
      csvOf([[text]])
        .replace(/^\ufeff"?/, '')
        .startsWith("'"),
    ).toBe(true);
  expect(csvOf([[-54, 0, 12]])).toBe('\ufeff-54,0,12\r\n');
});

it('hides no formula behind a semicolon, for spreadsheets that part cells there', () => {
  expect(csvOf([['S01', 'Ada;=HYPERLINK("http://x");', 'a\n=1+1', 'b\t@SUM(A1)']])).toBe(
    `\ufeffS01,"Ada;'=HYPERLINK(""http://x"");","a\n'=1+1",b\t'@SUM(A1)\r\n`,
  );
  // As such a program would read it.
  const cells = csvOf([['S01', 'Ada;=1+1;', 'x\r=2']]).split(/[;\t\r\n]/);
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(csvOf([['5; 6 - 7', 'a=b']])).toBe('\ufeff"5; 6 - 7",a=b\r\n');
});
