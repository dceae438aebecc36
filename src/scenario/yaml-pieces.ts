/** A stretch of a file that can be read by itself: one key, at column 0 or 2, with all that belongs to it. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
}

/** One key at column 0: read whole, or, where its value is a plain map, key by key. */
export interface TopStretch extends Stretch {
  readonly inner: readonly Stretch[];
}

const KEY = /^(?:[A-Za-z][\w-]*|"[\w -]+"):(?:\s|$)/;
const BARE = /^[A-Za-z][\w-]*:[ \t\r]*(?:#.*)?$/;
const NOTHING = /^[ \t\r]*(?:#.*)?$/;

/**
 * Cuts a YAML file at its keys of column 0, and at those of column 2 below them. Nothing where it is not certain that the
 * pieces mean by themselves what they mean together; most of what follows is for that.
 */
export function cut(source: string): readonly TopStretch[] | undefined {
  const starts: number[] = [];
  for (const { at, line } of linesOf(source)) {
    if (line.startsWith(' ') || NOTHING.test(line)) continue;
    if (KEY.test(line)) starts.push(at);
    else if (starts.length === 0 || !line.startsWith('- ')) return undefined; // a list may stand in its key's column
  }
  return starts.map((from, i) => {
    const text = source.slice(from, starts[i + 1]);
    return { from, text, inner: inside(text).map((one) => ({ ...one, from: from + one.from })) };
  });
}

/** The keys of column 2, where everything below the first line belongs to one of them. */
function inside(text: string): readonly Stretch[] {
  const starts: number[] = [];
  for (const { at, line } of linesOf(text)) {
    if (at === 0) {
      if (!BARE.test(line)) return [];
    } else if (!NOTHING.test(line) && !line.startsWith('   ')) {
      if (!line.startsWith('  ') || !KEY.test(line.slice(2))) return [];
      starts.push(at);
    } else if (starts.length === 0 && !NOTHING.test(line)) return [];
  }
  return starts.map((from, i) => ({ from, text: text.slice(from, starts[i + 1]) }));
}

function* linesOf(text: string): Generator<{ readonly at: number; readonly line: string }> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    yield { at, line: text.slice(at, end < 0 ? text.length : end) };
    at = next;
  }
}
