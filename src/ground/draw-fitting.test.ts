import { describe, expect, it } from 'vitest';
import { chance } from './chance.ts';
import { drawFitting } from './draw-fitting.ts';

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

describe('a draw among what fits', () => {
  it('gives each that fits a chance that is not far from even, and nothing else', () => {
    for (const n of [1, 2, 3, 8, 30]) {
      const hits = new Map<number, number>();
      const fits = (one: number): boolean => one % 3 !== 1;
      for (let seed = 0; seed < 3000; seed++) {
        const drawn = drawFitting(upTo(n), chance(seed, 'fits', n), fits);
        if (drawn !== undefined) hits.set(drawn, (hits.get(drawn) ?? 0) + 1);
      }
      const fitting = upTo(n).filter(fits);
      expect([...hits.keys()].sort((a, b) => a - b)).toEqual(fitting);
      for (const count of hits.values()) {
        expect(count).toBeGreaterThan((3000 / fitting.length) * 0.6);
        expect(count).toBeLessThan((3000 / fitting.length) * 1.6);
      }
    }
  });

  it('finds the only one that fits wherever it stands, and says when there is none', () => {
    for (const n of [1, 2, 7, 12, 25]) {
      for (const only of upTo(n)) expect(drawFitting(upTo(n), chance(n, only), (one) => one === only)).toBe(only);
      expect(drawFitting(upTo(n), chance(n, 'none'), () => false)).toBeUndefined();
    }
    expect(drawFitting([], chance(1, 'empty'), () => true)).toBeUndefined();
  });
});
