import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { chance, drawWeighted } from './chance.ts';
import { digest, digestText } from './digest.ts';

describe('a digest', () => {
  it('does not depend on the order of keys, nor on members without a value', () => {
    expect(digest({ b: 1, a: [1, 'x', null], c: undefined })).toBe(digest({ a: [1, 'x', null], b: 1 }));
  });

  it('tells values of different kinds apart', () => {
    const values = [1, '1', [1], { 1: 1 }, null, true, '', [], {}];
    expect(new Set(values.map(digest)).size).toBe(values.length);
  });

  it('is pinned, since old logs carry it', () => {
    expect([digestText(''), digestText('Communiqué')]).toMatchInlineSnapshot(`
      [
        "ebb6c228e0dce3bc",
        "2b1dc7b0f093ea65",
      ]
    `);
  });

  it('has no collision among 100,000 near texts', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) seen.add(digestText(`river-${i}`));
    expect(seen.size).toBe(100_000);
  });

  it('refuses a number that rules may not hold', () => {
    expect(() => canonical({ x: 0.5 })).toThrow('not a safe integer');
  });
});

describe('chance', () => {
  it('gives the same draws for the same key and others for another', () => {
    const draws = (...key: (string | number)[]) => {
      const draw = chance(7, ...key);
      return [draw(1000), draw(1000), draw(1000)];
    };
    expect(draws('bot', 'russia', 1)).toEqual(draws('bot', 'russia', 1));
    expect(draws('bot', 'russia', 1)).not.toEqual(draws('bot', 'iran', 1));
  });

  it('is about even', () => {
    const draw = chance(1, 'even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) {
      const at = draw(10);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const n of counts) expect(Math.abs(n - 10_000)).toBeLessThan(500);
  });

  it('draws an index in proportion to its weight, never one without weight', () => {
    const draw = chance(2, 'weights');
    const counts = [0, 0, 0];
    for (let i = 0; i < 10_000; i++) {
      const at = drawWeighted([3, 0, 1], draw);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect((counts[0] ?? 0) / (counts[2] ?? 1)).toBeCloseTo(3, 0);
    expect(() => drawWeighted([0, 0], draw)).toThrow();
  });
});
