import { expect, it } from 'vitest';
import { spansOf } from './spans.ts';

const same = (a: string, b: string): boolean => a === b;

it('takes equal neighbours together and keeps a value that comes back apart', () => {
  expect(spansOf(['firm', 'firm', 'open', 'firm'], same)).toEqual([
    { from: 0, to: 1, value: 'firm' },
    { from: 2, to: 2, value: 'open' },
    { from: 3, to: 3, value: 'firm' },
  ]);
});

it('has nothing to say of an empty row', () => {
  expect(spansOf([], same)).toEqual([]);
});
