import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Job, Part } from '../delegates/sweep.ts';
import type { Source } from './source.ts';
import type { ToWorker } from './sweep-worker.ts';

const WORKER = fileURLToPath(new URL('./sweep-worker.ts', import.meta.url));

/** Does the jobs in as many child processes as there are processors. Parts come back in the order of the jobs. */
export function forked(
  source: Source,
  jobs: readonly Job[],
  progress: (done: number) => void,
): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    let next = 0;
    let done = 0;
    const workers = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, () => fork(WORKER));
    const end = (): void => {
      for (const worker of workers) worker.kill();
    };
    for (const worker of workers) {
      const send = (message: ToWorker): void => void worker.send(message);
      const more = (): void => {
        const job = jobs[next];
        if (job) send({ number: next, job });
        next += 1;
      };
      worker.on('message', (message: { readonly number: number; readonly part: Part }) => {
        parts[message.number] = message.part;
        done += 1;
        progress(done);
        if (done < jobs.length) return more();
        end();
        resolve(parts);
      });
      worker.on('exit', (code) => {
        if (done < jobs.length) {
          end();
          reject(new Error(`a worker ended early (${code ?? 'killed'})`));
        }
      });
      send({ file: source.file, text: source.text });
      more();
    }
  });
}
