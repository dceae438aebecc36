import { ABSENT, type Instrument, type PartyId } from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import type { Undertaking } from '../table/move.ts';
import { sameAct, sameGesture } from '../table/same-act.ts';
import type { Standing } from '../table/view.ts';
import { standOf } from './assent.ts';
import { overAbsent, rankOf } from './brief.ts';
import { aimsOf } from './change.ts';
import { promiseOf, stepsAllowed } from './clause-chance.ts';
import { aimsGain } from './outlook.ts';
import { excludes, movesThere, owedBy } from './pledged.ts';
import { TRUST } from './seeming.ts';
import { once, type Situation } from './situation.ts';
import { courseWorth, likelySigners, willSign } from './text-worth.ts';

/**
 * Points that another's deed is worth to the seat: none where it is owed already, or can't be kept beside what is; few
 * where the other has made the gesture before and may well make it again.
 */
export function worthOfDeed(s: Situation, by: PartyId, deed: Undertaking): number {
  if (owedBy(s, by).some(({ what }) => sameAct(what, deed) || excludes(what, deed))) return 0;
  if (movesThere(s, by, deed)) return 0;
  switch (deed.kind) {
    case 'support': {
      const { clause, option } = deed;
      if (standOf(s, clause, by) === option || option === ABSENT || !s.brief.needed[clause]?.has(by)) return 0;
      const now = Math.max(0, promiseOf(s, clause, standOf(s, clause, s.seat)));
      const then = promiseOf(s, clause, option, by);
      return then - now;
    }
    case 'gesture': {
      const unasked = s.table.gestures.some((g) => g.by === by && sameGesture(g.gesture, deed.gesture));
      return unasked ? Math.trunc(aimsOf(s, deed.gesture, by) / 4) : aimsOf(s, deed.gesture, by);
    }
    case 'sign': {
      const text = s.game.instruments.get(deed.instrument);
      return text ? Math.trunc((penGain(s, text, by) * (92 - willSign(s, text, by))) / 100) : 0;
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
      const against = Math.max(0, -overAbsent(s.brief, clause, option));
      return Math.max(0, now - promiseOf(s, clause, option)) + Math.trunc(against / 2) + 14 * steps - 2;
    }
    case 'gesture':
      return -aimsOf(s, deed.gesture, s.seat, standing) + 3;
    case 'sign': {
      const gain = signedGain(s, deed.instrument);
      return 8 - (gain < 0 ? gain : Math.trunc(gain / 2));
    }
  }
}

/** What hangs on one pen: the whole text where it is required, else what the seat's own terms make of that name. */
function penGain(s: Situation, text: Instrument, by: PartyId): number {
  if (text.required.includes(by) || text.required.length < text.quorum) return signedGain(s, text.id);
  if (!s.brief.cosigners.has(by) || !text.others.includes(by) || !holds(text.opens, s.facts)) return 0;
  const without = likelySigners(s, text).filter((p) => p !== by);
  return courseWorth(s, new Map([[text.id, [...without, by]]])) - courseWorth(s, new Map([[text.id, without]]));
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
