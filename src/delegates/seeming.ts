import { ABSENT, type ClauseId, type OptionId, type PartyId } from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import { seesPressure } from '../table/knows.ts';
import type { Gesture, Undertaking } from '../table/move.ts';
import { sameAct } from '../table/same-act.ts';
import { assentOf, postureOf, stepsBetween } from './assent.ts';
import { plainChange } from './change.ts';
import { reached, standSoon } from './pledged.ts';
import type { Situation } from './situation.ts';
import { WILLING } from './text-worth.ts';

/** The pair pressure that words kept and broken move, where a scenario has it. */
export const TRUST = 'trust';

/** Points that a deed which the other asked for itself is taken to be worth to it. */
const ASKED = 40;
const BY_TRUST = 12;
const BY_PRESSURE = 6;

/**
 * What a deed of the seat seems worth to another, as far as the seat may know: what the other has asked for, where it
 * stands in public, what the file says that the deed does to its trust and to what both can see. Nothing above zero: no
 * visible gain.
 */
export function seemsWorth(s: Situation, to: PartyId, deed: Undertaking): number {
  const asked = isAsked(s, to, deed) ? ASKED : 0;
  switch (deed.kind) {
    case 'support':
      return counts(s, deed.clause) ? supportSeems(s, to, deed.clause, deed.option) + asked : 0;
    case 'gesture': {
      const seems = gestureSeems(s, to, deed.gesture);
      return seems < 0 ? seems : seems + asked;
    }
    case 'sign':
      return signatureSeems(s, to, deed.instrument, asked);
  }
}

/** Whether the other has asked this seat for the deed in an offer of its own, in this round or before. */
const isAsked = (s: Situation, to: PartyId, deed: Undertaking): boolean =>
  [...s.table.offers, ...s.table.refused].some(
    (o) => o.from === to && o.to === s.seat && reached(o) && sameAct(o.terms.want, deed),
  );

/** Whether the seat's assent is asked for on a clause that is still open. */
const counts = (s: Situation, clause: ClauseId): boolean =>
  (s.brief.texts[clause] ?? []).some((text) => {
    const status = s.table.lives[text.id]?.[clause]?.status;
    return text.assent.includes(s.seat) && status !== 'agreed' && status !== 'reserved';
  });

/** It helps where it brings the seat to the other's public stand, or at least nearer to it. */
function supportSeems(s: Situation, to: PartyId, clause: ClauseId, option: OptionId): number {
  const theirs = standSoon(s, clause, to);
  if (theirs === ABSENT) return 0;
  if (theirs === option) return 60;
  const own = standSoon(s, clause, s.seat);
  if (own === ABSENT) return -14;
  const nearer = stepsBetween(s, clause, theirs, own) - stepsBetween(s, clause, theirs, option);
  return nearer > 0 ? 14 : -14;
}

/**
 * Its trust and its own affairs come first. A pressure that both can see is taken to be better the higher it stands; a
 * deed towards a third party or one that lowers such a pressure is no gift for that alone.
 */
function gestureSeems(s: Situation, to: PartyId, gesture: Gesture): number {
  let own = gesture.to === to ? courtesy(gesture.verb) : 0;
  let common = 0;
  let lowers = gesture.to !== undefined && gesture.to !== to;
  for (const [path, delta] of Object.entries(plainChange(s.game, gesture, s.seat).pressures)) {
    const [id = '', first, second] = path.split('.');
    if (first === to && (id !== TRUST || second === s.seat)) {
      if (delta < 0) return -BY_TRUST;
      own += (id === TRUST ? BY_TRUST : BY_PRESSURE) * delta;
    } else if (first === undefined && seenByBoth(s, path, to)) {
      common += BY_PRESSURE * delta;
      lowers ||= delta < 0;
    }
  }
  return own > 0 || !lowers ? own + common : 0;
}

const seenByBoth = (s: Situation, path: string, to: PartyId): boolean =>
  s.brief.sees.has(path) && seesPressure(s.game.scenario, path, to);

function courtesy(verb: string): number {
  if (verb === 'guarantee' || verb === 'invite' || verb === 'verify') return 12;
  return verb === 'warn' || verb === 'criticise' ? -20 : 6;
}

/** A pen is worth something where the text can open, cannot do without it, and it is not sure to come. */
function signatureSeems(s: Situation, to: PartyId, instrument: string, asked: number): number {
  const text = s.game.instruments.get(instrument);
  if (!text || !holds(text.opens, s.facts)) return 0;
  if (!text.required.includes(to) && !text.others.includes(to)) return 0;
  if (!text.required.includes(s.seat) && text.required.length >= text.quorum) return asked;
  return Math.max(0, 84 - WILLING[postureOf(s, s.seat)]) + asked;
}

/** What a deed asked of another seems to cost it, by what it has said in public and what the file says of the deed. */
export function seemsCost(s: Situation, of: PartyId, deed: Undertaking): number {
  if (deed.kind === 'sign') return 30;
  if (deed.kind === 'support') return Math.trunc(((100 - assentOf(s, of, deed.clause, deed.option)) * 6) / 10);
  return 22;
}
