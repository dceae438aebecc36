import { CST, Lexer } from 'yaml';
import type { Complaints } from './complaints.ts';

const LARGEST = 512 * 1024;
const DEEPEST = 64;
/** Several times what the longest real scenario has; a parser takes a second for as many in the worst order. */
export const MOST_TOKENS = 150_000;
const REFUSED: Readonly<Record<string, string>> = {
  anchor: 'anchors',
  alias: 'aliases',
  tag: 'tags',
  'directive-line': 'directives',
};

/** Whether a source is larger than 512 kB in UTF-8; asks the length first, so that a huge one costs nothing. */
export function tooLarge(source: string): boolean {
  if (source.length > LARGEST) return true;
  let bytes = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes > LARGEST;
}

/** Offset of the first character that no text file has: a control character, a lone surrogate, or the mark of bytes that were not UTF-8. */
export function firstUnreadable(source: string): number | undefined {
  const at = source.search(/[^\t\n\r\x20-\x7e\u00a0-\ufffc\u{10000}-\u{10ffff}]|[\ud800-\udfff]/u);
  return at < 0 ? undefined : at;
}

/**
 * Refuses on the tokens, before any parsing, what a parser could be hurt by: depth (a recursive parser aborts beyond
 * catching), anchors and aliases (which multiply), tags and directives. Block depth is counted by columns; `above` are
 * those of the keys to which a piece of a file belongs. Returns the number of tokens.
 */
export function checkTokens(source: string, c: Complaints, above: readonly number[] = []): number {
  const columns: number[] = [...above];
  let flow = 0;
  let at = 0;
  let lineStart = 0;
  let opensLine = true;
  let raw = false;
  let tokens = 0;
  for (const token of new Lexer().lex(source)) {
    tokens += 1;
    if (tokens > MOST_TOKENS) {
      c.tell(at, 'file/too-many-parts', 'The file consists of too many small parts.');
      return tokens;
    }
    const type = raw ? 'text' : CST.tokenType(token);
    raw = token === CST.SCALAR;
    if (type === 'doc-mode' || type === 'flow-error-end' || raw) continue;
    const refused = type === null ? undefined : REFUSED[type];
    if (refused !== undefined) {
      c.tell(at, 'yaml/forbidden', `YAML ${refused} are not read here.`);
      if (c.enough()) return tokens;
    }
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    const blank = type === 'space' || type === 'newline' || type === 'comment';
    if (flow === 0 && !blank && opensLine) {
      const column = at - lineStart;
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop();
      columns.push(column);
    }
    if (flow + columns.length > DEEPEST) {
      c.tell(at, 'file/too-deep', `This is nested more than ${DEEPEST} deep.`);
      return tokens;
    }
    if (!blank) opensLine = type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
    at += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) {
      lineStart = at - token.length + newline + 1;
      opensLine = true;
    }
  }
  return tokens;
}
