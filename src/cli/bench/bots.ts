import { performance } from 'node:perf_hooks';
import { decide } from '../../delegates/decide.ts';
import { delegate, runGame } from '../../delegates/run.ts';
import type { Game } from '../../table/game.ts';
import type { Level } from '../../table/player.ts';
import { type Bench, rate, under } from './subject.ts';

export function bots({ game, note }: Bench): void {
  let seed = 0;
  const envoy = delegate('envoy');
  const perSecond = rate(() => void runGame(game, seed++, () => envoy), 5);
  note('whole games of five seats, envoys, one core', `${perSecond.toFixed(0)}/s`);
  for (const level of ['envoy', 'veteran'] as const) {
    const times = timesOf(game, level);
    const [half, most] = [under(times, 0.5), under(times, 0.99)];
    note(
      `a move of a bot, ${level}: half under, 99 of 100 under`,
      `${half.toFixed(1)} ms, ${most.toFixed(1)} ms (${times.length} moves)`,
    );
  }
}

/** Decision times of one level over whole games, in milliseconds; the first games warm up. */
function timesOf(game: Game, level: Level): readonly number[] {
  const times: number[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    runGame(game, seed, () => (_, table, seat) => {
      const start = performance.now();
      const { commit } = decide(game, table, seat, level);
      if (seed > 2) times.push(performance.now() - start);
      return commit;
    });
  }
  return times;
}
