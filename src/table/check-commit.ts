import { unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import type { Fault } from './fault.ts';
import type { Game } from './game.ts';
import { judge } from './judge.ts';
import { gestureFault } from './legal-gesture.ts';
import {
  acceptStanding,
  OFFERS_AT_MOST,
  offerFault,
  termsFault,
  toAnswer,
  toCarry,
  undertakingStanding,
} from './legal-offer.ts';
import { wordFault } from './legal-word.ts';
import type { Answer, Commit, Pen, Terms } from './move.ts';
import { penFault, signersOf } from './pens.ts';
import type { Offer, Table } from './state.ts';
import type { Standing } from './view.ts';

const illegal = (reason: Reason): Fault => ({
  code: reason.code,
  ...(reason.facts.length > 0 && { reasons: [reason] }),
});

const redLine = (standing: Standing): Fault | undefined =>
  standing.kind === 'forbidden' ? { code: 'move/red-line', reasons: standing.reasons } : undefined;

/** Why a seat may not seal this commit, of the kind of the table's step. Shape has been read before. */
export function commitFault(game: Game, table: Table, seat: PartyId, commit: Commit): Fault | undefined {
  switch (commit.kind) {
    case 'offers':
      if (commit.offers.length > OFFERS_AT_MOST) return { code: 'offer/too-many' };
      return first(commit.offers, ({ to, terms }) => {
        const reason = offerFault(game, table, seat, to) ?? termsFault(game, table, seat, to, terms);
        return reason ? illegal(reason) : giveFault(game, table, seat, to, 'offer', terms);
      });
    case 'carriage': {
      const inHand = new Set(toCarry(table, seat).map((offer) => offer.id));
      return first(Object.keys(commit.carry), (id) => (inHand.has(id) ? undefined : { code: 'offer/not-in-hand' }));
    }
    case 'replies':
    case 'counters': {
      const waiting = toAnswer(table, seat);
      return first(Object.entries(commit.answers), ([id, answer]) => {
        const offer = waiting.find((o) => o.id === id);
        return offer ? answerFault(game, table, offer, answer) : { code: 'offer/not-waiting' };
      });
    }
    case 'plenary':
      return plenaryFault(game, table, seat, commit);
    case 'signing':
      return first(Object.entries(commit.pens), ([instrument, pen]) => signFault(game, table, seat, instrument, pen));
    default:
      return unreachable(commit);
  }
}

function first<T>(list: readonly T[], fault: (one: T) => Fault | undefined): Fault | undefined {
  for (const one of list) {
    const found = fault(one);
    if (found) return found;
  }
  return undefined;
}

const giveFault = (game: Game, table: Table, seat: PartyId, to: PartyId, verb: 'offer' | 'counter', terms: Terms) =>
  redLine(undertakingStanding(game, table, seat, { verb, to }, terms.give));

function answerFault(game: Game, table: Table, offer: Offer, answer: Answer): Fault | undefined {
  switch (answer.kind) {
    case 'accept':
      return redLine(acceptStanding(game, table, offer));
    case 'decline':
      return undefined;
    case 'counter': {
      if (table.step !== 'replies') return { code: 'offer/no-counter-now' };
      const reason = termsFault(game, table, offer.to, offer.from, answer.terms);
      return reason ? illegal(reason) : giveFault(game, table, offer.to, offer.from, 'counter', answer.terms);
    }
    default:
      return unreachable(answer);
  }
}

function plenaryFault(
  game: Game,
  table: Table,
  seat: PartyId,
  { word, gesture }: Extract<Commit, { readonly kind: 'plenary' }>,
): Fault | undefined {
  const barred = (word && wordFault(game, table, seat, word)) ?? (gesture && gestureFault(game, table, seat, gesture));
  if (barred) return illegal(barred);
  return (word && redLine(judge(game, table, seat, word))) ?? (gesture && redLine(judge(game, table, seat, gesture)));
}

function signFault(game: Game, table: Table, seat: PartyId, instrument: string, pen: Pen): Fault | undefined {
  const reason = penFault(game, table, seat, instrument);
  if (reason) return illegal(reason);
  if (pen.kind === 'refuse') return undefined;
  const others = signersOf(game, instrument).filter((party) => party !== seat);
  const named = [...(pen.with ?? []), ...(pen.without ?? [])];
  if (named.some((party) => !others.includes(party)) || new Set(named).size < named.length) {
    return { code: 'pen/condition' };
  }
  return redLine(judge(game, table, seat, { verb: 'sign', instrument }));
}
