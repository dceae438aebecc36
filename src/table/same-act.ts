import type { PartyId } from '../scenario/model.ts';
import type { Gesture, Terms, Undertaking } from './move.ts';
import type { Offer, Table } from './state.ts';

/** Whether two undertakings of one seat are the same act, whenever each is due: done once, it keeps both. */
export function sameAct(one: Undertaking, other: Undertaking): boolean {
  if (one.kind === 'support') {
    return other.kind === 'support' && one.clause === other.clause && one.option === other.option;
  }
  if (one.kind === 'sign') return other.kind === 'sign' && one.instrument === other.instrument;
  return other.kind === 'gesture' && sameGesture(one.gesture, other.gesture);
}

export const sameGesture = (one: Gesture, other: Gesture): boolean =>
  one.verb === other.verb &&
  one.to === other.to &&
  one.choice === other.choice &&
  one.place === other.place &&
  one.clause === other.clause;

/** Who would do what for whom. */
interface Act {
  readonly by: PartyId;
  readonly to: PartyId;
  readonly what: Undertaking;
}

type Bargain = Pick<Offer, 'from' | 'to' | 'terms'>;

const actsOf = ({ from, to, terms }: Bargain): readonly Act[] => [
  { by: from, to, what: terms.give },
  { by: to, to: from, what: terms.want },
];

const sameFor = (one: Act, other: Act): boolean =>
  one.by === other.by && one.to === other.to && sameAct(one.what, other.what);

/** Whether two offers have one of the two do the same for the other. */
export const sharesAct = (one: Bargain, other: Bargain): boolean =>
  actsOf(one).some((act) => actsOf(other).some((o) => sameFor(act, o)));

/** Whether one has promised this to the other and has still to do it: it can't be promised to the same again. */
export const promisedAlready = (table: Table, by: PartyId, to: PartyId, what: Undertaking): boolean =>
  table.pledges.some((one) => one.state === 'open' && one.by === by && one.to === to && sameAct(one.what, what));

/** Whether either side of a bargain has been promised already. */
export const bargainsAgain = (table: Table, from: PartyId, to: PartyId, terms: Terms): boolean =>
  actsOf({ from, to, terms }).some((act) => promisedAlready(table, act.by, act.to, act.what));
