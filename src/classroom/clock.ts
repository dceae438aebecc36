import { unreachable } from '../ground/result.ts';
import type { TableStep } from '../table/state.ts';
import type { Timing } from '../wire/class-news.ts';
import type { Pace } from './entry.ts';

type Pause = NonNullable<Timing['pause']>;

/** Times are the host's, in ms. The rules know none of this: an elapsed clock is entered as `expire`. */
export interface Clock {
  /** When the step ends; absent without a limit, and while paused. */
  readonly until?: number;
  /** What a paused clock had left. */
  readonly left?: number;
  readonly pause?: Pause;
}

export const STOPPED: Clock = {};

/** The whole time of a step that opens now; a pause goes on. */
export function stepClock({ pause }: Clock, pace: Pace, step: TableStep, now: number): Clock {
  const ms = secondsFor(pace, step) * 1000;
  if (step === 'ended') return STOPPED;
  if (pause) return { pause, ...(ms > 0 && { left: ms }) };
  return ms > 0 ? { until: now + ms } : STOPPED;
}

function secondsFor(pace: Pace, step: TableStep): number {
  switch (step) {
    case 'offers':
      // The dispatch and the cable are read in it too.
      return 2 * pace.corridor;
    case 'carriage':
    case 'replies':
    case 'counters':
      return pace.corridor;
    case 'plenary':
      return pace.plenary;
    case 'signing':
      return pace.signing;
    case 'ended':
      return 0;
    default:
      return unreachable(step);
  }
}

export function halted({ until, left }: Clock, now: number, pause: Pause): Clock {
  const rest = until === undefined ? left : Math.max(0, until - now);
  return { pause, ...(rest !== undefined && { left: rest }) };
}

export const goneOn = ({ left, until }: Clock, now: number): Clock =>
  left === undefined ? { ...(until !== undefined && { until }) } : { until: now + left };

/** A step without a limit gets one. */
export function extended({ until, left, pause }: Clock, now: number, seconds: number): Clock {
  const more = seconds * 1000;
  if (pause) return { pause, left: (left ?? 0) + more };
  return { until: Math.max(until ?? now, now) + more };
}
