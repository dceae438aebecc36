import type { Draw } from '../ground/chance.ts';
import type { PartyId } from '../scenario/model.ts';
import { drawCommit } from './draw-commit.ts';
import type { Game } from './game.ts';
import { legalMoves } from './legal.ts';
import { offersOf } from './legal-offer.ts';
import type { Commit } from './move.ts';
import type { Table } from './state.ts';

/** Any commit that the rules and its red lines allow a seat that is waited for. Each has a chance; silence a good one. */
export function randomCommit(game: Game, table: Table, seat: PartyId, draw: Draw): Commit {
  const partners = (id: string) => {
    const from = table.offers.find((offer) => offer.id === id)?.from;
    return offersOf(game, table, seat).find(({ to }) => to === from);
  };
  return drawCommit(table.step, legalMoves(game, table, seat), partners, draw);
}
