import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes what needs it, ends lines as the standard says, and marks itself as UTF-8', () => {
  expect(csvOf([['a', 'b "c"', 'd,e', 'f\ng', 'é']])).toBe('\ufeffa,"b ""c""","d,e","f\ng",é\r\n');
  expect(csvOf([['a'], ['']])).toBe('\ufeffa\r\n\r\n');
});

it('lets no name pass for a formula, and no number for a text', () => {
  for (const text of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])
    expect(
      csvOf([[text]])
        .replace(/^\ufeff"?/, '')
        .startsWith("'"),
    ).toBe(true);
  expect(csvOf([[-54, 0, 12]])).toBe('\ufeff-54,0,12\r\n');
});
