import { mapIn } from '../ground/remembered.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import type { Game } from './game.ts';
import type { Candidate } from './judge.ts';
import { gestureFault, gesturesToTry, isSecret } from './legal-gesture.ts';
import { against } from './legal-verb.ts';
import { mayUse, wordFor } from './legal-word.ts';
import { isAgreed, isSpeakable, isVisible } from './life.ts';
import type { Undertaking } from './move.ts';
import { onFile } from './on-file.ts';
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
export const undertakingsOf = (game: Game, table: Table, seat: PartyId): readonly Undertaking[] =>
  undertakingsToTry(game, table, seat).filter((what) => undertakingFault(game, table, seat, what) === undefined);

/** Among which those that a seat could undertake now are to be found: words by their round, gestures of this one, signatures. */
export function undertakingsToTry(game: Game, table: Table, seat: PartyId): readonly Undertaking[] {
  const seats = mapIn(tried, table.up);
  const known = seats.get(seat);
  const { verbs } = game;
  const { raised, round } = table;
  const out = table.seats[seat] === 'out';
  if (known?.verbs === verbs && known.raised === raised && known.round === round && known.out === out)
    return known.list;
  const list = listed(game, table, seat);
  seats.set(seat, { verbs, raised, round, out, list });
  return list;
}

/** A list with all that it depends on, beside the seat and what is up. */
interface Tried extends Pick<Game, 'verbs'>, Pick<Table, 'raised' | 'round'> {
  readonly out: boolean;
  readonly list: readonly Undertaking[];
}

/** By what is up, which is the same object for a whole round. */
const tried = new WeakMap<Table['up'], Map<PartyId, Tried>>();

function listed(game: Game, table: Table, seat: PartyId): readonly Undertaking[] {
  const { supports, later, gesturesDue, signatures } = onFile(game);
  const now = table.round - 1;
  const list: Undertaking[] = [];
  for (const due of [table.up, table.raised]) {
    for (const clause of due) list.push(...(supports[now]?.get(clause) ?? []));
  }
  list.push(...(later[now] ?? []));
  for (const gesture of gesturesToTry(game, table, seat)) {
    const due = gesturesDue.get(gesture)?.[now];
    if (due) list.push(due);
  }
  list.push(...signatures);
  return list;
}
