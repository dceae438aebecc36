import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { dealMapSteps } from '../../analysis/draw-map.ts';
import { openScenario } from '../open-scenario.ts';
import type { Bench } from './subject.ts';

export function settlements({ note }: Bench): void {
  for (const id of readdirSync('scenarios').sort()) settled(id, note);
}

/** The deal space of a scenario, whole, with coalitions; and the longest that a page's worker is deaf meanwhile. */
function settled(id: string, note: Bench['note']): void {
  const opened = openScenario(`scenarios/${id}`);
  if (!opened.ok) throw new Error(`${id} does not load`);
  const steps = dealMapSteps(opened.value.game);
  const start = performance.now();
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const next = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (!next.done) continue;
    const { list, payoffs, core } = next.value;
    note(
      `${id}: ${payoffs.rows} settlements × ${list.parties.length} parties, and who blocks them`,
      `${((performance.now() - start) / 1000).toFixed(2)} s (longest piece ${longest.toFixed(0)} ms, ${core?.length ?? 'no'} in the core)`,
    );
    return;
  }
}
