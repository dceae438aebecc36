import type { ClauseId, InstrumentId, OptionId } from '../scenario/model.ts';
import type { Gesture, Undertaking } from '../table/move.ts';
import type { Situation } from './situation.ts';

/** An undertaking without its date. */
export type Deed =
  | { readonly kind: 'support'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly kind: 'gesture'; readonly gesture: Gesture }
  | { readonly kind: 'sign'; readonly instrument: InstrumentId };

export const sameGesture = (a: Gesture, b: Gesture): boolean =>
  a.verb === b.verb && a.to === b.to && a.choice === b.choice && a.place === b.place && a.clause === b.clause;

export function sameDeed(a: Undertaking, b: Deed): boolean {
  if (a.kind === 'support') return b.kind === 'support' && a.clause === b.clause && a.option === b.option;
  if (a.kind === 'gesture') return b.kind === 'gesture' && sameGesture(a.gesture, b.gesture);
  return b.kind === 'sign' && a.instrument === b.instrument;
}

/** Whether the seat has given its word for this deed and it is not done yet. */
export const dueNow = (s: Situation, deed: Deed): boolean =>
  s.table.pledges.some((p) => p.state === 'open' && p.by === s.seat && sameDeed(p.what, deed));

/** Whether another word of this round is promised, or offered and not answered yet: one plenary has room for one. */
export function wordIsTaken(s: Situation, deed: Undertaking): boolean {
  if (deed.kind === 'sign' || deed.round !== s.table.round) return false;
  const rivals = (what: Undertaking): boolean =>
    what.kind === deed.kind && what.round === deed.round && !sameDeed(what, deed);
  return (
    s.table.pledges.some((p) => p.state === 'open' && p.by === s.seat && rivals(p.what)) ||
    s.table.offers.some(
      (o) => o.from === s.seat && (o.state === 'made' || o.state === 'carried') && rivals(o.terms.give),
    )
  );
}
