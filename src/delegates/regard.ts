import type { PartyId } from '../scenario/model.ts';
import type { Terms, Undertaking } from '../table/move.ts';
import { sameAct } from '../table/same-act.ts';
import type { Pledge } from '../table/state.ts';
import { standOf } from './assent.ts';
import { plainChange } from './change.ts';
import { TRUST } from './seeming.ts';
import { once, type Situation } from './situation.ts';

/**
 * How a seat deals with another, by what that one did to it. `cool`: it still trades, at a higher price. `wary`: the other
 * has to go first. `done`: it puts nothing to the other any more.
 */
export type Regard = 'easy' | 'cool' | 'wary' | 'done';

/** A broken word counts as two, a word taken back after it was kept as one; each word kept since then makes good for one. */
const BROKEN = 2;
const TAKEN_BACK = 1;
/** So many are never made good in the few rounds that there are. */
const BEYOND_REPAIR = 4;
/** Trust, where a scenario has none: as its pressures usually begin. */
const USUAL_TRUST = 5;
const TRUSTS_STILL = 5;
const TRUSTS_NO_MORE = 1;
/** Points against a trade with whoever broke its word, though it is trusted wholly, and for each point of trust that is wanting. */
const GRUDGE = 10;
const DISTRUST = 3;
/** Points against a trade with whoever hurt it in public. */
const SLIGHT = 8;
/** Of trust, by the scale of pressures. */
const WHOLE = 10;

export function regardFor(s: Situation, party: PartyId): Regard {
  const wrongs = wrongsBy(s, party);
  if (wrongs === 0) return hurtLately(s, party) ? 'cool' : 'easy';
  const trust = trustIn(s, party);
  if (trust <= TRUSTS_NO_MORE || wrongs >= BEYOND_REPAIR) return 'done';
  return trust >= TRUSTS_STILL ? 'cool' : 'wary';
}

/** Points by which any trade with a party has to be better: the fewer, the more the seat trusts it in spite of all. */
export const grudgeAgainst = (s: Situation, party: PartyId): number =>
  wrongsBy(s, party) > 0 ? -(GRUDGE + DISTRUST * (WHOLE - trustIn(s, party))) : 0;

/** Points against trading with whoever hurt the seat in public just now, though its word be good. */
export const coolnessTo = (s: Situation, party: PartyId): number =>
  wrongsBy(s, party) === 0 && hurtLately(s, party) ? -SLIGHT : 0;

/**
 * Whether a seat can enter into this, as it gives and gets: nobody is asked twice for the word that it broke, and of whom
 * one is wary has to go first.
 */
export function isSecured(s: Situation, party: PartyId, { give, want }: Terms): boolean {
  if (wrongsBy(s, party) === 0) return true;
  if (brokenTo(s, party).some(({ what }) => sameAct(what, want))) return false;
  return regardFor(s, party) === 'cool' || dueIn(s, want) < dueIn(s, give);
}

/** Signatures come after the last plenary. */
const dueIn = (s: Situation, deed: Undertaking): number =>
  deed.kind === 'sign' ? s.game.scenario.rounds.length + 1 : deed.round;

/** Wrongs to the seat that are not made good. */
const wrongsBy = (s: Situation, party: PartyId): number =>
  once(s, `wrongs ${party}`, () => {
    const broken = brokenTo(s, party);
    const first = Math.min(...broken.map(({ what }) => dueIn(s, what)));
    let wrongs = BROKEN * broken.length;
    for (const { by, to, state, what } of s.table.pledges) {
      if (by !== party || to !== s.seat || state !== 'kept') continue;
      if (isTakenBack(s, party, what)) wrongs += TAKEN_BACK;
      else if (dueIn(s, what) > first) wrongs -= 1;
    }
    return Math.max(0, wrongs);
  });

const brokenTo = (s: Situation, party: PartyId): readonly Pledge[] =>
  s.table.pledges.filter(({ by, to, state }) => by === party && to === s.seat && state === 'broken');

/** Whether a party left the wording behind which it had promised to stand, while the seat still stands there. */
const isTakenBack = (s: Situation, party: PartyId, what: Undertaking): boolean =>
  what.kind === 'support' &&
  standOf(s, what.clause, s.seat) === what.option &&
  standOf(s, what.clause, party) !== what.option;

/** What the seat holds of a party, 0 to 10. */
const trustIn = (s: Situation, party: PartyId): number => {
  const path = `${TRUST}.${s.seat}.${party}`;
  const trust = s.brief.sees.has(path) ? s.table.pressures[path] : undefined;
  return Math.max(0, Math.min(WHOLE, trust ?? USUAL_TRUST - BROKEN * brokenTo(s, party).length));
};

/** Whether a party hurt the seat in public in this round or the one before. */
const hurtLately = (s: Situation, party: PartyId): boolean =>
  s.table.gestures.some(({ by, round, gesture }) => {
    if (by !== party || round < s.table.round - 1) return false;
    return (plainChange(s.game, gesture, by).pressures[`${TRUST}.${s.seat}.${by}`] ?? 0) < 0;
  });
