import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** Where the cursor stands in a YAML file. */
export interface YamlPlace {
  /** Keys from the top to the map or value that is being written; "0" for a member of a list. */
  readonly path: readonly string[];
  /** A key is being written, or the value of the path's last key. */
  readonly writes: 'key' | 'value';
  /** The letters so far, from here to the cursor. */
  readonly from: number;
}

const KEY = /^(\s*(?:- +)*)(?:"([^"]*)"|'([^']*)'|([^\s#:{}[\],][^#:{}[\],]*?))\s*:(?:\s|$)/;

/** Block style goes by indentation, since a line half written has no place in a tree yet; within braces the tree tells. */
export function yamlPlace(state: EditorState, at: number): YamlPlace {
  const flow = braceAround(syntaxTree(state).resolveInner(at, -1));
  return flow ? placeInBraces(state, flow, at) : placeInBlock(state, at);
}

function placeInBlock(state: EditorState, at: number): YamlPlace {
  const line = state.doc.lineAt(at);
  const before = line.text.slice(0, at - line.from);
  const own = KEY.exec(before);
  if (own) {
    const from = at - (/\S*$/.exec(before)?.[0].length ?? 0);
    return { path: [...above(state, line.number, keyColumn(own)), nameOf(own)], writes: 'value', from };
  }
  const lead = /^\s*(?:- +)*/.exec(before)?.[0] ?? '';
  return { path: above(state, line.number, lead.length), writes: 'key', from: line.from + lead.length };
}

const keyColumn = (found: RegExpExecArray): number => (found[1] ?? '').length;
const nameOf = (found: RegExpExecArray): string => found[2] ?? found[3] ?? found[4] ?? '';

/** The keys under which a line stands whose first letter is at this column. */
function above(state: EditorState, number: number, column: number): readonly string[] {
  const path: string[] = [];
  let limit = column;
  for (let n = number; n >= 1 && limit > 0; n--) {
    const { text } = state.doc.line(n);
    if (n < number && /^\s*(#|$)/.test(text)) continue;
    const dashes = [...(/^\s*(?:- +)*/.exec(text)?.[0] ?? '').matchAll(/-/g)].map((m) => m.index);
    for (const dash of dashes.reverse()) {
      if (dash >= limit) continue;
      path.unshift('0');
      limit = dash + 1; // the list's own key may stand in the same column as its dashes
    }
    const found = n < number ? KEY.exec(text) : null;
    if (found && keyColumn(found) < limit) {
      path.unshift(nameOf(found));
      limit = keyColumn(found);
    }
  }
  return path;
}

function braceAround(node: SyntaxNode | null): SyntaxNode | undefined {
  for (let n = node; n; n = n.parent) if (n.name === 'FlowMapping') return n;
  return undefined;
}

function placeInBraces(state: EditorState, braces: SyntaxNode, at: number): YamlPlace {
  const inside = state.sliceDoc(braces.from + 1, at);
  const piece = /[^,{}[\]]*$/.exec(inside)?.[0] ?? '';
  const own = /^\s*([^\s:]+)\s*:\s*/.exec(piece);
  const from = at - (/\S*$/.exec(piece)?.[0].length ?? 0);
  const path = pathTo(state, braces);
  return own ? { path: [...path, own[1] ?? ''], writes: 'value', from } : { path, writes: 'key', from };
}

/** The path of a whole flow map: through the pairs and lists of its own line, then by indentation. */
function pathTo(state: EditorState, braces: SyntaxNode): readonly string[] {
  const inner: string[] = [];
  let node: SyntaxNode | null = braces;
  let outer = braces;
  for (; node && !node.name.startsWith('Block'); node = node.parent) {
    if (node.name === 'FlowSequence') inner.unshift('0');
    if (node.name === 'Pair' && node.parent?.name === 'FlowMapping') {
      inner.unshift(state.sliceDoc(node.from, node.firstChild?.to ?? node.from).replace(/["']/g, ''));
    }
    outer = node;
  }
  const line = state.doc.lineAt(outer.from);
  const own = KEY.exec(line.text);
  const before = own
    ? [...above(state, line.number, keyColumn(own)), nameOf(own)]
    : [...above(state, line.number, outer.from - line.from)];
  return [...before, ...inner];
}
