/** One thing that a seat could do, with the terms of its score in points of utility. */
export interface Candidate<T> {
  readonly move: T;
  readonly terms: Readonly<Record<string, number>>;
  readonly score: number;
  readonly leaning: number;
}

export function candidate<T>(move: T, terms: Readonly<Record<string, number>>, leaning: number): Candidate<T> {
  let score = 0;
  for (const term in terms) score += terms[term] ?? 0;
  return { move, terms, score, leaning };
}
