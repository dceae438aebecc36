import type { Bounds } from './part.ts';

export const MOST_ROUNDS = 5;
export const MOST_STATES = 60;
/** What a file may hold of each: least and most. */
export const BOUNDS = {
  parties: [2, 12],
  clauses: [1, 16],
  pressures: [0, 24],
  instruments: [1, 8],
  injects: [0, 40],
  places: [1, 60],
  rounds: [3, MOST_ROUNDS],
  endings: [1, 40],
  sources: [0, 400],
} as const satisfies Readonly<Record<string, Bounds>>;
