import type { PartyId } from '../scenario/model.ts';
import type { Gesture, Word } from '../table/move.ts';
import { sameGesture } from '../table/same-act.ts';
import { standOf } from './assent.ts';
import { plainChange } from './change.ts';
import { TRUST } from './seeming.ts';
import type { Situation } from './situation.ts';

const NO_CAUSE = 40;
const LAST_MINUTE = 30;
const ALLY = 40;
const ALLY_FROM = 6;
const AGAIN = 50;
const AGAIN_AT_MOST = 150;
const JARS = 12;
const LIVE_BARGAIN = 40;

/** What a gesture of one party does to another's trust in it, by the file. */
const hurts = (s: Situation, by: PartyId, gesture: Gesture, whom: PartyId): number =>
  plainChange(s.game, gesture, by).pressures[`${TRUST}.${whom}.${by}`] ?? 0;

/** Points against warning whoever has done the seat no wrong, its friends least of all, and against saying the same again. */
export function habit(s: Situation, gesture: Gesture): number {
  const { to } = gesture;
  const times = s.table.gestures.filter((g) => g.by === s.seat && sameGesture(g.gesture, gesture)).length;
  let points = 0 - Math.min(AGAIN_AT_MOST, AGAIN * times);
  if (to === undefined || hurts(s, s.seat, gesture, to) >= 0) return points;
  if (!wronged(s, to)) points -= NO_CAUSE + (s.left <= 1 ? LAST_MINUTE : 0);
  const trust = `${TRUST}.${s.seat}.${to}`;
  const trusted = s.brief.sees.has(trust) && (s.table.pressures[trust] ?? 0) >= ALLY_FROM;
  return trusted || stoodSurety(s, to) ? points - ALLY : points;
}

/** Whether a party broke its word to the seat, or hurt it in public, in this round or the one before. */
function wronged(s: Situation, by: PartyId): boolean {
  const lately = s.table.round - 1;
  return (
    s.table.pledges.some((p) => p.by === by && p.to === s.seat && p.state === 'broken') ||
    s.table.gestures.some((g) => g.by === by && g.round >= lately && hurts(s, by, g.gesture, s.seat) < 0)
  );
}

const stoodSurety = (s: Situation, by: PartyId): boolean =>
  s.table.gestures.some((g) => g.by === by && g.gesture.verb === 'guarantee' && g.gesture.to === s.seat);

const hasBargain = (s: Situation, other: PartyId): boolean =>
  s.table.pledges.some(
    ({ state, by, to }) => state === 'open' && ((by === other && to === s.seat) || (by === s.seat && to === other)),
  );

/**
 * Points against a gesture that jars with the word of the same plenary, hurting those whose wording the seat takes up, or
 * that hurts a partner in a bargain that is not yet kept.
 */
export function contradiction(s: Situation, gesture: Gesture, word: Word | undefined): number {
  let points = 0;
  for (const { id } of s.game.scenario.parties) {
    if (id === s.seat || hurts(s, s.seat, gesture, id) >= 0) continue;
    if (hasBargain(s, id)) points -= LIVE_BARGAIN;
    if (word && word.verb !== 'object' && standOf(s, word.clause, id) === word.option) points -= JARS;
  }
  return points;
}
