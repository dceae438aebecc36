import type { PartyId } from '../scenario/model.ts';
import type { Game } from './game.ts';
import type { Table } from './state.ts';

/** Seats that still owe a commit in this step, in speaking order; empty once the game has ended. */
export const waitingFor = (_game: Game, table: Table): readonly PartyId[] =>
  table.awaited.filter((seat) => table.sealed[seat] === undefined);
