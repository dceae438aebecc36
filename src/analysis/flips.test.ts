import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Condition, Test } from '../scenario/condition.ts';
import { holds } from '../stance/holds.ts';
import { flipsOf, type Lever, testsOf, withTurned } from './flips.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const MAX = 5;
const value = fc.integer({ min: 0, max: MAX });
const test: fc.Arbitrary<Test> = fc.oneof(
  value.map((one): Test => ({ kind: 'is', value: one })),
  value.map((one): Test => ({ kind: 'isnt', value: one })),
  fc.array(value, { minLength: 1, maxLength: 3 }).map((values): Test => ({ kind: 'in', values })),
  fc.tuple(value, value).map(([x, y]): Test => ({ kind: 'range', min: Math.min(x, y), max: Math.max(x, y) })),
  value.map((min): Test => ({ kind: 'range', min })),
);
const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.record(
    {
      facts: fc.array(fc.record({ fact: fc.constantFrom(...NAMES), test }), { maxLength: 3 }),
      any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }),
      not: tie('condition'),
    },
    { requiredKeys: ['facts'] },
  ),
})).condition;
const worlds = fc.record({ a: value, b: value, c: value, d: value });
const reach = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() });

type World = Readonly<Record<(typeof NAMES)[number], number>>;
const read =
  (world: World) =>
  (fact: string): number | undefined =>
    world[fact as keyof World]; // the names are those of the world

/** Every other world with its price: facts changed, those out of reach, the way. */
function cheapestByForce(condition: Condition, world: World, within: Readonly<Record<string, boolean>>) {
  let best: readonly number[] | undefined;
  const held = holds(condition, read(world));
  for (let code = 0; code < (MAX + 1) ** NAMES.length; code++) {
    const other = Object.fromEntries(NAMES.map((n, i) => [n, Math.floor(code / (MAX + 1) ** i) % (MAX + 1)])) as World;
    if (holds(condition, read(other)) === held) continue;
    const changed = NAMES.filter((n) => other[n] !== world[n]);
    const price = [
      changed.length,
      Number(changed.some((n) => !within[n])),
      changed.reduce((sum, n) => sum + Math.abs(other[n] - world[n]), 0),
    ];
    if (best === undefined || less(price, best)) best = price;
  }
  return best;
}

const less = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((n, i) => n !== other[i]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

const leversOf = (world: World, within: Readonly<Record<string, boolean>>): readonly Lever[] =>
  NAMES.map((fact) => ({
    fact,
    reach: within[fact] ?? false,
    values: Array.from({ length: MAX + 1 }, (_, n) => ({ value: n, distance: Math.abs(n - world[fact]) }))
      .filter(({ distance }) => distance > 0)
      .sort((x, y) => x.distance - y.distance),
  }));

function flipsIn(condition: Condition, world: World, within: Readonly<Record<string, boolean>>, wanted = 3) {
  const held = holds(condition, read(world));
  const turns = (facts: (fact: string) => unknown): boolean =>
    holds(condition, facts as ReturnType<typeof read>) !== held; // numbers in, numbers out
  const decision = { levers: leversOf(world, within), tests: testsOf(condition), facts: read(world), turns };
  return flipsOf(decision, wanted, () => true);
}

it('finds a set as cheap as any that brute force finds', () => {
  fc.assert(
    fc.property(conditions, worlds, reach, (condition, world, within) => {
      const force = cheapestByForce(condition, world, within);
      const [first] = flipsIn(condition, world, within);
      const price = first && [first.turned.length, Number(!first.reach), first.distance];
      // four facts together are more than anybody is told
      if (force && (force[0] ?? 0) > 3) expect(price).toBeUndefined();
      else expect(price).toEqual(force);
    }),
    { numRuns: 400 },
  );
});

it('needs every fact of a set: with one of them left as it was the answer stays', () => {
  fc.assert(
    fc.property(conditions, worlds, reach, (condition, world, within) => {
      const held = holds(condition, read(world));
      for (const { turned } of flipsIn(condition, world, within)) {
        expect(holds(condition, withTurned(read(world), turned))).toBe(!held);
        for (const left of turned) {
          const others = turned.filter((one) => one !== left);
          expect(holds(condition, withTurned(read(world), others))).toBe(held);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it('tells the nearest value first', () => {
  const condition: Condition = { facts: [{ fact: 'a', test: { kind: 'range', min: 4 } }] };
  const [first] = flipsIn(condition, { a: 2, b: 0, c: 0, d: 0 }, { a: true });
  expect(first?.turned).toEqual([{ fact: 'a', value: 4 }]);
});
