import { performance } from 'node:perf_hooks';
import type { Game } from '../../table/game.ts';

/** What a subject is measured on and where it says its figures. */
export interface Bench {
  /** The guarantors' talks, of five seats. */
  readonly game: Game;
  /** Its file. */
  readonly source: string;
  readonly path: string;
  readonly note: (what: string, figure: string) => void;
}

/**
 * One subject of `npm run bench`. Where it can it gives a ratio of two things that it does in the same run: figures a second
 * are those of a machine and an hour.
 */
export type Subject = (bench: Bench) => void | Promise<void>;

/** Calls a second, after a warm-up of a tenth of the time. */
export function rate(run: () => void, seconds = 1): number {
  const until = performance.now() + seconds * 100;
  while (performance.now() < until) run();
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < seconds * 1000) {
    run();
    calls += 1;
  }
  return calls / ((performance.now() - start) / 1000);
}

/** The time under which so great a share of the times stay. */
export function under(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
