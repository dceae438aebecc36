import { complaints } from './complaints.ts';
import { type Entry, entriesOf, itemsOf, type Node } from './node.ts';
import { readYaml } from './read-yaml.ts';

/** Keys that lead from the top of a file to a part of it; "0", "1", … for the members of a list. */
export type Path = readonly string[];

/**
 * Tells the line, from 1, on which the part at a path begins; nothing where a key of the path is not written. The file is
 * read once. Any text may be given: of one that is no YAML nothing is found.
 */
export function lineFinder(source: string): (path: Path) => number | undefined {
  const { top } = readYaml(source, '');
  const { lineOf } = complaints('', source);
  return (path) => {
    let node: Node | undefined = top;
    let at = 0;
    for (const key of path) {
      if (node?.kind === 'list') {
        const item: Node | undefined = itemsOf(node)[Number(key)];
        if (!item) return undefined;
        at = item.at;
        node = item;
      } else {
        const entry: Entry | undefined = entriesOf(node).find((e) => e.key === key);
        if (!entry) return undefined;
        at = entry.keyAt;
        node = entry.node;
      }
    }
    return node ? lineOf(at) : undefined;
  };
}
