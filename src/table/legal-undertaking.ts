import type { PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import type { Game } from './game.ts';
import type { Candidate } from './judge.ts';
import { gestureFault, gesturesOf, isSecret } from './legal-gesture.ts';
import { against } from './legal-verb.ts';
import { mayUse, wordFor } from './legal-word.ts';
import { isAgreed, isSpeakable, isVisible } from './life.ts';
import type { Undertaking } from './move.ts';
import { signersOf } from './pens.ts';
import type { Table } from './state.ts';

/** The move by which the seat would do what it undertakes. */
export function deedOf(game: Game, table: Table, seat: PartyId, what: Undertaking): Candidate {
  switch (what.kind) {
    case 'support':
      return wordFor(game, table, seat, what.clause, what.option);
    case 'gesture':
      return what.gesture;
    case 'sign':
      return { verb: 'sign', instrument: what.instrument };
  }
}

/** Why a seat cannot undertake this now, as far as everybody may know: its own red lines are not asked. */
export function undertakingFault(game: Game, table: Table, seat: PartyId, what: Undertaking): Reason | undefined {
  switch (what.kind) {
    case 'support': {
      const clause = game.clauses.get(what.clause);
      if (!clause || !isVisible(game, table, clause.id)) return against('word/unknown-clause');
      if (!clause.options.some((o) => o.id === what.option)) return against('word/unknown-option');
      if (table.stands[clause.id]?.[seat] === what.option) return against('undertaking/stands-already');
      if (!speaks(game, seat)) return against('verb/not-yours');
      if (what.round === table.round) {
        return isSpeakable(game, table, clause.id) ? undefined : against('word/not-up');
      }
      if (!isLater(game, table, what.round)) return against('undertaking/round');
      if (isAgreed(game, table, clause.id)) return against('word/settled');
      return game.scenario.rounds[what.round - 1]?.decide.includes(clause.id) ? undefined : against('word/not-up');
    }
    case 'gesture': {
      if (what.round === table.round) return gestureFault(game, table, seat, what.gesture, 'public');
      if (!isLater(game, table, what.round)) return against('undertaking/round');
      const use = game.verbs.get(what.gesture.verb);
      if (use && isSecret(use, what.gesture)) return against('verb/not-here');
      if (what.gesture.verb === 'return' || mayUse(game, seat, what.gesture.verb)) return undefined;
      return against('verb/not-yours');
    }
    case 'sign':
      if (!game.verbs.has('sign')) return against('verb/not-here');
      if (!signersOf(game, what.instrument).includes(seat)) return against('pen/not-yours');
      return undefined;
  }
}

const isLater = (game: Game, table: Table, round: number): boolean =>
  round > table.round && round <= game.scenario.rounds.length;

const speaks = (game: Game, seat: PartyId): boolean => mayUse(game, seat, 'propose') || mayUse(game, seat, 'support');

/** What a seat could undertake now, as far as everybody may know. */
export function undertakingsOf(game: Game, table: Table, seat: PartyId): readonly Undertaking[] {
  const list: Undertaking[] = [];
  const add = (what: Undertaking): void => {
    if (undertakingFault(game, table, seat, what) === undefined) list.push(what);
  };
  for (let round = table.round; round <= game.scenario.rounds.length; round++) {
    const due =
      round === table.round ? [...table.up, ...table.raised] : (game.scenario.rounds[round - 1]?.decide ?? []);
    for (const clause of due) {
      for (const { id: option } of game.clauses.get(clause)?.options ?? [])
        add({ kind: 'support', clause, option, round });
    }
  }
  for (const gesture of gesturesOf(game, table, seat, 'public'))
    list.push({ kind: 'gesture', gesture, round: table.round });
  for (const { id: instrument } of game.scenario.instruments) add({ kind: 'sign', instrument });
  return list;
}
