import type { ClauseId, PartyId } from '../scenario/model.ts';
import type { Facts } from '../stance/decided.ts';
import { factsOf } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import type { Level } from '../table/player.ts';
import type { Table } from '../table/state.ts';
import { type Brief, briefOf } from './brief.ts';
import { type Index, indexOf } from './index-of.ts';
import { TEMPERS, type Temper } from './level.ts';

/** One seat's reckoning at one moment. Made for a decision and thrown away. */
export interface Situation {
  readonly game: Game;
  readonly table: Table;
  readonly seat: PartyId;
  readonly brief: Brief;
  readonly temper: Temper;
  readonly facts: Facts;
  /** Rounds that remain, this one included. */
  readonly left: number;
  readonly index: Index;
  /** Figures reckoned once in this situation: by name, and by party and option. */
  readonly memo: Map<string, number>;
  readonly assents: (number | undefined)[];
  readonly promises: (number | undefined)[];
  readonly openings: Record<ClauseId, number>;
  readonly steps: Record<ClauseId, number>;
  readonly aims: (number | undefined)[];
}

export function situationOf(game: Game, table: Table, seat: PartyId, level: Level): Situation {
  return {
    game,
    table,
    seat,
    brief: briefOf(game, seat),
    temper: TEMPERS[level],
    facts: factsOf(game, table),
    left: table.signingCalled ? 1 : game.scenario.rounds.length - table.round + 1,
    index: indexOf(game),
    memo: new Map(),
    assents: [],
    promises: [],
    openings: {},
    steps: {},
    aims: [],
  };
}

/** A figure that is asked for again and again in one decision. */
export function once(s: Situation, name: string, reckon: () => number): number {
  const known = s.memo.get(name);
  if (known !== undefined) return known;
  const figure = reckon();
  s.memo.set(name, figure);
  return figure;
}
