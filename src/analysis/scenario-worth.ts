import type { Condition, Test } from '../scenario/condition.ts';
import { ABSENT, type Party } from '../scenario/model.ts';
import type { Facts, FactValue } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import { factsOf } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import type { Table } from '../table/state.ts';
import type { LeftOut } from './deal-map.ts';
import { factsIn, type Judged, judged, type Leaf, type Picked } from './judged.ts';
import type { Frame, SettlementList } from './settlement.ts';

/** Whether a settlement answers a fact by itself. */
export function isOfSettlement(fact: string): boolean {
  const [area, , more] = fact.split('.');
  return area === 'signed' || area === 'instrument' || (area === 'clause' && more === undefined);
}

const turnsOnCourse = (condition: Condition): boolean => !factsIn(condition).every(isOfSettlement);

/** What a space without a played game can't count. */
export function leftOutOf(game: Game): readonly LeftOut[] {
  return game.scenario.parties.flatMap((party) => {
    const { terms, aims } = party.preference;
    const told = (kind: LeftOut['kind'], id: string, one: { readonly if: Condition; readonly worth: number }) =>
      turnsOnCourse(one.if)
        ? [{ party: party.id, kind, id, worth: one.worth, facts: factsIn(one.if).filter((f) => !isOfSettlement(f)) }]
        : [];
    return [
      ...terms.flatMap((term, i) => told('term', String(i + 1), term)),
      ...aims.flatMap((aim) => told('aim', aim.id, aim)),
    ];
  });
}

/**
 * The worth of the settlements of a frame to one party, as `worthOf` counts it. What turns on the course is answered
 * from `course`, or left out without one.
 */
export function worthIn(
  game: Game,
  list: SettlementList,
  frame: Frame,
  party: Party,
  course?: Table,
): (picked: Picked) => number {
  const { clauses, terms, aims, reservation } = party.preference;
  const none = frame.inForce.length === 0;
  const counted = [
    ...(none ? [] : terms.map((term) => ({ ...term, leaf: leafOf(game, list, frame, course, 'text') }))),
    ...aims.map((aim) => ({ ...aim, leaf: leafOf(game, list, frame, course, 'aims') })),
  ];
  let fixed = none ? reservation : 0;
  const open: { readonly met: (picked: Picked) => boolean; readonly worth: number }[] = [];
  for (const one of counted) {
    if (!course && turnsOnCourse(one.if)) continue;
    const met = judged(one.if, one.leaf);
    if (typeof met === 'function') open.push({ met, worth: one.worth });
    else if (met) fixed += one.worth;
  }
  const values = list.clauses.map(({ id, options }) => {
    const preference = clauses.find((c) => c.clause === id);
    return options.map((option) => (preference?.weight ?? 0) * (preference?.values[option] ?? 0));
  });
  const held = new Set(frame.clauses);
  for (const [c, worth] of values.entries()) if (!none && !held.has(c)) fixed += worth[0] ?? 0;
  return (picked) => {
    let sum = fixed;
    for (const c of frame.clauses) sum += values[c]?.[picked[c] ?? 0] ?? 0;
    for (const one of open) if (one.met(picked)) sum += one.worth;
    return sum;
  };
}

/** Answers facts for the settlements of a frame. For aims a clause in no text in force is as the course left it. */
function leafOf(game: Game, list: SettlementList, frame: Frame, course: Table | undefined, of: 'text' | 'aims'): Leaf {
  const played: Facts = course ? factsOf(game, course) : () => undefined;
  return (fact, test) => {
    const [area = '', id = '', more] = fact.split('.');
    const c = area === 'clause' && more === undefined ? list.clauses.findIndex((one) => one.id === id) : -1;
    if (frame.clauses.includes(c)) return pickedPasses(list.clauses[c]?.options ?? [], c, test);
    const value = ((): FactValue | undefined => {
      if (c >= 0) return of === 'aims' && course ? played(fact) : ABSENT;
      if (area === 'instrument') return frame.inForce.includes(id) ? 'in-force' : notInForce(played(fact));
      if (area === 'signed') return signedBy(game, frame, id, course);
      return played(fact);
    })();
    return passes(test, value);
  };
}

const notInForce = (played: FactValue | undefined): FactValue =>
  played === undefined || played === 'in-force' ? 'void' : played;

/** Texts under which a party's name stands; under one in force neither here nor there, as the course left it. */
function signedBy(game: Game, frame: Frame, party: string, course: Table | undefined): readonly string[] {
  return game.scenario.instruments
    .filter(({ id }) => {
      if (frame.inForce.includes(id)) return frame.signed[id]?.includes(party) ?? false;
      return course !== undefined && !course.inForce.includes(id) && (course.signatures[id]?.includes(party) ?? false);
    })
    .map((text) => text.id);
}

/** A test of a clause's option, asked once an option. */
export function pickedPasses(options: readonly string[], clause: number, test: Test): Judged {
  const answers = options.map((option) => passes(test, option));
  if (answers.every((a) => a === answers[0])) return answers[0] ?? false;
  return (picked) => answers[picked[clause] ?? 0] ?? false;
}

/** One test of one value. */
export function passes(test: Test, value: FactValue | undefined): boolean {
  return holds({ facts: [{ fact: 'it', test }] }, () => value);
}
