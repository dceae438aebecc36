import { ABSENT, type PartyId } from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import type { Undertaking } from '../table/move.ts';
import type { Standing } from '../table/view.ts';
import { assentOf, standOf, stepsBetween } from './assent.ts';
import { overAbsent, rankOf } from './brief.ts';
import { aimsOf } from './change.ts';
import { promiseOf, stepsAllowed } from './clause-chance.ts';
import { aimsGain } from './outlook.ts';
import { wordIsTaken } from './pledged.ts';
import { once, type Situation } from './situation.ts';
import { courseWorth, likelySigners, willSign } from './text-worth.ts';

/** The pair pressure that words kept and broken move, where a scenario has it. */
const TRUST = 'trust';

/** Points that another's deed is worth to the seat. */
export function worthOfDeed(s: Situation, by: PartyId, deed: Undertaking): number {
  switch (deed.kind) {
    case 'support': {
      const { clause, option } = deed;
      if (standOf(s, clause, by) === option || option === ABSENT || !s.brief.needed[clause]?.has(by)) return 0;
      const now = Math.max(0, promiseOf(s, clause, standOf(s, clause, s.seat)));
      const then = promiseOf(s, clause, option, by);
      return then - now;
    }
    case 'gesture':
      return aimsOf(s, deed.gesture, by);
    case 'sign': {
      const text = s.game.scenario.instruments.find((i) => i.id === deed.instrument);
      if (!text) return 0;
      const gain = signedGain(s, deed.instrument);
      return Math.trunc((gain * (92 - willSign(s, text, by))) / 100);
    }
  }
}

/** Points that the seat loses by a deed of its own, less than nothing where it would do it anyway. */
export function costOfDeed(s: Situation, deed: Undertaking, standing?: Standing): number {
  switch (deed.kind) {
    case 'support': {
      const { clause, option } = deed;
      const stand = standOf(s, clause, s.seat);
      if (stand === option) return -4;
      if (option === ABSENT) return 40;
      const now = Math.max(0, promiseOf(s, clause, stand), bestPromise(s, clause));
      const steps = s.temper.concedes ? Math.max(0, rankOf(s.brief, clause, option) - stepsAllowed(s, clause) - 1) : 0;
      const crowded = wordIsTaken(s, deed) ? 120 : 0;
      const against = Math.max(0, -overAbsent(s.brief, clause, option));
      return Math.max(0, now - promiseOf(s, clause, option)) + Math.trunc(against / 2) + 14 * steps + crowded - 2;
    }
    case 'gesture':
      return -aimsOf(s, deed.gesture, s.seat, standing) + 3 + (wordIsTaken(s, deed) ? 120 : 0);
    case 'sign':
      return 8 - Math.trunc(signedGain(s, deed.instrument) / 2);
  }
}

const bestPromise = (s: Situation, clause: string): number => {
  const best = s.brief.ranked[clause]?.[0];
  return best === undefined || best === ABSENT ? 0 : promiseOf(s, clause, best);
};

/** Points that a word given and kept is worth by the trust that it earns, where the seat aims at trust. */
export const esteemOf = (s: Situation, other: PartyId): number =>
  once(s, `esteem ${other}`, () =>
    aimsGain(s, { pressures: { [`${TRUST}.${other}.${s.seat}`]: 1, [`${TRUST}.${s.seat}.${other}`]: 1 } }),
  );

/** What a text that could be laid out is worth to the seat as it now stands, if it came into force, over no text. */
const signedGain = (s: Situation, instrument: string): number =>
  once(s, `signed ${instrument}`, () => {
    const text = s.game.instruments.get(instrument);
    if (!text || !holds(text.opens, s.facts)) return 0;
    const may = text.required.includes(s.seat) || text.others.includes(s.seat);
    const signers = may ? [...likelySigners(s, text), s.seat] : likelySigners(s, text);
    return courseWorth(s, new Map([[instrument, signers]])) - courseWorth(s, new Map());
  });

/** What a deed of the seat seems worth to another, by what that one has said in public. */
export function seemsWorth(s: Situation, to: PartyId, deed: Undertaking): number {
  if (deed.kind === 'sign') return 25;
  if (deed.kind === 'gesture')
    return deed.gesture.to === to ? friendly(deed.gesture.verb) : friendly(deed.gesture.verb) / 2;
  const stand = standOf(s, deed.clause, to);
  if (stand === deed.option) return 60;
  if (stand === ABSENT) return (s.table.tabled[deed.clause] ?? []).includes(deed.option) ? 14 : 10;
  return 22 - 14 * stepsBetween(s, deed.clause, stand, deed.option);
}

function friendly(verb: string): number {
  if (verb === 'guarantee' || verb === 'invite' || verb === 'verify') return 24;
  return verb === 'warn' || verb === 'criticise' || verb === 'walk-out' ? -20 : 12;
}

/** What a deed asked of another seems to cost it, by what it has said in public. */
export function seemsCost(s: Situation, of: PartyId, deed: Undertaking): number {
  if (deed.kind === 'sign') return 30;
  if (deed.kind === 'gesture') return 22;
  return Math.trunc(((100 - assentOf(s, of, deed.clause, deed.option)) * 6) / 10);
}
