import { expect, it } from 'vitest';
import { lineFinder } from './line-finder.ts';

const FILE = ['a:', '  b: [x, { c: 1 }]', '  d:', '    - e: 1', '      f: 2', '    - g', ''].join('\n');

it.each([
  [['a'], 1],
  [['a', 'b'], 2],
  [['a', 'b', '1', 'c'], 2],
  [['a', 'd', '0', 'f'], 5],
  [['a', 'd', '1'], 6],
] as const)('finds the line of %j', (path, line) => {
  expect(lineFinder(FILE)(path)).toBe(line);
});

it('finds nothing where nothing is written', () => {
  const find = lineFinder(FILE);
  for (const path of [['z'], ['a', 'b', '7'], ['a', 'b', 'x'], ['a', 'd', '1', 'g'], []])
    expect(find(path) ?? 0).toBeLessThan(2);
  expect(find(['a', 'b', '7'])).toBeUndefined();
});

it('takes any text', () => {
  for (const text of ['', '[', '{{{{', '\0', '- a\n- b', 'a: &x 1\nb: *x'])
    expect(lineFinder(text)(['a', 'b'])).toBeUndefined();
});
