import type { DealSpace } from './deal-space.ts';

/**
 * Rows of the strict Pareto frontier on utility vectors: no other outcome is at least as good for all and better for
 * one. Outcomes with equal vectors are all in it. Two parties by a sweep; more by sort-filter-skyline (Chomicki et al.,
 * 2003), whose worst case is quadratic in the number of distinct frontier vectors.
 */
export function frontier(space: DealSpace): readonly number[] {
  const n = space.model.parties.length;
  const u = space.utilities;
  const sums = new Float64Array(space.rows);
  for (let row = 0; row < space.rows; row++)
    for (let p = 0; p < n; p++) sums[row] = (sums[row] ?? 0) + (u[row * n + p] ?? 0);
  const order = new Uint32Array(space.rows).map((_, i) => i);
  // Whoever dominates has the larger sum and so comes first: what enters the window never leaves it.
  order.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  return n === 2 ? sweep(u, order) : skyline(u, n, order);
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

function skyline(u: Float64Array, n: number, order: Uint32Array): readonly number[] {
  const rows: number[] = [];
  /** Rows with distinct vectors that nothing dominates; the last to dominate something stands first. */
  const window: number[] = [];
  for (const row of order) {
    const base = row * n;
    let verdict: 'free' | 'equal' | 'dominated' = 'free';
    for (let w = 0; w < window.length; w++) {
      const other = (window[w] ?? 0) * n;
      let p = 0;
      let above = false;
      for (; p < n; p++) {
        const gap = (u[other + p] ?? 0) - (u[base + p] ?? 0);
        if (gap < 0) break;
        if (gap > 0) above = true;
      }
      if (p < n) continue;
      verdict = above ? 'dominated' : 'equal';
      if (above && w > 0) [window[0], window[w]] = [window[w] ?? 0, window[0] ?? 0];
      break;
    }
    if (verdict === 'dominated') continue;
    rows.push(row);
    if (verdict === 'free') window.push(row);
  }
  return rows.sort((a, b) => a - b);
}
