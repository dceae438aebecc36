import type { Problem } from '../scenario/problem.ts';
import { BAD, type ExitCode, type Out } from './command.ts';

/** What keeps a command from its work: a problem of a file, or a fault in finding, reading or replaying it. */
export interface Trouble extends Omit<Problem, 'code' | 'severity'> {
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

/** Without a place of its own, a fault stands at the beginning of its file. */
export const trouble = (file: string, code: string, message: string, remedy = '', line = 1): Trouble => ({
  file,
  line,
  column: 1,
  code,
  message,
  remedy,
  severity: 'error',
});

export const printTrouble = (t: Trouble): string =>
  `${t.file}:${t.line}:${t.column} ${t.code} ${[t.message, t.remedy].filter((s) => s !== '').join(' ')}`;

/** Says why there is nothing else to say: a line a problem, or with `--json` one document on standard output. */
export function refuse(out: Out, json: boolean, troubles: readonly Trouble[]): ExitCode {
  if (json) out.line(JSON.stringify({ ok: false, problems: troubles }, undefined, 2));
  else for (const one of troubles) out.line(printTrouble(one));
  return BAD;
}
