import type { Terms } from '../table/move.ts';
import { rankOf } from './brief.ts';
import type { Situation } from './situation.ts';

/** Gestures that bind whoever makes them; all others are words of the day. */
const BINDING: readonly string[] = ['guarantee', 'verify', 'change-venue', 'invite'];
const FAR = 2;

/** Whether a seat would go two steps below where it began for a gesture without lasting effect. `terms` as the seat gives and gets. */
export function isSoldShort(s: Situation, { give, want }: Terms): boolean {
  if (!s.temper.concedes || give.kind !== 'support' || want.kind !== 'gesture') return false;
  if (BINDING.includes(want.gesture.verb)) return false;
  const opening = s.brief.party.stands[give.clause] ?? s.brief.ranked[give.clause]?.[0];
  if (opening === undefined) return false;
  return rankOf(s.brief, give.clause, give.option) - rankOf(s.brief, give.clause, opening) >= FAR;
}
