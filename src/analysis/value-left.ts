import type { ValueLeft } from './deal-map.ts';
import type { Payoffs } from './payoffs.ts';

/**
 * What an outcome with these utilities leaves on the table, against `rows` of a space (all, without them) whose strict
 * frontier is `frontier`. The outcome itself need not be among them.
 */
export function valueLeft(
  payoffs: Payoffs,
  utilities: readonly number[],
  frontier: readonly number[],
  rows?: Uint8Array,
): ValueLeft {
  const { parties: n, utilities: u } = payoffs;
  const byParty = utilities.map(() => 0);
  let improvements = 0;
  let total = 0;
  let best: number[] = [];
  for (let row = 0; row < payoffs.rows; row++) {
    if (rows && rows[row] === 0) continue;
    let sum = 0;
    let p = 0;
    for (; p < n; p++) {
      const gain = (u[row * n + p] ?? 0) - (utilities[p] ?? 0);
      if (gain < 0) break;
      sum += gain;
    }
    if (p < n || sum === 0) continue;
    improvements += 1;
    for (let q = 0; q < n; q++) byParty[q] = Math.max(byParty[q] ?? 0, (u[row * n + q] ?? 0) - (utilities[q] ?? 0));
    if (sum > total) [total, best] = [sum, []];
    if (sum === total) best.push(row);
  }
  return {
    onFrontier: improvements === 0,
    improvements,
    byParty,
    total,
    best,
    nearest: nearest(payoffs, utilities, frontier),
  };
}

function nearest(payoffs: Payoffs, utilities: readonly number[], frontier: readonly number[]): readonly number[] {
  const { parties: n, utilities: u } = payoffs;
  let least = Infinity;
  let rows: number[] = [];
  for (const row of frontier) {
    let square = 0;
    for (let p = 0; p < n; p++) square += ((u[row * n + p] ?? 0) - (utilities[p] ?? 0)) ** 2;
    if (square < least) [least, rows] = [square, []];
    if (square === least) rows.push(row);
  }
  return rows;
}
