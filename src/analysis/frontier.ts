import type { Payoffs } from './payoffs.ts';
import { finish, PIECE, type Steps } from './steps.ts';

/**
 * Rows of the strict Pareto frontier on utility vectors: no other outcome is at least as good for all and better for
 * one. Outcomes with equal vectors are all in it. Two parties by a sweep; more by sort-filter-skyline (Chomicki et al.,
 * 2003), whose worst case is quadratic in the number of distinct frontier vectors.
 */
export const frontier = (payoffs: Payoffs): readonly number[] => finish(frontierSteps(payoffs));

/** {@link frontier} in pieces; the sort at its start is one of them. */
export function* frontierSteps(payoffs: Payoffs): Steps<readonly number[]> {
  const { parties: n, utilities: u, rows } = payoffs;
  yield { stage: 'frontier', done: 0, of: rows };
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) for (let p = 0; p < n; p++) sums[row] = (sums[row] ?? 0) + (u[row * n + p] ?? 0);
  const order = new Uint32Array(rows).map((_, i) => i);
  // Whoever dominates has the larger sum and so comes first: what enters the window never leaves it.
  order.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  if (n === 2) return sweep(u, order);
  const found: number[] = [];
  const window: Window = { rows: [], asked: 0 };
  for (let at = 0; at < rows; at++) {
    if (window.asked > MOST_ASKED || at % PIECE === 0) {
      window.asked = 0;
      yield { stage: 'frontier', done: at, of: rows };
    }
    const row = order[at] ?? 0;
    const verdict = verdictOn(row, u, n, window);
    if (verdict === 'dominated') continue;
    found.push(row);
    if (verdict === 'free') window.rows.push(row);
  }
  return found.sort((a, b) => a - b);
}

/** Comparisons of two outcomes in one piece. */
const MOST_ASKED = 1_000_000;

interface Window {
  /** With distinct vectors that nothing dominates; the last to dominate something stands first. */
  readonly rows: number[];
  /** Comparisons since the last report. */
  asked: number;
}

function verdictOn(row: number, u: Float64Array, n: number, window: Window): 'free' | 'equal' | 'dominated' {
  const base = row * n;
  const { rows } = window;
  for (let w = 0; w < rows.length; w++) {
    const other = (rows[w] ?? 0) * n;
    let p = 0;
    let above = false;
    for (; p < n; p++) {
      const gap = (u[other + p] ?? 0) - (u[base + p] ?? 0);
      if (gap < 0) break;
      if (gap > 0) above = true;
    }
    if (p < n) continue;
    window.asked += w;
    if (above && w > 0) [rows[0], rows[w]] = [rows[w] ?? 0, rows[0] ?? 0];
    return above ? 'dominated' : 'equal';
  }
  window.asked += rows.length;
  return 'free';
}

function sweep(u: Float64Array, order: Uint32Array): readonly number[] {
  const x = (row: number) => u[row * 2] ?? 0;
  const y = (row: number) => u[row * 2 + 1] ?? 0;
  order.sort((a, b) => x(b) - x(a) || y(b) - y(a));
  const rows: number[] = [];
  let best = { x: Infinity, y: -Infinity };
  for (const row of order) {
    if (y(row) > best.y) best = { x: x(row), y: y(row) };
    if (x(row) === best.x && y(row) === best.y) rows.push(row);
  }
  return rows.sort((a, b) => a - b);
}
