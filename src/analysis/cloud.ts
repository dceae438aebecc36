import type { DealMap } from './deal-map.ts';
import { edgeOf, type Outcome, outcomeAt, type Realm, type Survey, withinOf } from './survey.ts';

/** Which two parties are looked at, in which realm. */
export interface Angle {
  readonly x: number;
  readonly y: number;
  readonly realm: Realm;
}

/** Settlements that lie so close that one dot stands for them. */
export interface Dot {
  /** Worth to the two parties of the row that stands for all. */
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly count: number;
  /** Whether one of them is on the frontier of all parties; then `row` is. */
  readonly frontier: boolean;
}

/** All settlements as two parties see them. */
export interface Cloud extends Angle {
  readonly dots: readonly Dot[];
  /**
   * The best that these two could have if nobody else mattered: no other settlement of the realm is at least as good
   * for both and better for one. From left to right, one row for each pair of worths.
   */
  readonly edge: readonly Outcome[];
}

const COLUMNS = 110;
const LINES = 80;

export function cloudOf(map: DealMap, survey: Survey, { x, y, realm }: Angle): Cloud {
  const { utilities, rows, parties: n } = map.payoffs;
  const [within, edge] = [withinOf(realm), edgeOf(realm)];
  const cell = (u: number, p: number, cells: number): number => {
    const [low, ideal] = [survey.low[p] ?? 0, survey.ideal[p] ?? 0];
    return Math.min(cells - 1, Math.floor(((u - low) / Math.max(1, ideal - low)) * cells));
  };
  const dots = new Map<number, Dot>();
  const best = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const flags = map.flags[row] ?? 0;
    if ((flags & within) !== within) continue;
    const [ux, uy] = [utilities[row * n + x] ?? 0, utilities[row * n + y] ?? 0];
    const at = cell(ux, x, COLUMNS) * LINES + cell(uy, y, LINES);
    const frontier = (flags & edge) === edge;
    const old = dots.get(at);
    const stands = old === undefined || (frontier && !old.frontier) ? { x: ux, y: uy, row } : old;
    dots.set(at, { ...stands, count: (old?.count ?? 0) + 1, frontier: frontier || (old?.frontier ?? false) });
    const top = best.get(ux);
    if (top === undefined || uy > (utilities[top * n + y] ?? 0)) best.set(ux, row);
  }
  const stairs: number[] = [];
  let highest = -Infinity;
  for (const [, row] of [...best].sort(([a], [b]) => b - a)) {
    const u = utilities[row * n + y] ?? 0;
    if (u > highest) stairs.push(row);
    highest = Math.max(highest, u);
  }
  return { x, y, realm, dots: [...dots.values()], edge: stairs.reverse().map((row) => outcomeAt(map, row)) };
}
