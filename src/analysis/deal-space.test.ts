import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BargainingModel } from './bargaining-model.ts';
import type { Named } from './deal-map.ts';
import { dealSpace } from './deal-space.ts';
import { frontier } from './frontier.ts';
import { vectors } from './model-of.fixture.ts';
import { gainsFromTrade, solutionsOf, zoneOfAgreement } from './solutions.ts';

const spaceOf = (rows: number[][], d?: number[]) => dealSpace(vectors(rows, d));
const solved = (rows: number[][], d?: number[]) => solutionsOf(spaceOf(rows, d));

/** Two parties, two issues, weighed the other way round. */
const LOGROLL: BargainingModel = {
  unit: 1,
  issues: [
    { id: 'border', options: ['open', 'closed'] },
    { id: 'toll', options: ['none', 'half', 'full'] },
  ],
  parties: [
    {
      id: 'a',
      weights: [8, 2],
      values: [
        [10, 0],
        [0, 5, 10],
      ],
      reservation: 20,
    },
    {
      id: 'b',
      weights: [3, 7],
      values: [
        [0, 10],
        [10, 5, 0],
      ],
      reservation: 20,
    },
  ],
  bonuses: [
    {
      party: 1,
      options: [
        { issue: 0, option: 0 },
        { issue: 1, option: 0 },
      ],
      worth: 5,
    },
  ],
};

describe('a deal space', () => {
  it('holds every combination with its additive worth and its bonuses', () => {
    const space = dealSpace(LOGROLL);
    expect(
      Array.from({ length: space.rows }, (_, r) => [
        ...space.optionsOf(r),
        ...space.utilities.subarray(r * 2, r * 2 + 2),
      ]),
    ).toEqual([
      [0, 0, 80, 75],
      [0, 1, 90, 35],
      [0, 2, 100, 0],
      [1, 0, 0, 100],
      [1, 1, 10, 65],
      [1, 2, 20, 30],
    ]);
    expect(space.rowOf([1, 1])).toBe(4);
    expect(space.ideal).toEqual([100, 100]);
  });

  it('takes the worst outcome as disagreement where none is given', () => {
    expect(
      spaceOf([
        [3, 9],
        [5, 4],
      ]).disagreement,
    ).toEqual([3, 4]);
  });

  it('says when it is a sample, and is the same sample for the same seed', () => {
    const limits = { most: 5, sample: 3, seed: 4 };
    const [one, two] = [dealSpace(LOGROLL, limits), dealSpace(LOGROLL, limits)];
    expect([one.whole, one.rows, one.outcomes]).toEqual([false, 3, 6]);
    expect([...one.utilities]).toEqual([...two.utilities]);
  });

  it('samples sooner where many parties would put most outcomes on the frontier', () => {
    const issues = Array.from({ length: 17 }, (_, k) => ({ id: `i${k}`, options: ['l', 'h'] }));
    const of = (parties: number) =>
      dealSpace({
        unit: 1,
        issues,
        bonuses: [],
        parties: Array.from({ length: parties }, (_, p) => ({
          id: `p${p}`,
          weights: issues.map((_, k) => k + p),
          values: issues.map(() => [0, 1]),
        })),
      }).whole;
    expect([of(3), of(8), of(9)]).toEqual([true, true, false]);
  });

  it('leaves out what is not feasible and still knows which outcome a row is', () => {
    const space = dealSpace(LOGROLL, {}, (o) => o[0] === 1);
    expect([space.rows, space.optionsOf(0), space.rowOf([1, 2])]).toEqual([3, [1, 0], 2]);
  });
});

