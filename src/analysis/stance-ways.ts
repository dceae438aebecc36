import { CHART_EVENTS } from '../scenario/chart-event.ts';
import type { ChartTable } from '../stance/chart-table.ts';

/** A state of a whole chart, and how many steps lie between it and another. */
interface Way {
  readonly key: string;
  readonly active: readonly string[];
  readonly steps: number;
}

/** Charts whose regions have no end of combinations are searched no further than this. */
const AT_MOST = 300;

interface Roads {
  readonly onward: Map<string, readonly string[]>;
  readonly ways: Map<string, readonly Way[]>;
}
const known = new WeakMap<ChartTable, Roads>();

/**
 * Every state that a chart could have been in instead of one, nearest first: those to which it leads, and those from
 * which one comes to it. A step is one event with at most one of its conditions holding; what two regions could do at
 * once is counted as two steps.
 */
export function waysFrom(chart: ChartTable, from: string): readonly Way[] {
  const roads = known.get(chart) ?? { onward: new Map(), ways: new Map() };
  known.set(chart, roads);
  const found = roads.ways.get(from) ?? search(chart, roads, from);
  roads.ways.set(from, found);
  return found;
}

function search(chart: ChartTable, { onward }: Roads, from: string): readonly Way[] {
  const next = (key: string): readonly string[] => {
    const keys = onward.get(key) ?? nextTo(chart, key);
    onward.set(key, keys);
    return keys;
  };
  const forward = walk(from, next);
  const all = new Set([...forward.keys(), ...walk(chart.start(() => false).key, next).keys()]);
  const into = new Map<string, string[]>();
  for (const key of all) for (const to of next(key)) into.set(to, [...(into.get(to) ?? []), key]);
  const back = walk(from, (key) => into.get(key) ?? []);
  const steps = (key: string): number => Math.min(forward.get(key) ?? Infinity, back.get(key) ?? Infinity);
  return [...all]
    .filter((key) => steps(key) < Infinity)
    .map((key) => ({ key, active: chart.active(key), steps: steps(key) }))
    .sort((a, b) => a.steps - b.steps);
}

/** Fewest steps to each state. */
function walk(from: string, next: (key: string) => readonly string[]): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  for (const [key, so] of steps) {
    if (steps.size >= AT_MOST) break;
    for (const to of next(key)) if (!steps.has(to)) steps.set(to, so + 1);
  }
  return steps;
}

function nextTo(chart: ChartTable, key: string): readonly string[] {
  const keys = CHART_EVENTS.flatMap((event) => {
    const refused = chart.step(key, event, () => false);
    return [refused, ...refused.asked.map(({ transition }) => chart.step(key, event, (t) => t.id === transition))].map(
      (settled) => settled.key,
    );
  });
  return [...new Set(keys)].filter((to) => to !== key);
}
