import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Complaints, complaints } from './complaints.ts';
import { type Entry, type MapNode, type Node, short } from './node.ts';
import { checkTokens, firstUnreadable, tooLarge } from './untrusted.ts';

/** A file's top map, or nothing; its faults are in the complaints. Never throws, whatever the source. */
export function readYaml(source: string, file: string): { readonly top: MapNode | undefined; readonly c: Complaints } {
  if (tooLarge(source)) {
    const c = complaints(file, '');
    c.tell(0, 'file/too-large', 'The file is larger than 512 kB.');
    return { top: undefined, c };
  }
  const c = complaints(file, source);
  return { top: topOf(source, c), c };
}

function topOf(source: string, c: Complaints): MapNode | undefined {
  const unreadable = firstUnreadable(source);
  if (unreadable !== undefined) {
    c.tell(unreadable, 'file/not-text', 'This character belongs in no text file.');
    return undefined;
  }
  checkTokens(source, c);
  if (c.failed()) return undefined;
  // Yaml's own check of unique keys compares every pair, which a long map turns into minutes; ours is below.
  const document = parseDocument(source, { stringKeys: true, merge: false, uniqueKeys: false, prettyErrors: false });
  for (const fault of [...document.errors, ...document.warnings]) {
    if (c.enough()) break;
    const message = short(fault.message.replace(/\.$/, ''), 200);
    c.tell(fault.pos[0], 'yaml/syntax', `This is not valid YAML: ${message}.`);
  }
  if (c.failed()) return undefined;
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    c.tell(0, 'file/empty', 'There is nothing in the file.');
    return undefined;
  }
  const top = convert(document.contents, 0, c);
  if (top.kind === 'map') return top;
  c.tell(top.at, 'file/not-a-map', 'The file is not a map of keys to values.');
  return undefined;
}

function convert(node: unknown, fallback: number, c: Complaints): Node {
  if (isMap(node)) {
    const at = node.range?.[0] ?? fallback;
    const seen = new Set<string>();
    const entries: Entry[] = [];
    for (const pair of node.items) {
      const keyAt = isScalar(pair.key) ? (pair.key.range?.[0] ?? at) : at;
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (typeof key !== 'string' || key === '' || key === '__proto__' || key === '<<') {
        c.tell(keyAt, 'yaml/key', `${typeof key === 'string' ? `"${key}"` : 'This'} cannot be a key.`);
        continue;
      }
      if (seen.has(key)) {
        c.tell(keyAt, 'yaml/duplicate-key', `The key "${short(key)}" stands twice in this map.`);
        continue;
      }
      seen.add(key);
      entries.push({ key, keyAt, node: convert(pair.value, keyAt, c) });
    }
    return { kind: 'map', at, entries };
  }
  if (isSeq(node)) {
    const at = node.range?.[0] ?? fallback;
    return { kind: 'list', at, items: node.items.map((item) => convert(item, at, c)) };
  }
  if (isScalar(node)) {
    const value = node.value;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { kind: 'scalar', at: node.range?.[0] ?? fallback, value: plain };
  }
  return { kind: 'scalar', at: fallback, value: null };
}
