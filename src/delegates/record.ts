import type { PartyId } from '../scenario/model.ts';
import { once, type Situation } from './situation.ts';

/** Percent of the worth of a promise of somebody of whom nothing bad is known. */
const KEPT = 85;
/** Promises that a stranger is taken to have kept. */
const CREDIT = 3;
/** How many kept words one broken word outweighs. */
const HARM = 2;
/** Points by which a trade with somebody who broke its word lately has to be better. */
const GRUDGE = 30;

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

/** Points against any trade with a party that broke its word to this seat in the last round or this one. */
export const grudgeAgainst = (s: Situation, party: PartyId): number =>
  s.table.pledges.some(({ by, to, state, what }) => {
    if (by !== party || to !== s.seat || state !== 'broken') return false;
    return what.kind === 'sign' || what.round >= s.table.round - 1;
  })
    ? -GRUDGE
    : 0;
