import { treeOf } from '../chart-tree.ts';
import type { Chart, Transition } from '../model.ts';

/** States that a chart can ever be in, where only some of its transitions can be taken. */
export function reachedIn(chart: Chart, taken: (transition: Transition, event?: string) => boolean): readonly string[] {
  const tree = treeOf(chart.root);
  const reached = new Set<string>();
  const waiting = [...tree.entered(chart.root.name)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const state = tree.state(name);
    const heard = Object.entries(state?.on ?? {}).flatMap(([event, list]) => list.filter((t) => taken(t, event)));
    const silent = [...(state?.always ?? []), ...(state?.onDone ?? [])].filter((t) => taken(t));
    for (const { target } of [...heard, ...silent]) if (target !== undefined) waiting.push(...tree.entered(target));
  }
  return [...reached];
}
