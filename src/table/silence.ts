import { unreachable } from '../ground/result.ts';
import type { Commit } from './move.ts';
import type { TableStep } from './state.ts';

/** The commit of a seat that says nothing in a step: no offers, no answers, no word, pens that refuse. */
export function silence(step: Exclude<TableStep, 'ended'>): Commit {
  switch (step) {
    case 'offers':
      return { kind: 'offers', offers: [] };
    case 'carriage':
      return { kind: 'carriage', carry: {} };
    case 'replies':
    case 'counters':
      return { kind: step, answers: {} };
    case 'plenary':
      return { kind: 'plenary' };
    case 'signing':
      return { kind: 'signing', pens: {} };
    default:
      return unreachable(step);
  }
}
