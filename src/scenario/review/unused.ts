import type { Scenario } from '../model.ts';
import { entriesOf, itemsOf, type MapNode, type Node } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';

const CHANGES = ['effects', 'cost', 'do', 'entry', 'exit', 'beyond-price'];

/** What stands in the file and does nothing: gauges that nothing moves or asks, sources that nothing cites. */
export function reviewUnused(r: Reader, top: MapNode, s: Scenario): void {
  const seen = { asked: new Set<string>(), moved: new Set<string>(), cited: new Set<string>() };
  gather(top, seen);
  for (const { id, drift } of s.pressures) {
    const at = placeIn(top, ['pressures', id]);
    // Words kept and broken move trust of themselves.
    if (!seen.moved.has(id) && drift === 0 && id !== 'trust')
      r.warn(at, 'pressure/unmoved', `Nothing ever changes "${id}".`);
    if (!seen.asked.has(id)) r.warn(at, 'pressure/unasked', `No condition asks for "${id}".`);
  }
  for (const id of Object.keys(s.sources))
    if (!seen.cited.has(id)) r.warn(placeIn(top, ['sources', id]), 'source/uncited-source', `Nothing cites "${id}".`);
}

interface Seen {
  readonly asked: Set<string>;
  readonly moved: Set<string>;
  readonly cited: Set<string>;
}

function gather(node: Node, seen: Seen): void {
  for (const item of itemsOf(node)) gather(item, seen);
  for (const { key, node: value } of entriesOf(node)) {
    if (key.startsWith('pressure.')) seen.asked.add(key.split('.')[1] ?? '');
    if (CHANGES.includes(key)) for (const change of entriesOf(value)) seen.moved.add(change.key.split('.')[0] ?? '');
    if (key === 'cite')
      for (const one of value.kind === 'list' ? value.items : [value])
        if (one.kind === 'scalar') seen.cited.add(String(one.value).split('#')[0] ?? '');
    gather(value, seen);
  }
}
