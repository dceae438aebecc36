import { spawnSync } from 'node:child_process';
import { findChromium, NO_CHROMIUM } from '../find-chromium.mjs';
import { type Bench, under } from './subject.ts';

/** One file's line of the bench of the desk, which has the studio; times in milliseconds. */
interface Line {
  readonly id: string;
  readonly lines: number;
  readonly moves: number;
  readonly problems: readonly number[];
  readonly replayed: readonly number[];
}

const times = (list: readonly number[]): string =>
  `${under(list, 0.5).toFixed(0)} ms, ${under(list, 0.99).toFixed(0)} ms`;

/** Keys pressed in the studio; the 150 ms of quiet are counted. */
export function studio({ note }: Bench): void {
  if (findChromium() === undefined) {
    note('the studio, from a key pressed', `not measured. ${NO_CHROMIUM}`);
    return;
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/desk/studio/bench.fixture.ts'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the studio's bench ended with ${status}: ${stderr}`);
  for (const line of stdout.split('\n').filter((one) => one.startsWith('{'))) {
    const { id, lines, moves, problems, replayed } = JSON.parse(line) as Line; // our own line
    note(`${id}, ${lines} lines, from a key to fresh problems: half, 99 of 100`, `${times(problems)} (aim 300 ms)`);
    note(`the same, to the game replayed after ${moves} moves`, `${times(replayed)} (aim 500 ms)`);
  }
}
