import { NEEDS, type Truth } from '../../wire/truth.ts';
import type { Estimate } from '../save/estimates.ts';

/** How near a guess at a walk-away point came; never a number of points. */
export const NEARNESS = ['right', 'little-more', 'little-less', 'much-more', 'much-less'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** One guess beside the truth; what was not guessed is absent. */
export interface Compared {
  /** `more`: it needed more than was thought. One step of the scale is little. */
  readonly need?: Nearness;
  readonly priority?: 'right' | 'other';
}

export function compared({ need, priority }: Estimate, truth: Truth): Compared {
  return {
    ...(need && { need: nearness(NEEDS.indexOf(truth.need) - NEEDS.indexOf(need)) }),
    ...(priority !== undefined && { priority: truth.priorities.includes(priority) ? 'right' : 'other' }),
  };
}

function nearness(steps: number): Nearness {
  if (steps === 0) return 'right';
  if (steps > 0) return steps === 1 ? 'little-more' : 'much-more';
  return steps === -1 ? 'little-less' : 'much-less';
}
