import type { ClauseId, OptionId, PartyId } from '../scenario/model.ts';
import type { Terms, Undertaking } from '../table/move.ts';
import { sameAct } from '../table/same-act.ts';
import type { Offer, Pledge } from '../table/state.ts';
import { standOf } from './assent.ts';
import type { Situation } from './situation.ts';

export const sameTerms = (a: Terms, b: Terms): boolean => sameAct(a.give, b.give) && sameAct(a.want, b.want);

/** Whether a seat could keep only one of two promises: one word and one gesture a round, one wording of a clause. */
export function excludes(a: Undertaking, b: Undertaking): boolean {
  if (a.kind === 'sign' || b.kind === 'sign' || sameAct(a, b)) return false;
  if (a.kind === 'support' && b.kind === 'support' && a.clause === b.clause) return true;
  return a.kind === b.kind && a.round === b.round;
}

/** Whether what a seat asks of two others would set them against each other: two wordings of one clause. */
export const contends = (a: Undertaking, b: Undertaking): boolean =>
  a.kind === 'support' && b.kind === 'support' && a.clause === b.clause && a.option !== b.option;

/** Whether the seat is asking somebody in this round for a wording other than this one. */
export const asksElsewhere = (s: Situation, want: Undertaking): boolean =>
  s.table.offers.some(
    (o) => o.from === s.seat && (o.state === 'made' || o.state === 'carried') && contends(o.terms.want, want),
  );

/** Whether the seat has given its word for this deed and it is not done yet. */
export const isOwed = (s: Situation, deed: Undertaking): boolean => owed(s, deed).length > 0;

/** Whether it is time to do what the seat owes: its round has come, or the other has done its half. */
export const dueNow = (s: Situation, deed: Undertaking): boolean => owed(s, deed).some((p) => !isAwaiting(s, p));

/** Whether the seat owes this deed, but to somebody who has to go first. */
export const isWithheld = (s: Situation, deed: Undertaking): boolean => isOwed(s, deed) && !dueNow(s, deed);

const owed = (s: Situation, deed: Undertaking): readonly Pledge[] =>
  s.table.pledges.filter((p) => p.state === 'open' && p.by === s.seat && sameAct(p.what, deed));

const isAwaiting = (s: Situation, { what, offer, to }: Pledge): boolean =>
  what.kind !== 'sign' &&
  what.round > s.table.round &&
  s.table.pledges.some((p) => p.offer === offer && p.by === to && p.state === 'open');

/** What another has promised this seat and not done yet. */
export const owedBy = (s: Situation, party: PartyId): readonly Pledge[] =>
  s.table.pledges.filter((p) => p.state === 'open' && p.by === party && p.to === s.seat);

/** Where a party will stand once it has kept what it promised for this round, as far as the seat knows. */
export function standSoon(s: Situation, clause: ClauseId, party: PartyId): OptionId {
  for (const { state, by, to, what } of s.table.pledges) {
    if (state !== 'open' || by !== party || (party !== s.seat && to !== s.seat)) continue;
    if (what.kind === 'support' && what.clause === clause && what.round === s.table.round) return what.option;
  }
  return standOf(s, clause, party);
}

/** Whether the seat could not keep a promise beside those it has given, or has offered and awaits the answer to. */
export const isTaken = (s: Situation, deed: Undertaking): boolean =>
  s.table.pledges.some((p) => p.state === 'open' && p.by === s.seat && excludes(p.what, deed)) ||
  s.table.offers.some(
    (o) => o.from === s.seat && (o.state === 'made' || o.state === 'carried') && excludes(o.terms.give, deed),
  );

/** Whether an offer came to its addressee, as far as that one can tell. */
export const reached = ({ via, state }: Offer): boolean =>
  via === undefined || state === 'carried' || state === 'accepted' || state === 'declined' || state === 'countered';

/** Whether a gesture is for sale in this round: offered, or asked for and refused. What is for sale isn't given away. */
export const isForSale = (s: Situation, deed: Undertaking): boolean =>
  s.table.offers.some((offer) => {
    const { from, to, state } = offer;
    const { give, want } = offer.terms;
    if (state === 'accepted') return false;
    if (from === s.seat) return sameAct(give, deed);
    return to === s.seat && reached(offer) && sameAct(want, deed);
  });

/**
 * Whether a word of the seat for another would only change places with it: the other owes it, or is asked by it for, a
 * word on the same clause.
 */
export const changesPlaces = (s: Situation, other: PartyId, deed: Undertaking): boolean => {
  if (deed.kind !== 'support') return false;
  const onSame = (what: Undertaking): boolean => what.kind === 'support' && what.clause === deed.clause;
  return (
    owedBy(s, other).some(({ what }) => onSame(what)) ||
    s.table.offers.some(
      (o) =>
        o.from === s.seat && o.to === other && (o.state === 'made' || o.state === 'carried') && onSame(o.terms.want),
    )
  );
};

/** Whether the seat has promised another a word on the clause of this deed: then the other's word there is no gain. */
export const movesThere = (s: Situation, other: PartyId, deed: Undertaking): boolean =>
  deed.kind === 'support' &&
  s.table.pledges.some(
    ({ state, by, to, what }) =>
      state === 'open' && by === s.seat && to === other && what.kind === 'support' && what.clause === deed.clause,
  );
