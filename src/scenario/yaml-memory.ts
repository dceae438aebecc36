import type { Entry, MapNode, Node } from './node.ts';
import { cut, type Stretch } from './yaml-pieces.ts';

/** One key of a file as it was read before, offsets from the start of its stretch. */
interface Known {
  readonly entry: Entry;
  readonly tokens: number;
  /** The same with offsets from the start of the file, where it stood last. */
  placed?: { readonly from: number; readonly entry: Entry };
}

/** What was read of a file before, so that a file in which little changed is read quickly. Whoever reads the file again and again holds one. */
export interface YamlMemory {
  pieces: ReadonlyMap<string, Known>;
}

export const yamlMemory = (): YamlMemory => ({ pieces: new Map() });

/** Reads a stretch as a map of one key. `column` is that of its key. Nothing where anything about it is at fault. */
export type ReadStretch = (text: string, column: 0 | 2) => { readonly top: Node; readonly tokens: number } | undefined;

/** A whole file's top map, of which only the pieces that changed are read. Nothing where the file must be read as one. */
export function readPieces(
  source: string,
  memory: YamlMemory,
  read: ReadStretch,
  mostTokens: number,
): MapNode | undefined {
  const stretches = cut(source);
  const [first] = stretches ?? [];
  if (!stretches || !first) return undefined;
  const used = new Map<string, Known>();
  let tokens = 0;

  function entryOf({ from, text }: Stretch, column: 0 | 2): Entry | undefined {
    const key = `${column}${text}`;
    const known = used.get(key) ?? memory.pieces.get(key) ?? readOne(text, column);
    if (!known) return undefined;
    used.set(key, known);
    tokens += known.tokens;
    if (known.placed?.from !== from) known.placed = { from, entry: entryAt(known.entry, from) };
    return known.placed.entry;
  }

  function readOne(text: string, column: 0 | 2): Known | undefined {
    const found = read(text, column);
    const [entry, ...more] = found?.top.kind === 'map' ? found.top.entries : [];
    return found && entry && more.length === 0 ? { entry, tokens: found.tokens } : undefined;
  }

  const entries: Entry[] = [];
  for (const stretch of stretches) {
    const [head] = stretch.inner;
    const entry = head
      ? joined(
          stretch,
          stretch.inner.map((one) => entryOf(one, 2)),
        )
      : entryOf(stretch, 0);
    if (!entry) return undefined;
    entries.push(entry);
  }
  if (tokens > mostTokens || hasTwice(entries)) return undefined;
  memory.pieces = used;
  return { kind: 'map', at: first.from, entries };
}

function joined({ from, text }: Stretch, inner: readonly (Entry | undefined)[]): Entry | undefined {
  const entries = inner.flatMap((entry) => entry ?? []);
  const [first] = entries;
  if (!first || entries.length < inner.length || hasTwice(entries)) return undefined;
  return { key: text.slice(0, text.indexOf(':')), keyAt: from, node: { kind: 'map', at: first.keyAt, entries } };
}

const hasTwice = (entries: readonly Entry[]): boolean => new Set(entries.map((e) => e.key)).size < entries.length;

const entryAt = ({ key, keyAt, node }: Entry, by: number): Entry => ({
  key,
  keyAt: keyAt + by,
  node: nodeAt(node, by),
});

function nodeAt(node: Node, by: number): Node {
  if (node.kind === 'scalar') return { kind: 'scalar', at: node.at + by, value: node.value };
  if (node.kind === 'list')
    return { kind: 'list', at: node.at + by, items: node.items.map((item) => nodeAt(item, by)) };
  return { kind: 'map', at: node.at + by, entries: node.entries.map((entry) => entryAt(entry, by)) };
}
