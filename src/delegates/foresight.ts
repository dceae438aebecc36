import type { PressurePath } from '../scenario/model.ts';
import type { Commit } from '../table/move.ts';
import { play } from '../table/play.ts';
import type { Table } from '../table/state.ts';
import type { Candidate } from './candidate.ts';
import { aimsOutlook } from './outlook.ts';
import { once, type Situation, situationOf } from './situation.ts';

type Plenary = Extract<Commit, { kind: 'plenary' }>;

/** How many of the best candidates are thought through. */
const DEPTH = 6;

/**
 * A veteran plays its best candidates out to the close of the round, every other seat silent and nothing falling from
 * outside, and puts what it then sees of its own aims in place of what it reckoned from the file. It foresees how delegations
 * are known to answer a move, not what they want or will do.
 */
export function foreseen<T>(
  s: Situation,
  candidates: readonly Candidate<T>[],
  commitOf: (move: T) => Plenary,
): readonly Candidate<T>[] {
  if (!s.temper.looksAhead || candidates.length < 2) return candidates;
  const silent = once(s, 'silent', () => outlookAfter(s, { kind: 'plenary' }));
  const shallow = [...candidates].sort((a, b) => b.score - a.score).slice(DEPTH);
  return candidates.map((one) => {
    if (shallow.includes(one)) return one;
    const commit = commitOf(one.move);
    const aims = commit.word || commit.gesture ? outlookAfter(s, commit) - silent : 0;
    const { aims: reckoned = 0, ...terms } = one.terms;
    return { ...one, terms: { ...terms, aims }, score: one.score - reckoned + aims };
  });
}

function outlookAfter(s: Situation, commit: Plenary): number {
  const alone = { ...s.table, injects: 'by-hand' as const, awaited: [s.seat], sealed: {} };
  const played = play(s.game, alone, { actor: s.seat, move: commit });
  if (!played.ok) return 0;
  const after = played.value.table;
  return aimsOutlook(situationOf(s.game, after, s.seat, s.temper.level), { pressures: movedUnseen(s, after) });
}

/** Of a value that it may not know it foresees which way it would move. */
function movedUnseen(s: Situation, after: Table): Record<PressurePath, number> {
  const moved: Record<PressurePath, number> = {};
  for (const fact of s.brief.aimed) {
    const path = fact.startsWith('pressure.') ? fact.slice('pressure.'.length) : '';
    const delta = (after.pressures[path] ?? 0) - (s.table.pressures[path] ?? 0);
    if (delta !== 0 && !s.brief.sees.has(path)) moved[path] = delta;
  }
  return moved;
}
