import type { ProblemCode } from './problem-code.ts';

/** A fault in a file, told to the person who writes it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Stable; `docs/problems.md` explains each. */
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
  /** An error keeps the file from being played. */
  readonly severity: 'error' | 'warning';
}

/** `river.yaml:41:9 stance/unknown-target "soften" is not a state of upriver. Did you mean "softened"?` */
export const printProblem = (p: Problem): string =>
  `${p.file}:${p.line}:${p.column} ${p.code} ${p.message} ${p.remedy}`;
