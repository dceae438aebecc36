import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Complaints, complaints } from './complaints.ts';
import { type Entry, type MapNode, type Node, short } from './node.ts';
import { syntaxFaults } from './syntax-fault.ts';
import { checkTokens, firstUnreadable, MOST_TOKENS, tooLarge } from './untrusted.ts';
import { type ReadStretch, readPieces, type YamlMemory } from './yaml-memory.ts';

interface Yaml {
  readonly top: MapNode | undefined;
  readonly c: Complaints;
}

/** A file's top map, or nothing; its faults are in the complaints. Never throws, whatever the source. A memory changes only how long it takes. */
export function readYaml(source: string, file: string, memory?: YamlMemory): Yaml {
  if (tooLarge(source)) {
    const c = complaints(file, '');
    c.tell(0, 'file/too-large', 'The file is larger than 512 kB.');
    return { top: undefined, c };
  }
  const c = complaints(file, source);
  const known = memory && firstUnreadable(source) === undefined;
  const top = known ? readPieces(source, memory, readPiece, MOST_TOKENS) : undefined;
  return { top: top ?? topOf(source, c), c };
}

/** A key with its value by itself, where there is no fault in it. */
const readPiece: ReadStretch = (text, column) => {
  const c = complaints('', '');
  const tokens = checkTokens(text, c, column === 0 ? [] : [0]);
  const document = c.failed() ? undefined : documentOf(text);
  if (!document || document.errors.length > 0 || document.warnings.length > 0) return undefined;
  const top = convert(document.contents, 0, c);
  return c.failed() ? undefined : { top, tokens };
};

// Yaml's own check of unique keys compares every pair, which a long map turns into minutes; ours is below.
const documentOf = (source: string) =>
  parseDocument(source, { stringKeys: true, merge: false, uniqueKeys: false, prettyErrors: false });

function topOf(source: string, c: Complaints): MapNode | undefined {
  const unreadable = firstUnreadable(source);
  if (unreadable !== undefined) {
    c.tell(unreadable, 'file/not-text', 'This character belongs in no text file.');
    return undefined;
  }
  checkTokens(source, c);
  if (c.failed()) return undefined;
  const document = documentOf(source);
  for (const { at, message, remedy } of syntaxFaults(source, [...document.errors, ...document.warnings])) {
    if (c.enough()) break;
    c.tell(at, 'yaml/syntax', message, remedy);
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
      if (/^[\u00a0\u2007\u202f]/.test(key)) {
        c.tell(
          keyAt,
          'yaml/key',
          'A no-break space stands before this key.',
          'Take it out, or indent with ordinary spaces.',
        );
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
