import { begin } from '../table/begin.ts';
import type { TableEvent } from '../table/event.ts';
import type { Game } from '../table/game.ts';
import { play } from '../table/play.ts';
import type { Level, Mind } from '../table/player.ts';
import type { Table } from '../table/state.ts';
import { waitingFor } from '../table/waiting.ts';
import { decide } from './decide.ts';

export const SHIPPED = ['ceasefire-guarantors', 'moscow-invitation', 'host-withdraws'] as const;

export interface Step {
  readonly game: Game;
  readonly before: Table;
  readonly after: Table;
  readonly events: readonly TableEvent[];
  readonly mind: Mind;
  /** For messages: scenario, seed and round. */
  readonly where: string;
}

/** A game of bots, commit by commit. */
export function* stepsOf(game: Game, seed: number, level: Level): Generator<Step> {
  let { table } = begin(game, { seed, injects: 'drawn' });
  for (let seat = waitingFor(game, table)[0]; seat !== undefined; seat = waitingFor(game, table)[0]) {
    const before = table;
    const { commit, mind } = decide(game, before, seat, level);
    const played = play(game, before, { actor: seat, move: commit });
    if (!played.ok) throw new Error(`seed ${seed}: ${played.fault.code}`);
    table = played.value.table;
    const where = `${game.scenario.id}, seed ${seed}, round ${before.round}`;
    yield { game, before, after: table, events: played.value.events, mind, where };
  }
}
