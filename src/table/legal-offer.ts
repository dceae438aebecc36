import type { Deltas, PartyId } from '../scenario/model.ts';
import { besideOf } from './beside.ts';
import { discreetStanding } from './discreet.ts';
import type { Reason } from './event.ts';
import type { Game } from './game.ts';
import { holdsOn } from './holds-on.ts';
import { type Candidate, graver, judge } from './judge.ts';
import { deedOf, undertakingFault, undertakingsOf, undertakingsToTry } from './legal-undertaking.ts';
import { against, costOf, FREE, verbFault } from './legal-verb.ts';
import { momentary } from './memo.ts';
import type { Terms, Undertaking } from './move.ts';
import { bargainsAgain, promisedAlready } from './same-act.ts';
import type { Offer, Table } from './state.ts';
import type { LegalMoves, Promisable, Standing } from './view.ts';

/** A seat makes so many offers a round at most. */
export const OFFERS_AT_MOST = 2;

/** The go-between of two seats that do not meet, as things stand. */
export function goBetween(game: Game, table: Table, one: PartyId, other: PartyId): PartyId | undefined {
  const pair = game.scenario.apart.find((a) => a.between.includes(one) && a.between.includes(other));
  return pair && !holdsOn(game, pair.unless, table) ? pair.via : undefined;
}

/** Why a seat may not make offers to another at all. */
export function offerFault(game: Game, table: Table, seat: PartyId, to: PartyId): Reason | undefined {
  if (to === seat || !game.parties.has(to)) return against('offer/addressee');
  const use = game.verbs.get('offer');
  if (use?.to && !use.to.includes(to)) return against('offer/addressee');
  return verbFault(game, table, seat, { verb: 'offer', to });
}

/** Why terms cannot be offered: what one side cannot undertake. `giver` is who speaks. */
export function termsFault(game: Game, table: Table, giver: PartyId, taker: PartyId, terms: Terms): Reason | undefined {
  const fault = undertakingFault(game, table, giver, terms.give) ?? undertakingFault(game, table, taker, terms.want);
  if (fault) return fault;
  return bargainsAgain(table, giver, taker, terms) ? against('offer/promised-already') : undefined;
}

/** How the undertaking, and the verb by which it is entered into, stand with the seat's own instructions. */
export const undertakingStanding = (
  game: Game,
  table: Table,
  seat: PartyId,
  entered: Candidate,
  what: Undertaking,
): Standing => graver(judge(game, table, seat, entered), judge(game, table, seat, deedOf(game, table, seat, what)));

/** How accepting an offer stands: the word `accept`, and what the seat would have to do. */
export const acceptStanding = (game: Game, table: Table, offer: Offer): Standing =>
  undertakingStanding(game, table, offer.to, { verb: 'accept', to: offer.from }, offer.terms.want);

/** What each seat could be asked for, the same for all who ask. */
const wantedOf = momentary(undertakingsOf);

/** What a seat may offer to each counterpart. */
export const offersOf: (game: Game, table: Table, seat: PartyId) => LegalMoves['offers'] = momentary(listOffers);

function listOffers(game: Game, table: Table, seat: PartyId): LegalMoves['offers'] {
  const counterparts = game.scenario.order.filter((to) => offerFault(game, table, seat, to) === undefined);
  if (counterparts.length === 0) return [];
  const gives = wantedOf(game, table, seat).map((move) => ({
    move,
    deed: judge(game, table, seat, deedOf(game, table, seat, move)),
    beside: besideOf(game, table, seat, move),
  }));
  const promisable = (entered: Standing, cost: Deltas): readonly Promisable[] =>
    gives.map(({ move, deed, beside }) => ({
      move,
      standing: discreetStanding(game, table, seat, graver(entered, deed)),
      cost,
      beside,
    }));
  const plain = promisable({ kind: 'within' }, FREE);
  return counterparts.map((to) => {
    const entered = judge(game, table, seat, { verb: 'offer', to });
    const via = goBetween(game, table, seat, to);
    const cost = costOf(game, seat, { verb: 'offer', to });
    const give = entered.kind === 'within' && cost === FREE ? plain : promisable(entered, cost);
    return {
      to,
      ...(via !== undefined && { via }),
      give: without(give, (one) => promisedAlready(table, seat, to, one.move)),
      want: without(wantedOf(game, table, to), (what) => promisedAlready(table, to, seat, what)),
    };
  });
}

/** The very list where nothing is left out, so that what was made of it once serves again. */
const without = <T>(list: readonly T[], leftOut: (one: T) => boolean): readonly T[] =>
  list.some(leftOut) ? list.filter((one) => !leftOut(one)) : list;

/** Whether a seat has anything to offer anybody: asked at every opening, so that it stops at the first that will do. */
export function hasOffers(game: Game, table: Table, seat: PartyId): boolean {
  const gives = undertakingsToTry(game, table, seat);
  return game.scenario.order.some(
    (to) =>
      offerFault(game, table, seat, to) === undefined &&
      judge(game, table, seat, { verb: 'offer', to }).kind !== 'forbidden' &&
      gives.some((what) => mayGive(game, table, seat, to, what)) &&
      undertakingsToTry(game, table, to).some((what) => mayWant(game, table, seat, to, what)),
  );
}

/** Whether a seat may promise this to another, apart from the offer itself. */
export const mayGive = (game: Game, table: Table, seat: PartyId, to: PartyId, what: Undertaking): boolean =>
  undertakingFault(game, table, seat, what) === undefined &&
  !promisedAlready(table, seat, to, what) &&
  judge(game, table, seat, deedOf(game, table, seat, what)).kind !== 'forbidden';

/** Whether a seat may ask another for this. */
export const mayWant = (game: Game, table: Table, seat: PartyId, to: PartyId, what: Undertaking): boolean =>
  undertakingFault(game, table, to, what) === undefined && !promisedAlready(table, to, seat, what);

/** Offers that a go-between has in hand. */
export const toCarry = (table: Table, seat: PartyId): readonly Offer[] =>
  table.offers.filter((o) => o.via === seat && o.state === 'made');

/** Offers that have reached a seat and wait for its word in this step. */
export function toAnswer(table: Table, seat: PartyId): readonly Offer[] {
  const counters = table.step === 'counters';
  if (!counters && table.step !== 'replies') return [];
  return table.offers.filter(
    (o) =>
      o.to === seat &&
      (o.counterOf !== undefined) === counters &&
      (o.state === 'carried' || (o.state === 'made' && o.via === undefined)),
  );
}