describe('the frontier', () => {
  it('holds equal outcomes all, for two parties and for more', () => {
    expect(
      frontier(
        spaceOf([
          [2, 1],
          [2, 1],
          [0, 0],
          [1, 2],
        ]),
      ),
    ).toEqual([0, 1, 3]);
    expect(
      frontier(
        spaceOf([
          [2, 1, 1],
          [2, 1, 1],
          [0, 0, 0],
          [1, 2, 1],
        ]),
      ),
    ).toEqual([0, 1, 3]);
  });

  it('is strict and keeps equal outcomes side by side', () => {
    expect(
      frontier(
        spaceOf([
          [1, 5],
          [1, 4],
          [3, 3],
          [3, 3],
          [2, 3],
          [4, 0],
        ]),
      ),
    ).toEqual([0, 2, 3, 5]);
  });

  it('is what comparing every pair gives, for two to five parties', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((n) =>
          fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n, maxLength: n }), {
            minLength: 1,
            maxLength: 60,
          }),
        ),
        (rows) => {
          const dominates = (a: number[], b: number[]) =>
            a.every((v, i) => v >= (b[i] ?? 0)) && a.some((v, i) => v > (b[i] ?? 0));
          const brute = rows.flatMap((row, i) => (rows.some((other) => dominates(other, row)) ? [] : [i]));
          expect(frontier(spaceOf(rows))).toEqual(brute);
        },
      ),
    );
  });
});

describe('solutions by hand', () => {
  it('Nash takes the greatest product of gains', () => {
    // gains over (1,1): 0·8, 2·5=10, 4·3=12, 6·0
    expect(
      solved(
        [
          [1, 9],
          [3, 6],
          [5, 4],
          [7, 1],
        ],
        [1, 1],
      ).nash,
    ).toEqual([2]);
  });

  it('egalitarian takes the greatest smallest gain and reports ties', () => {
    expect(
      solved(
        [
          [1, 9],
          [3, 6],
          [4, 3],
          [7, 1],
        ],
        [1, 1],
      ).egalitarian,
    ).toEqual([1, 2]);
  });

  it('Kalai–Smorodinsky shares by range, with the ideal over all outcomes', () => {
    // d = (0,0), ideal = (10,4): shares (.5,.5), (.8,.25), (.3,.75)
    expect(
      solved(
        [
          [10, 0],
          [0, 4],
          [5, 2],
          [8, 1],
          [3, 3],
        ],
        [0, 0],
      ).kalaiSmorodinsky,
    ).toEqual([2]);
  });

  it('the ideal counts an outcome that another party would never accept', () => {
    // Row 0 leaves b below its reservation, yet lifts a's ideal to 20: shares of row 1 (6/20, 1), of row 2 (10/20, 1/2).
    expect(
      solved(
        [
          [20, -1],
          [6, 4],
          [10, 2],
        ],
        [0, 0],
      ).kalaiSmorodinsky,
    ).toEqual([2]);
  });

  it('welfare takes the greatest sum even where somebody is worse off than without a deal', () => {
    expect(
      solved(
        [
          [9, 0],
          [4, 4],
        ],
        [1, 1],
      ).welfare,
    ).toEqual([0]);
  });

  it('there is no Nash outcome where nothing is acceptable to all', () => {
    const none = solved(
      [
        [9, 0],
        [0, 9],
      ],
      [1, 1],
    );
    expect([none.nash, none.egalitarian, none.kalaiSmorodinsky]).toEqual([[], [], []]);
  });

  it('every tie of every solution is told', () => {
    // Over (0,0): products 12, 12, 4, 12; least gains 3, 2, 1, 2; shares of (6,6) 1/2, 1/3, 1/6, 1/3; sums 7, 8, 5, 8.
    const ROWS = [
      [4, 3],
      [6, 2],
      [1, 4],
      [2, 6],
    ];
    expect(solved(ROWS, [0, 0])).toEqual({ nash: [0, 1, 3], egalitarian: [0], kalaiSmorodinsky: [0], welfare: [1, 3] });
    expect(solved([...ROWS, [3, 4]], [0, 0])).toEqual({
      nash: [0, 1, 3, 4],
      egalitarian: [0, 4],
      kalaiSmorodinsky: [0, 4],
      welfare: [1, 3],
    });
  });

  it('shares of different ranges may tie', () => {
    // Of the ranges 49 and 7: 7/49 and 3/7, 30/49 and 1/7, so one seventh at least in both.
    const rows = [
      [49, 0],
      [0, 7],
      [7, 3],
      [30, 1],
    ];
    expect(solved(rows, [0, 0]).kalaiSmorodinsky).toEqual([2, 3]);
  });

  it('the zone of agreement and the gains from trade', () => {
    // d = (3,3): rows 1 and 2 leave nobody below it, with gains 0+3 and 2+2; row 0 has the greatest sum, outside the zone.
    const space = spaceOf(
      [
        [12, 2],
        [3, 6],
        [5, 5],
        [2, 9],
      ],
      [3, 3],
    );
    expect([zoneOfAgreement(space), gainsFromTrade(space)]).toEqual([[1, 2], 4]);
    expect(gainsFromTrade(spaceOf([[1, 9]], [3, 3]))).toBeUndefined();
    expect(gainsFromTrade(spaceOf([[3, 3]], [3, 3]))).toBe(0);
  });

  it('three parties', () => {
    // gains over 0: products 24, 27, 0; minima 2, 3, 0; sums 9, 9, 10
    const three = solved(
      [
        [2, 3, 4],
        [3, 3, 3],
        [10, 0, 0],
      ],
      [0, 0, 0],
    );
    expect([three.nash, three.egalitarian, three.welfare]).toEqual([[1], [1], [2]]);
  });
});

