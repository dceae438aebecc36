import { unreachable } from '../ground/result.ts';
import type { Answer, Ground } from '../table/move.ts';
import type { Candidate } from './candidate.ts';

/**
 * What a bot says as it declines: what in fact decided. `doubted`: points that the promise loses by doubt of who makes it.
 * Undefined where accepting would have done it no harm: a whim has no ground.
 */
export function groundOf(accept: Candidate<Answer>, doubted: number): Ground | undefined {
  switch (accept.barred) {
    case 'red-line':
    case 'instructions':
      return 'instructions';
    case 'promised':
      return 'engaged';
    case 'unsecured':
      return 'mistrust';
    case 'sold-short':
      return 'too-little';
    case undefined: {
      if (accept.score > 0) return undefined;
      const { record = 0, listens = 0 } = accept.terms;
      return accept.score + doubted - record - Math.min(0, listens) > 0 ? 'mistrust' : 'too-little';
    }
    default:
      return unreachable(accept.barred);
  }
}
