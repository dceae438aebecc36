import { ABSENT } from '../model.ts';
import { admits, type Literal, named } from './literal.ts';
import type { Value, World } from './world.ts';

/** When a condition is asked: somewhere in play, or for an ending. */
export type Moment = 'play' | 'end' | 'close';

/** Facts that have several values at once. */
const MANY = /^(stance|signed)\./;
/** Stands for every value of an open fact that no test names, the lack of one among them. */
const OTHER = null;
type Possible = ReadonlySet<Value | typeof OTHER>;

/** What a set of tests leaves possible, fact by fact and then by what the rules tie together. `false` is certain, `true` is not. */
export function fits(literals: readonly Literal[], world: World, moment: Moment): boolean {
  const all = [...literals, ...openedBy(literals, world)];
  return phasesOf(moment).some((phase) => fitsIn(all, world, phase));
}

/** What no signature changes any more. */
const SETTLED = /^(?:clause|seat|venue)(?:\.|$)/;

/** A text in force was laid out: what that asked for of the table is still so. */
const openedBy = (literals: readonly Literal[], world: World): readonly Literal[] =>
  world.instruments.flatMap(({ id, opens }) => {
    const inForce = literals.some(
      ({ fact, test, passes }) =>
        passes && fact === `instrument.${id}` && test.kind === 'is' && test.value === 'in-force',
    );
    return inForce ? opens.facts.filter((f) => SETTLED.test(f.fact)).map((f) => ({ ...f, passes: true })) : [];
  });

/** An ending is asked after the signing or, where the talks were suspended, without one; a collapse also at a close before it. */
const phasesOf = (moment: Moment): readonly (readonly Value[])[] => {
  switch (moment) {
    case 'play':
      return [['corridor', 'plenary', 'signing', 'ended', 'suspended']];
    case 'end':
      return [['ended'], ['suspended']];
    case 'close':
      return [['ended'], ['suspended'], ['plenary']];
  }
};

function fitsIn(literals: readonly Literal[], world: World, phases: readonly Value[]): boolean {
  const signing = phases.includes('signing') || phases.includes('ended');
  const left = new Map<string, Possible>();
  const possible = (fact: string): Possible => {
    const found = left.get(fact) ?? new Set(valuesOf(fact, world, phases));
    left.set(fact, found);
    return found;
  };
  const group = new Map<string, Literal[]>();
  for (const literal of literals) group.set(literal.fact, [...(group.get(literal.fact) ?? []), literal]);
  for (const [fact, tests] of group) {
    if (MANY.test(fact)) {
      if (!fitsMany(fact, tests, signing ? world : unsigned(world))) return false;
      continue;
    }
    const open = valuesOf(fact, world, phases) === undefined;
    const numbers = numbersNear(tests);
    const others = numbers.length > 0 ? numbers : [OTHER];
    const all: Possible = open ? new Set([...tests.flatMap((t) => named(t.test)), ...others]) : possible(fact);
    const kept = [...all].filter((value) => tests.every((t) => passesOne(t, value)));
    if (kept.length === 0) return false;
    left.set(fact, new Set(kept));
  }
  return tied(group, left, world, signing);
}

const passesOne = ({ test, passes }: Literal, value: Value | typeof OTHER): boolean =>
  value === OTHER ? (test.kind === 'isnt') === passes : admits(test, value) === passes;

/** Of a fact whose numbers are not listed, those at which a test changes its mind. */
const numbersNear = (tests: readonly Literal[]): readonly number[] =>
  tests.flatMap(({ test }) => {
    const bounds = test.kind === 'range' ? [test.min, test.max] : named(test);
    return bounds.flatMap((b) => (typeof b === 'number' ? [b - 1, b, b + 1] : []));
  });

function valuesOf(fact: string, world: World, phases: readonly Value[]): readonly Value[] | undefined {
  const all = world.values(fact);
  if (fact === 'phase') return all?.filter((phase) => phases.includes(phase));
  if (fact === 'round' && phases.length === 1 && phases[0] === 'ended') return world.signedAfter;
  if (!fact.startsWith('instrument.') || phases.length > 1) return all;
  return phases[0] === 'ended' ? ['in-force', 'void'] : ['open'];
}

const unsigned = (world: World): World => ({
  ...world,
  values: (fact) => (fact.startsWith('signed.') ? [] : world.values(fact)),
});

/** Of facts with several values at once: some must be among them, some must not. */
function fitsMany(fact: string, tests: readonly Literal[], world: World): boolean {
  const values = world.values(fact) ?? [];
  const barred = new Set<Value>();
  const wanted: (readonly Value[])[] = [];
  for (const { test, passes } of tests) {
    if ((test.kind === 'isnt') === passes) for (const value of named(test)) barred.add(value);
    else wanted.push(named(test));
  }
  const party = fact.slice(fact.indexOf('.') + 1);
  const stance = fact.startsWith('stance.');
  const sets = wanted.map((set) => set.filter((v) => values.includes(v) && !barred.has(v)));
  if (sets.some((set) => set.length === 0)) return false;
  if (!stance) return true;
  return sets.every((set, i) =>
    sets.slice(0, i).every((other) => set.some((a) => other.some((b) => !world.apart(party, String(a), String(b))))),
  );
}

/** What the rules of the table tie together. `signing`: whether signatures can have been given. */
function tied(
  group: ReadonlyMap<string, readonly Literal[]>,
  left: ReadonlyMap<string, Possible>,
  world: World,
  signing: boolean,
): boolean {
  const must = (fact: string, value: Value): boolean => {
    const possible = left.get(fact);
    return possible !== undefined && [...possible].every((one) => one === value);
  };
  for (const fact of left.keys()) {
    // What is settled is agreed.
    if (fact.startsWith('clause.') && !fact.endsWith('.status')) {
      const status = left.get(`${fact}.status`);
      const settled = !left.get(fact)?.has(ABSENT);
      if (settled && status !== undefined && !status.has('agreed')) return false;
    }
  }
  for (const text of world.instruments) {
    if (!must(`instrument.${text.id}`, 'in-force')) continue;
    if (!signing) return false;
    const able = [...new Set([...text.required, ...text.others])].filter((party) =>
      canSign(party, text.id, group, left, world),
    );
    if (text.required.some((party) => !able.includes(party)) || able.length < text.quorum) return false;
  }
  // Who is out has left the pens behind.
  for (const [fact, tests] of group) {
    if (!fact.startsWith('signed.')) continue;
    const asks = tests.some(({ test, passes }) => (test.kind === 'isnt') !== passes);
    if (asks && must(`seat.${fact.slice('signed.'.length)}`, 'out')) return false;
  }
  return true;
}

function canSign(
  party: string,
  text: string,
  group: ReadonlyMap<string, readonly Literal[]>,
  left: ReadonlyMap<string, Possible>,
  world: World,
): boolean {
  const fact = `signed.${party}`;
  if (!world.values(fact)?.includes(text)) return false;
  const seat = left.get(`seat.${party}`);
  if (seat && [...seat].every((one) => one === 'out')) return false;
  return !(group.get(fact) ?? []).some(
    ({ test, passes }) => (test.kind === 'isnt') === passes && named(test).includes(text),
  );
}
