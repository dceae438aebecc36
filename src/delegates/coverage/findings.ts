import type { Game } from '../../table/game.ts';
import { chartFindings } from './chart-findings.ts';
import { conditionFindings } from './condition-findings.ts';
import { courseFindings } from './course-findings.ts';
import { type Finding, WEIGHTS } from './finding.ts';
import { seatFindings } from './seat-findings.ts';
import { type Coverages, seenIn } from './seen.ts';
import { textFindings } from './text-findings.ts';

/** What the games that were played show to be amiss, the gravest first, then in file order of their kinds. */
export function findingsOf(game: Game, coverages: Coverages, others: readonly Finding[] = []): readonly Finding[] {
  const seen = seenIn(game, coverages);
  if (seen.games === 0) return others;
  return inOrder([
    ...others,
    ...seatFindings(seen),
    ...courseFindings(seen),
    ...chartFindings(seen),
    ...textFindings(seen),
    ...conditionFindings(seen),
  ]);
}

const inOrder = (found: readonly Finding[]): readonly Finding[] =>
  [...found].sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
