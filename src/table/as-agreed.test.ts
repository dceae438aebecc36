import { expect, it } from 'vitest';
import { asAgreed } from './as-agreed.ts';
import { tableOf } from './table-of.fixture.ts';
import { worthOf } from './worth.ts';

const AGREED = ['1 upriver support gauge daily'];

it('talks that were cut short count as if whoever must had signed what was agreed, and could be laid out', () => {
  const { game, table } = tableOf('river', { after: AGREED });
  expect([table.round, table.inForce]).toEqual([2, []]);
  const supposed = asAgreed(game, table);
  // The treaty says something of the gauges too, but can't be opened without a word on the dam.
  expect(supposed.inForce).toEqual(['note']);
  expect(supposed.signatures.note).toEqual(['upriver', 'downriver']);
  expect(table.signatures.note ?? []).toEqual([]);
  const none = worthOf(game, table, 'upriver');
  const some = worthOf(game, supposed, 'upriver');
  expect(none.text).toBe(0);
  expect(some.text).toBeGreaterThan(0);
});

it('what ended, what is signed and what agreed on nothing stay what they are', () => {
  const nothing = tableOf('river', { after: ['1 upriver warn to downriver'] });
  expect(asAgreed(nothing.game, nothing.table)).toBe(nothing.table);
  const ended = tableOf('river', { after: AGREED, toTheEnd: true });
  expect(ended.table.inForce).toEqual([]);
  expect(asAgreed(ended.game, ended.table)).toBe(ended.table);
});
