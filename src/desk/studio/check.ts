import type { Language } from '../../ground/words.ts';
import type { PartyId } from '../../scenario/model.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Dossier } from '../../wire/dossier.ts';

export interface Question {
  readonly request: number;
  readonly text: string;
  readonly file: string;
  /** The language of the charts' pictures; absent where none are wanted: they take longer than all the rest. */
  readonly charts: Language | undefined;
}

export interface ChartPicture {
  readonly party: PartyId;
  /** A whole SVG; its groups carry the names of states in `data-state`. */
  readonly svg: string;
  /** The chart as XState's configuration, JSON: what Stately's editor opens. */
  readonly machine: string;
  /** Line of the file at which each state is written, from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What a text is found to be. */
export interface Checked {
  readonly request: number;
  /** Whether it can be played. */
  readonly sound: boolean;
  readonly problems: readonly Problem[];
  /** One for each party, as its own delegation reads it; none where the text is not sound. */
  readonly dossiers: readonly Dossier[];
  /** One for each party, where they were wanted and the text is sound. */
  readonly charts: readonly ChartPicture[];
}

/** A check takes some hundredths of a second; one that takes this long will not end. */
const LONGEST = 5_000;

/**
 * Asks the check worker, the newest text only: a text that was overtaken is never answered. Without an answer in five
 * seconds the worker is ended and `onLate` called; the next text gets a fresh one.
 */
export function checker(onChecked: (checked: Checked, text: string) => void, onLate: () => void) {
  let worker: Worker | undefined;
  let busy: Question | undefined;
  let waiting: Question | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  function hire(): Worker {
    if (worker) return worker;
    const fresh = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    fresh.addEventListener('message', ({ data }: MessageEvent<Checked>) => {
      const asked = busy;
      rest();
      if (asked && data.request === last) onChecked(data, asked.text);
      if (waiting) send(waiting);
    });
    fresh.addEventListener('error', () => dismiss());
    worker = fresh;
    return fresh;
  }

  function rest(): void {
    clearTimeout(late);
    busy = undefined;
  }

  function dismiss(): void {
    worker?.terminate();
    worker = undefined;
    rest();
    onLate();
    if (waiting) send(waiting);
  }

  function send(question: Question): void {
    waiting = undefined;
    busy = question;
    late = setTimeout(dismiss, LONGEST);
    hire().postMessage(question);
  }

  return {
    check(text: string, file: string, charts: Language | undefined): void {
      last += 1;
      const question = { request: last, text, file, charts };
      if (busy === undefined) send(question);
      else waiting = question;
    },
    end(): void {
      worker?.terminate();
      worker = undefined;
      waiting = undefined;
      rest();
    },
  };
}
