import { expect, it } from 'vitest';
import { likeness, toldApart } from './likeness.ts';

it('keeps namesakes of a list, the second with a number, and gives nobody a number that is another’s name', () => {
  expect(toldApart(['Zoé', 'Ali', 'Zoé', 'Max', 'Ida', 'Jon'])).toEqual(['Zoé', 'Ali', 'Zoé 2', 'Max', 'Ida', 'Jon']);
  expect(toldApart(['Bo', 'bo', 'Вo'])).toEqual(['Bo', 'bo 2', 'Вo 3']);
  expect(toldApart(['Zoé', 'Zoé', 'Zoé 2'])).toEqual(['Zoé', 'Zoé 3', 'Zoé 2']);
});

it('a list told apart stays as it is, and within what a name may take', () => {
  const long = toldApart(['😀'.repeat(40), '😀'.repeat(40), ...Array<string>(12).fill('Max')]);
  expect(toldApart(long)).toEqual(long);
  expect(new Set(long.map(likeness)).size).toBe(long.length);
  expect(Math.max(...long.map((name) => [...name].length))).toBe(40);
});
