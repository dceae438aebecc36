import { unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Game } from './game.ts';
import { judge } from './judge.ts';
import { gestureFault, gesturesToTry } from './legal-gesture.ts';
import { hasOffers, toAnswer, toCarry } from './legal-offer.ts';
import { wordFault, wordsToTry } from './legal-word.ts';
import type { Gesture, Word } from './move.ts';
import { penFault } from './pens.ts';
import type { Table } from './state.ts';

/** Seats that have something to decide in the step that the table is in, in speaking order. */
export const decidersOf = (game: Game, table: Table): readonly PartyId[] =>
  game.scenario.order.filter((seat) => decides(game, table, seat));

/** Whether neither the rules nor its own red lines keep a seat from this word now. */
export const maySay = (game: Game, table: Table, seat: PartyId, word: Word): boolean =>
  wordFault(game, table, seat, word) === undefined && judge(game, table, seat, word).kind !== 'forbidden';

/** As {@link maySay}, of a gesture. */
export const mayMake = (game: Game, table: Table, seat: PartyId, gesture: Gesture): boolean =>
  gestureFault(game, table, seat, gesture) === undefined && judge(game, table, seat, gesture).kind !== 'forbidden';

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
      return (
        gesturesToTry(game, table, seat).some((gesture) => mayMake(game, table, seat, gesture)) ||
        wordsToTry(game, table, seat).some((word) => maySay(game, table, seat, word))
      );
    case 'signing':
      return table.laidOut.some((instrument) => penFault(game, table, seat, instrument) === undefined);
    case 'ended':
      return false;
    default:
      return unreachable(table.step);
  }
}
