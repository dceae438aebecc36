import { type ChartEventName, EVENT_OF } from '../chart-event.ts';
import type { Scenario } from '../model.ts';
import { verbsInPlay } from '../verb-family.ts';

const OF_OFFERS: readonly ChartEventName[] = ['OFFERED', 'ACCEPTED', 'DECLINED', 'COUNTERED', 'KEPT', 'BROKEN'];
const OF_PENS: readonly ChartEventName[] = ['SIGNED', 'REFUSED'];
/** These come of themselves in every game, or of words, which every scenario has. */
const ALWAYS: readonly ChartEventName[] = ['OPENED', 'CLOSE', 'AGREED', 'RESERVED', 'REOPENED'];

/** Events that a move, an inject or the course of this scenario can bring to a chart. */
export function raisedIn(s: Scenario): ReadonlySet<string> {
  const verbs = verbsInPlay(s.verbs.map((v) => v.verb));
  const moves = Object.entries(EVENT_OF).flatMap(([verb, event]) => (verbs.includes(verb) ? [event] : []));
  return new Set<string>([
    ...ALWAYS,
    ...moves,
    ...(verbs.includes('offer') ? OF_OFFERS : []),
    ...(verbs.includes('offer') && s.apart.length > 0 ? ['HELD'] : []),
    ...(verbs.includes('sign') ? OF_PENS : []),
    ...(s.injects.length > 0 ? ['INJECTED'] : []),
  ]);
}
