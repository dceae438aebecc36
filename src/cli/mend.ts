import { loadScenario } from '../scenario/load.ts';
import type { Problem } from '../scenario/problem.ts';

/** A name that was put right where it stands. */
export interface Mending {
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

export interface Mended {
  readonly text: string;
  readonly mendings: readonly Mending[];
}

/** Faults come to light in stages: once names are right, what they stand in is read on. */
const ROUNDS = 4;

/** Puts right what needs no judgement: names for which only one other can have been meant. Nothing else is touched. */
export function mended(source: string, file: string): Mended {
  let text = source;
  const mendings: Mending[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const read = loadScenario(text, file);
    if (read.ok) break;
    const found = read.fault.flatMap((problem) => mendingOf(text, problem));
    if (found.length === 0) break;
    // From the end, so that the places of the earlier ones still hold.
    for (const { mending, at } of found.toSorted((a, b) => b.at - a.at))
      text = text.slice(0, at) + mending.to + text.slice(at + mending.from.length);
    mendings.push(...found.map((one) => one.mending));
  }
  return { text, mendings };
}

function mendingOf(text: string, { line, column, message, remedy }: Problem) {
  const from = /"([^"]+)"/.exec(message)?.[1];
  const to = /^Did you mean "([^"]+)"\?$/.exec(remedy)?.[1];
  if (from === undefined || to === undefined) return [];
  const start = lineStart(text, line) + column - 1;
  // The name may be one part of a path such as `clause.gauge.status`; it must stand there once.
  const word = /^["']?[^\s,[\]{}"']+/.exec(text.slice(start, start + 200))?.[0] ?? '';
  const parts = word.split(/(?<=[."'])|(?=[.:"'=])/);
  const place = parts.indexOf(from);
  if (place < 0 || parts.lastIndexOf(from) !== place) return [];
  const at = start + parts.slice(0, place).join('').length;
  return [{ at, mending: { line, column, from, to } }];
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) at = text.indexOf('\n', at) + 1;
  return at;
}
