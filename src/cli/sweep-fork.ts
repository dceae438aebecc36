import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { costOf, type Job, type Part } from '../delegates/sweep.ts';
import type { Source } from './source.ts';
import type { ToWorker } from './sweep-worker.ts';

const WORKER = fileURLToPath(new URL('./sweep-worker.ts', import.meta.url));

export interface Done {
  /** In the order of the jobs; of jobs that were not done there is none. */
  readonly parts: readonly Part[];
  /** Jobs that the time did not suffice for. */
  readonly undone: number;
}

/**
 * Does the jobs in as many child processes as there are processors. `milliseconds`: after so long what is not done is left;
 * `progress` hears the cost of what is done.
 */
export function forked(
  source: Source,
  jobs: readonly Job[],
  milliseconds: number | undefined,
  progress: (done: number) => void,
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const parts = new Map<number, Part>();
    let next = 0;
    let cost = 0;
    let over = false;
    const workers = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, () => fork(WORKER));
    const stop = (): void => {
      over = true;
      clearTimeout(timer);
      for (const worker of workers) worker.kill();
    };
    const end = (): void => {
      stop();
      resolve({ parts: jobs.flatMap((_, i) => parts.get(i) ?? []), undone: jobs.length - parts.size });
    };
    const timer = milliseconds === undefined ? undefined : setTimeout(end, milliseconds);
    if (jobs.length === 0) end();
    for (const worker of workers) {
      const send = (message: ToWorker): void => void worker.send(message);
      const more = (): void => {
        const job = jobs[next];
        if (job) send({ number: next, job });
        next += 1;
      };
      worker.on('message', (message: { readonly number: number; readonly part: Part }) => {
        if (over) return;
        parts.set(message.number, message.part);
        const job = jobs[message.number];
        cost += job ? costOf(job) : 0;
        progress(cost);
        if (parts.size < jobs.length) more();
        else end();
      });
      worker.on('exit', (code) => {
        if (over) return;
        stop();
        reject(new Error(`a worker ended early (${code ?? 'killed'})`));
      });
      send({ file: source.file, text: source.text });
      more();
    }
  });
}
