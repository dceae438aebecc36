import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealSpace } from './deal-space.ts';
import { frontier } from './frontier.ts';
import { vectors } from './model-of.fixture.ts';
import { valueLeft } from './value-left.ts';

function left(rows: number[][], utilities: number[], allowed?: number[]) {
  const space = dealSpace(vectors(rows));
  return valueLeft(space, utilities, frontier(space), allowed && Uint8Array.from(allowed));
}

describe('what an outcome leaves on the table', () => {
  // On the frontier: (9,1), (6,6), (2,8), (2,8). At least as good as (2,5), and better for one: (6,6), (3,5) and twice (2,8).
  const ROWS = [
    [9, 1],
    [6, 6],
    [2, 8],
    [2, 8],
    [3, 5],
    [2, 5],
  ];

  it('is told by party and for all, with every tie', () => {
    expect(left(ROWS, [2, 5])).toEqual({
      onFrontier: false,
      improvements: 4,
      byParty: [4, 3],
      total: 5,
      best: [1],
      nearest: [2, 3], // at distance 3, (6,6) at √17
    });
    expect(left([...ROWS, [4, 8]], [2, 5]).best).toEqual([1, 6]);
  });

  it('is nothing on the frontier, which is then nearest to itself', () => {
    expect(left(ROWS, [6, 6])).toEqual({
      onFrontier: true,
      improvements: 0,
      byParty: [0, 0],
      total: 0,
      best: [],
      nearest: [1],
    });
  });

  it('counts only what is allowed where that is asked', () => {
    expect(left(ROWS, [2, 5], [1, 0, 1, 0, 1, 1])).toMatchObject({
      improvements: 2,
      byParty: [1, 3],
      total: 3,
      best: [2],
    });
  });

  it('is nothing just where nothing dominates', () => {
    const row = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.nat(), (rows, which) => {
        const at = which % rows.length;
        const found = left(rows, rows[at] ?? []);
        expect(found.onFrontier).toBe(frontier(dealSpace(vectors(rows))).includes(at));
        expect(found.total).toBeGreaterThanOrEqual(Math.max(...found.byParty));
      }),
    );
  });
});
