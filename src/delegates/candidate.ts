/** One thing that a seat could do, with the terms of its score in points of utility. */
export interface Candidate<T> {
  readonly move: T;
  readonly terms: Readonly<Record<string, number>>;
  readonly score: number;
  readonly leaning: number;
}

/** Terms of nought say nothing and are left out. */
export function candidate<T>(move: T, terms: Readonly<Record<string, number>>, leaning: number): Candidate<T> {
  const told = Object.fromEntries(Object.entries(terms).filter(([, points]) => points !== 0));
  return { move, terms: told, score: Object.values(told).reduce((sum, points) => sum + points, 0), leaning };
}
