import { unreachable } from '../ground/result.ts';
import { ABSENT, type PartyId } from '../scenario/model.ts';
import type { AskedMove, WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import type { Candidate } from '../table/judge.ts';
import { gesturesOf } from '../table/legal-gesture.ts';
import { offersOf } from '../table/legal-offer.ts';
import { deedOf, undertakingsOf } from '../table/legal-undertaking.ts';
import { wordsOf } from '../table/legal-word.ts';
import type { Gesture, Undertaking, Word } from '../table/move.ts';
import type { Table } from '../table/state.ts';
import { type Answer, playAgain } from './ask-again.ts';

/** No more other moves than this are played, nearest first. */
const TRIED = 12;

/** Another move in place of the one asked about. */
interface Other {
  readonly asked: AskedMove;
  readonly by: PartyId;
  readonly move: Candidate;
  /** Where the other move is another's, or of another moment. */
  readonly table?: Table;
}

/**
 * What could have been said on the same clause, done by the same verb, or asked and given in the same offer: nearest
 * first, each played. A seat may be told, since all of it is among the moves that it is shown.
 */
export function insteadOf(
  game: Game,
  table: Table,
  seat: PartyId,
  asked: AskedMove,
  kind: Answer['kind'],
  wanted: number,
): readonly WhatIf[] {
  const found: WhatIf[] = [];
  for (const other of likeOf(game, table, seat, asked).slice(0, TRIED)) {
    if (found.length >= wanted) break;
    const then = playAgain(game, other.table ?? table, seat, other.asked);
    if (then === 'barred' || then === kind) continue;
    found.push({ changes: [{ kind: 'instead', by: other.by, move: other.move }], then, reach: true });
  }
  return found;
}

function likeOf(game: Game, table: Table, seat: PartyId, asked: AskedMove): readonly Other[] {
  switch (asked.kind) {
    case 'word':
      return wordsLike(game, table, seat, asked.word);
    case 'gesture':
      return gesturesOf(game, table, seat)
        .filter((one) => one.verb === asked.gesture.verb && apart(one, asked.gesture) > 0)
        .toSorted((a, b) => apart(a, asked.gesture) - apart(b, asked.gesture))
        .map((one) => ({ asked: { kind: 'gesture', gesture: one }, by: seat, move: one }));
    case 'offer': {
      const { to, terms } = asked;
      const gives = offersOf(game, table, seat).find((offers) => offers.to === to)?.give ?? [];
      return nearest(
        game,
        terms.give,
        gives.map((give) => give.move),
      ).map((give) => ({
        asked: { kind: 'offer', to, terms: { ...terms, give } },
        by: seat,
        move: deedOf(game, table, seat, give),
      }));
    }
    case 'accept': {
      const offer = table.offers.find((o) => o.id === asked.offer);
      if (!offer) return [];
      return nearest(game, offer.terms.want, undertakingsOf(game, table, seat)).map((want) => ({
        asked,
        by: offer.from,
        move: deedOf(game, table, seat, want),
        table: {
          ...table,
          offers: table.offers.map((o) => (o.id === offer.id ? { ...o, terms: { ...o.terms, want } } : o)),
        },
      }));
    }
    case 'sign':
      return [];
    default:
      return unreachable(asked);
  }
}

function wordsLike(game: Game, table: Table, seat: PartyId, word: Word): readonly Other[] {
  if (word.verb === 'object') return [];
  return wordsOf(game, table, seat)
    .flatMap((one) => (one.verb !== 'object' && one.clause === word.clause && one.option !== word.option ? [one] : []))
    .toSorted((a, b) => far(game, word.clause, a.option, word.option) - far(game, word.clause, b.option, word.option))
    .map((one) => ({ asked: { kind: 'word', word: one }, by: seat, move: one }));
}

/** Other undertakings of the same kind, those on the same clause first. */
function nearest(game: Game, what: Undertaking, all: readonly Undertaking[]): readonly Undertaking[] {
  const distance = (one: Undertaking): number | undefined => {
    if (one.kind === 'sign' || what.kind === 'sign') return undefined;
    if (one.kind === 'gesture')
      return what.kind === 'gesture' ? apart(one.gesture, what.gesture) || undefined : undefined;
    if (what.kind !== 'support') return undefined;
    if (one.clause !== what.clause) return one.option === ABSENT ? undefined : 100 + Math.abs(one.round - what.round);
    return one.option === what.option ? undefined : far(game, one.clause, one.option, what.option);
  };
  return all
    .flatMap((one) => {
      const away = distance(one);
      return away === undefined ? [] : [{ one, away }];
    })
    .toSorted((a, b) => a.away - b.away)
    .map(({ one }) => one);
}

function far(game: Game, clause: string, one: string, other: string): number {
  const order = game.clauses.get(clause)?.options.map((option) => option.id) ?? [];
  // to ask that nothing be said of it is always there, and seldom what was meant
  return Math.abs(order.indexOf(one) - order.indexOf(other)) + (one === ABSENT ? order.length : 0);
}

/** In how much two gestures differ. */
const apart = (one: Gesture, other: Gesture): number =>
  (['verb', 'to', 'choice', 'place', 'clause'] as const).filter((detail) => one[detail] !== other[detail]).length;
