import type { PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { offersOf, toAnswer } from '../table/legal-offer.ts';
import type { Table } from '../table/state.ts';
import type { LegalMoves } from '../table/view.ts';

/** In the replies: with what terms of its own a seat may answer each offer that it has to answer. */
export function countersOf(game: Game, table: Table, seat: PartyId): LegalMoves['offers'] {
  if (table.step !== 'replies' || table.sealed[seat] !== undefined) return [];
  const from = toAnswer(table, seat).map((offer) => offer.from);
  return offersOf(game, table, seat).filter((partner) => from.includes(partner.to));
}
