import type { PartyId } from '../scenario/model.ts';
import { once, type Situation } from './situation.ts';

/** Percent of the worth of a promise of somebody of whom nothing bad is known. */
const KEPT = 85;
/** Promises that a stranger is taken to have kept. */
const CREDIT = 3;
/** How many kept words one broken word outweighs. */
const HARM = 2;

/** Percent of its worth that a promise of another is taken for, by the words that it kept and broke to this seat. */
export const relianceOn = (s: Situation, party: PartyId): number =>
  once(s, `reliance ${party}`, () => {
    let kept = CREDIT;
    let broken = 0;
    for (const { by, to, state } of s.table.pledges) {
      if (by !== party || to !== s.seat) continue;
      if (state === 'kept') kept += 1;
      if (state === 'broken') broken += HARM;
    }
    return Math.trunc((KEPT * kept) / (kept + broken));
  });

/** Points that a promise loses beyond what one of a stranger would: the doubt that its maker has earned. */
export const doubtOf = (s: Situation, party: PartyId, promise: number): number =>
  Math.max(0, Math.trunc((promise * (KEPT - relianceOn(s, party))) / 100));
