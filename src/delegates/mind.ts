import type { Choice, MindMove, MindTerm, MindTerms, Reckoned } from '../table/player.ts';
import type { Candidate } from './candidate.ts';

/** A decision as the debrief tells it: what was chosen, and the best of what was not. */
export function choiceOf<T>(
  chosen: Candidate<T>,
  rivals: readonly Candidate<T>[],
  moveOf: (move: T) => MindMove,
): Choice {
  let instead: Candidate<T> | undefined;
  for (const one of rivals) if (!instead || goesBefore(one, instead)) instead = one;
  return { ...reckoned(chosen, moveOf), ...(instead && { instead: reckoned(instead, moveOf) }) };
}

/** What could have been chosen goes before what could not. */
const goesBefore = (one: Candidate<unknown>, other: Candidate<unknown>): boolean =>
  Boolean(one.barred) === Boolean(other.barred) ? one.score > other.score : !one.barred;

function reckoned<T>(one: Candidate<T>, moveOf: (move: T) => MindMove): Reckoned {
  const { move, terms, score, leaning, barred } = one;
  return { move: moveOf(move), terms: without0(terms), score, leaning, ...(barred && { barred }) };
}

const without0 = (terms: MindTerms): MindTerms => {
  const kept: Partial<Record<MindTerm, number>> = {};
  for (const [term, points] of Object.entries(terms)) if (points !== 0) kept[term as MindTerm] = points; // its keys are terms
  return kept;
};
