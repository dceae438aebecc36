import type { MindBar, MindTerm, MindTerms } from '../table/player.ts';

/** One thing that a seat could do, with the terms of its score in points of utility. */
export interface Candidate<T> {
  readonly move: T;
  readonly terms: MindTerms;
  readonly score: number;
  readonly leaning: number;
  /** Kept beside the others to explain why it was not chosen. */
  readonly barred?: MindBar;
}

export function candidate<T>(move: T, terms: MindTerms, leaning: number, barred?: MindBar): Candidate<T> {
  let score = 0;
  for (const term in terms) score += terms[term as MindTerm] ?? 0; // its keys are terms
  return { move, terms, score, leaning, ...(barred && { barred }) };
}
