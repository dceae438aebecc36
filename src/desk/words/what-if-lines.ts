import { unreachable } from '../../ground/result.ts';
import { ABSENT, type GestureVerb } from '../../scenario/model.ts';
import type { Change, Explanation, WhatIf } from '../../table/explanation.ts';
import type { Candidate } from '../../table/judge.ts';
import type { Names } from './names.ts';
import { isVerb, nameOf, testText } from './reason-lines.ts';
import { listed, say } from './say.ts';

/** Each suggestion as one sentence: “If … had been at least 4 (it was 2).” */
export const whatIfLines = ({ whatIfs }: Explanation, names: Names, round: number): readonly string[] =>
  whatIfs.map((whatIf) =>
    say(sentenceOf(whatIf), { changes: listed(whatIf.changes.map((c) => changeText(c, names, round))) }),
  );

/** What is said where nothing can be suggested. */
export function noWhatIf({ choice, partial, termsTried }: Explanation, names: Names): string {
  if (choice !== undefined && termsTried !== undefined) {
    return say('why.else.terms', { party: names.party(choice), tried: termsTried });
  }
  if (choice !== undefined) return say('why.else.choice', { party: names.party(choice) });
  return say(partial ? 'why.else.unknown' : 'why.else.nothing');
}

function sentenceOf({ then, reach }: WhatIf): 'else.if' | 'else.if.beyond' | 'else.if.far' {
  if (!reach) return 'else.if.far';
  return then === 'beyond' ? 'else.if.beyond' : 'else.if';
}

function changeText(change: Change, names: Names, round: number): string {
  switch (change.kind) {
    case 'fact':
      return factText(change, names);
    case 'instead':
      return say('else.instead', { party: names.party(change.by), move: moveText(change.move, names) });
    case 'deed':
      return say('else.deed', { party: names.party(change.by), what: names.undertaking(change.what, round) });
    case 'undone':
      return say('else.undone', { party: names.party(change.by), move: moveText(change.move, names) });
    case 'terms':
      return say(`else.terms.${change.side}`, {
        party: names.party(change.by),
        what: names.undertaking(change.what, round),
      });
    default:
      return unreachable(change);
  }
}

function moveText({ verb, to, clause, option, choice, place, instrument }: Candidate, names: Names): string {
  const named = names.verb(verb);
  if (option !== undefined && clause !== undefined) {
    const move = say('gesture.detail', { verb: named, detail: names.option(clause, option) });
    return say('else.move.clause', { move, clause: names.clause(clause) });
  }
  if (verb === 'object') return say('else.move.clause', { move: named, clause: names.clause(clause) });
  if (instrument !== undefined) {
    return say('else.move', { move: say('gesture.detail', { verb: named, detail: names.instrument(instrument) }) });
  }
  // what carries neither an option nor a text is a gesture
  const gesture = { verb: verb as GestureVerb, ...(to && { to }), ...(choice && { choice }), ...(place && { place }) };
  return say('else.move', { move: names.gesture({ ...gesture, ...(clause && { clause }) }) });
}

type Fact = Extract<Change, { readonly kind: 'fact' }>;

function factText({ fact, test, value, was }: Fact, names: Names): string {
  const [area = '', first = '', second = ''] = fact.split('.');
  const named = (one: Fact['value'] | undefined): string =>
    one === undefined || typeof one === 'object' ? '' : nameOf(fact, one, names);
  const both = { value: named(value), was: named(was) };
  switch (area) {
    case 'pressure':
      return say('else.pressure', {
        name: pressureName(fact, names),
        test: testText(fact, test, names),
        was: both.was,
      });
    case 'round':
      return say(typeof was === 'number' && was > Number(value) ? 'else.round.max' : 'else.round.min', {
        round: both.value,
        was: both.was,
      });
    case 'venue':
      return say('else.venue', both);
    case 'seat':
      return say('else.seat', { party: names.party(first), ...both });
    case 'stance':
      return stanceText(first, value, was, names);
    case 'clause':
      if (second === 'status') return say('else.status', { clause: names.clause(first), ...both });
      return clauseText({ fact, test, value, kind: 'fact' }, was, { clause: names.clause(first), ...both });
    case 'stands': {
      const slots = { party: names.party(first), clause: names.clause(second), ...both };
      if (value === ABSENT) return say('else.stands.none', slots);
      return say(was === ABSENT ? 'else.stands.fresh' : 'else.stands', slots);
    }
    case 'signed': {
      const [here, there] = [listOf(value), listOf(was)];
      const come = here.find((id) => !there.includes(id));
      const gone = there.find((id) => !here.includes(id));
      return say(come === undefined ? 'else.signed.isnt' : 'else.signed', {
        party: names.party(first),
        instrument: names.instrument(come ?? gone),
      });
    }
    case 'instrument':
      return say('else.instrument', { instrument: names.instrument(first), ...both });
    case 'used':
      return say(value === true ? 'else.used' : 'else.used.isnt', { verb: usedName(first, second, names) });
    case 'up':
      return say('else.up', { clause: names.clause(first) });
    case 'tabled':
      return say('else.tabled', { clause: names.clause(first), option: names.option(first, second) });
    default:
      return say('else.other');
  }
}

const listOf = (value: Fact['value'] | undefined): readonly string[] => (typeof value === 'object' ? value : []);

function clauseText(
  { test, value }: Fact,
  was: Fact['was'],
  slots: Readonly<Record<'clause' | 'value' | 'was', string>>,
) {
  if (value === ABSENT) return say('else.clause.none', slots);
  if (was === ABSENT) return say('else.clause.open', slots);
  return say(test.kind === 'isnt' ? 'else.clause.isnt' : 'else.clause', slots);
}

/** The innermost names that come and go; outer ones have no face of their own. */
function stanceText(party: string, value: Fact['value'], was: Fact['was'], names: Names): string {
  const [here, there] = [listOf(value), listOf(was)];
  const come = here.filter((state) => !there.includes(state)).at(-1);
  const gone = there.filter((state) => !here.includes(state)).at(-1);
  const slots = { party: names.party(party), value: names.stance(party, come), was: names.stance(party, gone) };
  return say(come === undefined ? 'else.stance.isnt' : 'else.stance', slots);
}

function pressureName(fact: string, names: Names): string {
  const [, id = '', by, to] = fact.split('.');
  const name = names.plainPressure(id);
  if (by === undefined) return say('else.pressure.all', { name });
  if (to === undefined) return say('else.pressure.own', { name, party: names.party(by) });
  return say('else.pressure.pair', { name, by: names.party(by), to: names.party(to) });
}

function usedName(verb: string, choice: string, names: Names): string {
  if (!isVerb(verb)) return '…';
  const named = names.verb(verb);
  return choice === '' ? named : say('gesture.detail', { verb: named, detail: names.choice(verb, choice) });
}
