import { child, entriesOf, type MapNode } from './node.ts';

/** Where a key stands, by the keys that lead to it; as far as they are there. */
export function placeIn(top: MapNode, path: readonly string[]): number {
  let node = child(top, path[0] ?? '');
  let at = top.entries.find((e) => e.key === path[0])?.keyAt ?? 0;
  for (const key of path.slice(1)) {
    at = entriesOf(node).find((e) => e.key === key)?.keyAt ?? at;
    node = child(node, key);
  }
  return at;
}
