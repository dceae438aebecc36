export const STAGES = ['outcomes', 'frontier', 'solutions', 'coalitions', 'places'] as const;
export type Stage = (typeof STAGES)[number];

/** How far a long reckoning is; `of` may be an estimate and never shrinks within a stage. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
}

/**
 * A reckoning in small pieces: a host asks for the next when it has time, shows the progress, and stops asking to
 * cancel. It looks at no clock; a piece is some thousands of outcomes.
 */
export type Steps<T> = Generator<Progress, T, void>;

/** Outcomes between two reports of progress. */
export const PIECE = 4096;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
