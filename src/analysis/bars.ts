import { unreachable } from '../ground/result.ts';
import { ALWAYS, type Condition } from '../scenario/condition.ts';
import type { ChartState, PartyId, Verb } from '../scenario/model.ts';
import type { AskedMove } from '../table/explanation.ts';
import { type Game, partyOf } from '../table/game.ts';
import type { Candidate } from '../table/judge.ts';
import { deedOf } from '../table/legal-undertaking.ts';
import { mayReveal } from '../table/life.ts';
import type { Gesture, Word } from '../table/move.ts';
import type { Table } from '../table/state.ts';

/** A condition, and the move that it means by `event`. */
export interface Bar {
  readonly condition: Condition;
  readonly event: Candidate;
}

/** What stands between a seat and a move: each as a condition that bars it, or puts it past instructions, if it holds. */
export interface Bars {
  readonly barring: readonly Bar[];
  readonly beyond: readonly Bar[];
}

const fact = (name: string, value: string | number | boolean): Condition => ({
  facts: [{ fact: name, test: { kind: 'is', value } }],
});
const not = (condition: Condition): Condition => ({ facts: [], not: condition });
const settled = (clause: string): Condition => ({
  facts: [{ fact: `clause.${clause}.status`, test: { kind: 'in', values: ['agreed', 'reserved'] } }],
});

/** Rules that no fact could lift (a move of other delegations, a wrong addressee) are not among them: play knows those. */
export function barsOf(game: Game, table: Table, seat: PartyId, asked: AskedMove): Bars {
  const party = partyOf(game, seat);
  const candidates = candidatesOf(game, table, seat, asked).map((one) => ({ ...one, by: seat }));
  const [first] = candidates;
  if (!first) return { barring: [], beyond: [] };
  return {
    barring: [
      ...rulesOf(game, table, seat, asked).map((condition) => ({ condition, event: first })),
      ...candidates.flatMap((event) => party.redLines.map(({ forbids }) => ({ condition: forbids, event }))),
    ],
    beyond: candidates.flatMap((event) => instructionsOf(game, seat).map((condition) => ({ condition, event }))),
  };
}

const known = new WeakMap<Game, Map<PartyId, readonly Condition[]>>();

/** What every stance of a delegation puts past its instructions, with the stance itself as one of the facts. */
function instructionsOf(game: Game, seat: PartyId): readonly Condition[] {
  const seats = known.get(game) ?? new Map<PartyId, readonly Condition[]>();
  known.set(game, seats);
  const asked = (state: ChartState): readonly Condition[] => [
    ...(state.face?.beyond ?? []).map((one) => ({
      ...one.if,
      facts: [{ fact: `stance.${seat}`, test: { kind: 'is' as const, value: state.name } }, ...one.if.facts],
    })),
    ...state.states.flatMap(asked),
  ];
  const all = seats.get(seat) ?? asked(partyOf(game, seat).chart.root);
  seats.set(seat, all);
  return all;
}

/** The moves that red lines and instructions judge. */
export function candidatesOf(game: Game, table: Table, seat: PartyId, asked: AskedMove): readonly Candidate[] {
  switch (asked.kind) {
    case 'word':
      return [asked.word];
    case 'gesture':
      return [asked.gesture];
    case 'sign':
      return [{ verb: 'sign', instrument: asked.instrument }];
    case 'offer':
      return [{ verb: 'offer', to: asked.to }, deedOf(game, table, seat, asked.terms.give)];
    case 'accept': {
      const offer = table.offers.find((o) => o.id === asked.offer);
      return offer ? [{ verb: 'accept', to: offer.from }, deedOf(game, table, seat, offer.terms.want)] : [];
    }
    default:
      return unreachable(asked);
  }
}

function rulesOf(game: Game, table: Table, seat: PartyId, asked: AskedMove): readonly Condition[] {
  const out = fact(`seat.${seat}`, 'out');
  switch (asked.kind) {
    case 'word':
      return [out, ...ruleOfWord(game, table, seat, asked.word), ...rulesOfVerb(game, asked.word.verb)];
    case 'gesture':
      if (asked.gesture.verb === 'return') return [not(out)];
      return [out, ...rulesOfGesture(game, asked.gesture, seat), ...rulesOfVerb(game, asked.gesture.verb)];
    case 'sign': {
      const opens = game.instruments.get(asked.instrument)?.opens;
      return [out, ...(opens && opens !== ALWAYS ? [not(opens)] : []), ...rulesOfVerb(game, 'sign')];
    }
    case 'offer':
      return rulesOfVerb(game, 'offer');
    case 'accept':
      return [];
    default:
      return unreachable(asked);
  }
}

function rulesOfVerb(game: Game, verb: Verb): readonly Condition[] {
  const use = game.verbs.get(verb);
  return [...(use?.once ? [fact(`used.${verb}`, true)] : []), ...(use?.if && use.if !== ALWAYS ? [not(use.if)] : [])];
}

function ruleOfWord(game: Game, table: Table, seat: PartyId, word: Word): readonly Condition[] {
  if (mayReveal(game, table, seat, word.clause)) return [];
  const up = fact(`up.${word.clause}`, true);
  if (word.verb === 'object') {
    const something = game.clauses.get(word.clause)?.options.map(({ id }) => fact(`tabled.${word.clause}.${id}`, true));
    return [not({ facts: [], any: [settled(word.clause), { ...up, ...(something && { any: something }) }] })];
  }
  return [not(up), ...(word.verb === 'support' ? [not(fact(`tabled.${word.clause}.${word.option}`, true))] : [])];
}

function rulesOfGesture(game: Game, gesture: Gesture, seat: PartyId): readonly Condition[] {
  const choice = game.verbs.get(gesture.verb)?.choices?.find((c) => c.id === gesture.choice);
  const last: Condition = { facts: [{ fact: 'round', test: { kind: 'range', min: game.scenario.rounds.length } }] };
  const own = (): readonly Condition[] => {
    switch (gesture.verb) {
      case 'change-venue':
        return gesture.place === undefined ? [] : [fact('venue', gesture.place)];
      case 'withdraw-as-host':
        return [fact(`seat.${seat}`, 'withdrawn')];
      case 'take-up':
        return [last];
      case 'call-to-sign':
        return [fact('round', 1), last];
      default:
        return [];
    }
  };
  return [
    ...(choice?.once ? [fact(`used.${gesture.verb}.${choice.id}`, true)] : []),
    ...(choice?.if && choice.if !== ALWAYS ? [not(choice.if)] : []),
    ...own(),
  ];
}
