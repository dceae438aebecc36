import { CHART_EVENTS } from '../scenario/chart-event.ts';
import type { ChartTable } from '../stance/chart-table.ts';

/** A state of a whole chart, and how many steps lead to it. */
interface Way {
  readonly key: string;
  readonly active: readonly string[];
  readonly steps: number;
}

/** Charts whose regions have no end of combinations are searched no further than this. */
const AT_MOST = 300;

const known = new WeakMap<ChartTable, Map<string, readonly Way[]>>();

/**
 * Every state of the chart that can be reached from one, nearest first. A step is one event with at most one of its
 * conditions holding: what two regions could do at once is counted as two steps.
 */
export function waysFrom(chart: ChartTable, from: string): readonly Way[] {
  const ways = known.get(chart) ?? new Map<string, readonly Way[]>();
  known.set(chart, ways);
  const found = ways.get(from) ?? search(chart, from);
  ways.set(from, found);
  return found;
}

function search(chart: ChartTable, from: string): readonly Way[] {
  const ways: Way[] = [{ key: from, active: chart.active(from), steps: 0 }];
  const seen = new Set([from]);
  for (const way of ways) {
    if (ways.length >= AT_MOST) break;
    for (const key of nextTo(chart, way.key)) {
      if (seen.has(key)) continue;
      seen.add(key);
      ways.push({ key, active: chart.active(key), steps: way.steps + 1 });
    }
  }
  return ways;
}

function nextTo(chart: ChartTable, key: string): readonly string[] {
  return CHART_EVENTS.flatMap((event) => {
    const refused = chart.step(key, event, () => false);
    return [refused, ...refused.asked.map(({ transition }) => chart.step(key, event, (t) => t.id === transition))].map(
      (settled) => settled.key,
    );
  });
}
