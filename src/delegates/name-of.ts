import { unreachable } from '../ground/result.ts';
import type { Gesture, Undertaking, Word } from '../table/move.ts';

/** Moves as play files write them, e.g. `support gauge daily`, `warn to upriver`. */
export const nameOfWord = (word: Word): string =>
  word.verb === 'object' ? `object ${word.clause}` : `${word.verb} ${word.clause} ${word.option}`;

export const nameOfGesture = (gesture: Gesture): string =>
  [gesture.verb, gesture.to && `to ${gesture.to}`, gesture.choice ?? gesture.place ?? gesture.clause]
    .filter(Boolean)
    .join(' ');

export function nameOfDeed(deed: Undertaking): string {
  switch (deed.kind) {
    case 'support':
      return `support ${deed.clause} ${deed.option}`;
    case 'gesture':
      return nameOfGesture(deed.gesture);
    case 'sign':
      return `sign ${deed.instrument}`;
    default:
      return unreachable(deed);
  }
}
