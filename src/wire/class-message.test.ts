import { expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { readClassMessage } from './class-message.ts';

it('gives back a sound message, rebuilt', () => {
  const join = { kind: 'join', code: 'BCDFG', name: '  Zoe\u0308   D’Arc ', pin: '0123' };
  expect(readClassMessage(join)).toEqual({ ok: true, value: { ...join, name: 'Zo\u00eb D’Arc' } });
  const commit = { kind: 'commit', once: 'message-1', commit: { kind: 'offers', offers: [] } };
  expect(readClassMessage(commit)).toEqual({ ok: true, value: commit });
});

it.each([
  ['nothing', undefined],
  ['a text', 'join'],
  ['a list', [{ kind: 'join' }]],
  ['an unknown kind', { kind: 'drop table' }],
  ['a kind of Object’s own', { kind: 'constructor' }],
  ['a member too few', { kind: 'join', code: 'BCDFG', name: 'Ada' }],
  ['a member too many', { kind: 'look', code: 'BCDFG', admin: true }],
  ['a code in other letters', { kind: 'look', code: 'bcdfg' }],
  ['a name that turns the text around', { kind: 'join', code: 'BCDFG', name: 'Ada\u202e', pin: '0123' }],
  ['a name of two lines', { kind: 'join', code: 'BCDFG', name: 'A\nB', pin: '0123' }],
  ['a name without end', { kind: 'join', code: 'BCDFG', name: 'x'.repeat(41), pin: '0123' }],
  ['a PIN that is a number', { kind: 'join', code: 'BCDFG', name: 'Ada', pin: 123 }],
  ['a commit that is none', { kind: 'commit', once: 'message-1', commit: { kind: 'rewind', to: 0 } }],
  ['half a count', { kind: 'rewind', once: 'message-1', table: 't1', to: 1.5 }],
  ['too many addressees', { kind: 'say', once: 'message-1', to: Array(13).fill('un'), text: 'x' }],
])('refuses %s', (_, outside) => {
  expect(readClassMessage(outside)).toEqual({ ok: false, fault: { code: 'message/misshapen' } });
});

it('refuses anything at all without falling over', () => {
  const draw = chance(5, 'noise');
  const words = ['kind', 'join', 'commit', 'once', 'code', 'table', 't1', '__proto__', 'to', 'text', 'constructor', ''];
  const word = (): string => words[draw(words.length)] ?? '';
  const noise = (depth: number): unknown => {
    switch (draw(depth > 0 ? 8 : 5)) {
      case 0:
        return word();
      case 1:
        return [Number.NaN, -1, 1e308, 0.5, 7][draw(5)];
      case 2:
        return [null, undefined, true, false][draw(4)];
      case 3:
        return 'x'.repeat(draw(300));
      case 4:
        return '\u0000\ud800';
      case 5:
        return Array.from({ length: draw(4) }, () => noise(depth - 1));
      default:
        return Object.fromEntries([
          ['kind', word()],
          ...Array.from({ length: draw(5) }, () => [word(), noise(depth - 1)]),
        ]);
    }
  };
  for (let i = 0; i < 20_000; i += 1) expect(readClassMessage(noise(3)).ok).toBe(false);
});
