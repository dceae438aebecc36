import { bits32 } from './digest.ts';

/** A source of integers in [0, below). */
export type Draw = (below: number) => number;

/**
 * Chance keyed by what it is for, never one running stream: drawing once more for one purpose shifts no other
 * draw. `key` names purpose, seat and round, e.g. `['bot', 'russia', 3]`.
 * `below` is at most 2^31.
 */
export function chance(seed: number, ...key: readonly (string | number)[]): Draw {
  const name = `${seed}|${key.join('|')}`;
  let draws = 0;
  return (below) => {
    if (!Number.isInteger(below) || below < 1) throw new Error(`no draw below ${below}`);
    draws += 1;
    return Math.floor((bits32(`${name}#${draws}`, 0x51ed270b) / 0x1_0000_0000) * below);
  };
}

/** Index of one weight, drawn in proportion; weights are integers ≥ 0 with a positive sum. */
export function drawWeighted(weights: readonly number[], draw: Draw): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  let left = draw(total);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  throw new Error('weights have no positive sum');
}
