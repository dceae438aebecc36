import { unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Game } from './game.ts';
import { judge } from './judge.ts';
import { gesturesOf } from './legal-gesture.ts';
import { hasOffers, toAnswer, toCarry } from './legal-offer.ts';
import { wordsOf } from './legal-word.ts';
import { penFault } from './pens.ts';
import type { Table } from './state.ts';

/** Seats that have something to decide in the step that the table is in, in speaking order. */
export const decidersOf = (game: Game, table: Table): readonly PartyId[] =>
  game.scenario.order.filter((seat) => decides(game, table, seat));

function decides(game: Game, table: Table, seat: PartyId): boolean {
  switch (table.step) {
    case 'offers':
      return hasOffers(game, table, seat);
    case 'carriage':
      return toCarry(table, seat).length > 0;
    case 'replies':
    case 'counters':
      return toAnswer(table, seat).length > 0;
    case 'plenary':
      return [...gesturesOf(game, table, seat), ...wordsOf(game, table, seat)].some(
        (move) => judge(game, table, seat, move).kind !== 'forbidden',
      );
    case 'signing':
      return table.laidOut.some((instrument) => penFault(game, table, seat, instrument) === undefined);
    case 'ended':
      return false;
    default:
      return unreachable(table.step);
  }
}
