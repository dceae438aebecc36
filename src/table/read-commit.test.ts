import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { randomGame } from './random-seat.fixture.ts';
import { parseCommit } from './read-commit.ts';
import { gameOf } from './table-of.fixture.ts';

describe('a commit from outside', () => {
  it('is read back as it was written', () => {
    for (let seed = 0; seed < 20; seed++) {
      for (const { move } of randomGame(gameOf('river'), seed, chance(seed, 'read')).entries) {
        expect(parseCommit(JSON.parse(JSON.stringify(move)))).toEqual({ ok: true, value: move });
      }
    }
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(typeof parseCommit(value).ok).toBe('boolean');
      }),
    );
  });

  it('brings no members, prototypes or crowds with it', () => {
    const bad: unknown[] = [
      JSON.parse('{"kind":"carriage","carry":{"__proto__":true}}'),
      JSON.parse('{"kind":"plenary","__proto__":{"word":{"verb":"object","clause":"dam"}}}'),
      { kind: 'plenary', extra: 1 },
      { kind: 'plenary', word: { verb: 'propose', clause: 'dam' } },
      { kind: 'plenary', word: { verb: 'propose', clause: 'dam', option: 'x'.repeat(200) } },
      { kind: 'plenary', gesture: { verb: 'constructor' } },
      { kind: 'offers', offers: Array.from({ length: 1000 }, () => ({})) },
      { kind: 'signing', pens: { note: { kind: 'sign', with: 'downriver' } } },
      { kind: 'replies', answers: { 'r1-un-1': { kind: 'accept', terms: {} } } },
      { kind: 'replies', answers: { 'r1-un-1': { kind: 'decline', ground: 'spite' } } },
      { kind: 'replies', answers: { 'r1-un-1': { kind: 'accept', ground: 'engaged' } } },
      { kind: 'expire' },
      null,
      [],
    ];
    for (const one of bad) {
      expect(parseCommit(one), JSON.stringify(one)).toMatchObject({ ok: false, fault: { code: 'move/misshapen' } });
    }
    const inherited: unknown = Object.create({ kind: 'plenary' });
    expect(parseCommit(inherited).ok).toBe(false);
  });
});
