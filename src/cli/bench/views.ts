import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { randomly } from '../../delegates/randomly.ts';
import { runGame } from '../../delegates/run.ts';
import { viewFor } from '../../table/view-for.ts';
import { openScenario } from '../open-scenario.ts';
import { type Bench, under } from './subject.ts';

/** What each seat is shown where it may make offers: all that could be offered to anybody, with how each stands. */
export function views({ note }: Bench): void {
  for (const id of readdirSync('scenarios').sort()) {
    const opened = openScenario(`scenarios/${id}`);
    if (!opened.ok) throw new Error(`${id} does not load`);
    const { game } = opened.value;
    const times: number[] = [];
    for (let seed = 0; seed < GAMES; seed++) {
      runGame(game, seed, () => (now, table, seat) => {
        if (table.step === 'offers') {
          const start = performance.now();
          viewFor(now, table, seat, 0);
          if (seed >= GAMES / 3) times.push(performance.now() - start);
        }
        return randomly(now, table, seat);
      });
    }
    note(
      `${id}: the view of a seat in the offers step, half, 99 of 100 under`,
      `${under(times, 0.5).toFixed(1)} ms, ${under(times, 0.99).toFixed(1)} ms (${times.length} views)`,
    );
  }
}

const GAMES = 30;
