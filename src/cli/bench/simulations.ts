import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { watchOn } from '../../delegates/coverage/watch.ts';
import { runGame } from '../../delegates/run.ts';
import { delegateOf } from '../../delegates/sweep.ts';
import { type Bench, rate } from './subject.ts';

const GAMES = 10_000;
/** Seconds that this many games should take on two cores. */
const WANTED = 5;

/** The whole command, as an author types it; and what counting adds to a game. */
export function simulations({ game, path, note }: Bench): void {
  const started = performance.now();
  const args = ['simulate', path, '--level', 'random', '--games', `${GAMES}`, '--quick', '--json'];
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/communique.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`simulate ended with ${status}`);
  const { findings, seconds } = JSON.parse(stdout) as { findings: readonly unknown[]; seconds: number }; // our own document
  const whole = (performance.now() - started) / 1000;
  note(
    `simulate --level random --games ${GAMES}, from the key pressed`,
    `${whole.toFixed(1)} s of ${WANTED} on ${availableParallelism()} cores (games ${seconds.toFixed(1)} s, ${findings.length} findings)`,
  );
  const of = delegateOf('random');
  const watch = watchOn(game, 8);
  const [first, last] = [1, 200];
  for (let seed = first; seed < last; seed++) watch.play(seed, () => of);
  let [plain, watched] = [first, first];
  // Turn by turn, so that whatever else the machine does slows both.
  const rates = { plain: 0, watched: 0 };
  for (let turn = 0; turn < 4; turn++) {
    rates.plain += rate(() => void runGame(game, plain++, () => of), 0.5);
    rates.watched += rate(() => void watch.play(watched++, () => of), 0.5);
  }
  note(
    'a random game that is counted, to one that is not',
    `${(rates.plain / rates.watched).toFixed(2)} : 1 (${(rates.watched / 4).toFixed(0)}/s to ${(rates.plain / 4).toFixed(0)}/s)`,
  );
}
