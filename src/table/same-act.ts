import type { Gesture, Undertaking } from './move.ts';

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
