import type { Problem } from './problem.ts';
import { PROBLEM_CODES, type ProblemCode } from './problem-code.ts';

/** How many problems of one file are listed. */
const MOST_PROBLEMS = 200;
const MOST_KEPT = 2000;

/** Gathers the problems of one file as its readers find them. */
export interface Complaints {
  readonly file: string;
  /** `at` is an offset into the source. Without a remedy, the code's own is given. */
  tell(at: number, code: ProblemCode, message: string, remedy?: string): void;
  warn(at: number, code: ProblemCode, message: string, remedy?: string): void;
  /** From here on nobody reads the suggestions, which are dear to make. */
  enough(): boolean;
  failed(): boolean;
  /** From 1. */
  lineOf(at: number): number;
  /** By place, then code; at most `MOST_PROBLEMS`, the errors first to be kept, and then one that says so. */
  all(): readonly Problem[];
}

export function complaints(file: string, source: string): Complaints {
  const starts = lineStarts(source);
  const found: { at: number; problem: Problem }[] = [];
  let errors = 0;
  const add = (severity: Problem['severity']) => (at: number, code: ProblemCode, message: string, remedy?: string) => {
    if (severity === 'error') errors += 1;
    if (found.length >= MOST_KEPT) return;
    const within = Math.max(0, Math.min(at, source.length));
    const place = placeOf(starts, within);
    found.push({
      at: within,
      problem: { file, ...place, code, message, remedy: remedy ?? PROBLEM_CODES[code][1], severity },
    });
  };
  return {
    file,
    tell: add('error'),
    warn: add('warning'),
    enough: () => found.length >= MOST_PROBLEMS,
    failed: () => errors > 0,
    lineOf: (at) => placeOf(starts, at).line,
    all() {
      const kept =
        found.length <= MOST_PROBLEMS
          ? found
          : [...found].sort((a, b) => rank(a.problem) - rank(b.problem)).slice(0, MOST_PROBLEMS);
      const sorted = [...kept]
        .sort((a, b) => a.at - b.at || (a.problem.code < b.problem.code ? -1 : a.problem.code > b.problem.code ? 1 : 0))
        .map((f) => f.problem);
      const last = sorted.at(-1);
      if (!last || kept === found) return sorted;
      const [message, remedy] = PROBLEM_CODES['file/too-many-problems'];
      return [...sorted, { ...last, code: 'file/too-many-problems', message, remedy, severity: rest(found) }];
    },
  };
}

const rank = (p: Problem): number => (p.severity === 'error' ? 0 : 1);
const rest = (found: readonly { problem: Problem }[]): Problem['severity'] =>
  found.some((f) => f.problem.severity === 'error') ? 'error' : 'warning';

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function placeOf(starts: readonly number[], at: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