const table = fc.integer({ min: 2, max: 4 }).chain((n) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: n, maxLength: n }), {
    minLength: 1,
    maxLength: 30,
  }),
);

describe('solutions by their axioms', () => {
  it('Nash and Kalai–Smorodinsky do not change under positive affine rescaling', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: -99, max: 99 }),
        (rows, by, add) => {
          const d = (rows[0] ?? []).map(() => 5);
          const scale = (row: number[]) => row.map((v, p) => v * (by[p] ?? 1) + add * (p + 1));
          const [one, two] = [solved(rows, d), solved(rows.map(scale), scale(d))];
          expect(two.nash).toEqual(one.nash);
          expect(two.kalaiSmorodinsky).toEqual(one.kalaiSmorodinsky);
        },
      ),
    );
  });

  it('permuting the parties permutes the table and so changes no answer', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (rows, keys) => {
        const d = (rows[0] ?? []).map((_, p) => p + 2);
        const order = d.map((_, p) => p).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const permuted = (row: number[]) => order.map((p) => row[p] ?? 0);
        const [here, there] = [spaceOf(rows, d), spaceOf(rows.map(permuted), permuted(d))];
        expect(solutionsOf(there)).toEqual(solutionsOf(here));
        expect(frontier(there)).toEqual(frontier(here));
        expect(zoneOfAgreement(there)).toEqual(zoneOfAgreement(here));
        expect(there.ideal).toEqual(permuted([...here.ideal]));
      }),
    );
  });

  it('permuting the outcomes permutes the answers', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const d = (rows[0] ?? []).map(() => 5);
        const there = solved(rows, d);
        const back = solved(rows.toReversed(), d);
        const mirror = (s: Named) =>
          Object.fromEntries(
            Object.entries(s).map(([k, list]) => [
              k,
              list.map((r: number) => rows.length - 1 - r).toSorted((a: number, b: number) => a - b),
            ]),
          );
        expect(mirror(back)).toEqual(there);
      }),
    );
  });

  it('adding a dominated outcome changes nothing, given the disagreement point', () => {
    fc.assert(
      fc.property(
        table,
        fc.nat(),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
        (rows, of, by) => {
          const d = (rows[0] ?? []).map(() => 5);
          const above = rows[of % rows.length] ?? [];
          const less = by.slice(0, above.length);
          if (less.every((v) => v < 1)) less[0] = 1;
          const worse = above.map((v, p) => v - (less[p] ?? 0));
          // A tie of the least gain or share may be had by a dominated outcome, and is told; all others stay as they are.
          const { egalitarian, kalaiSmorodinsky, nash, welfare } = solved([...rows, worse], d);
          const old = solved(rows, d);
          const without = (list: readonly number[]) => list.filter((row) => row < rows.length);
          expect([without(nash), welfare]).toEqual([old.nash, old.welfare]);
          expect([without(egalitarian), without(kalaiSmorodinsky)]).toEqual([old.egalitarian, old.kalaiSmorodinsky]);
          if (worse.every((v, p) => v < (above[p] ?? 0))) {
            const strict = [egalitarian, kalaiSmorodinsky, nash].map((list) => list.includes(rows.length));
            expect(strict).toEqual([false, false, false]);
          }
          expect(frontier(spaceOf([...rows, worse], d))).toEqual(frontier(spaceOf(rows, d)));
        },
      ),
    );
  });
});
