import type { PartyId } from '../scenario/model.ts';
import { besideOf } from './beside.ts';
import { discreetStanding } from './discreet.ts';
import type { Game } from './game.ts';
import { type Candidate, judge } from './judge.ts';
import { gesturesOf } from './legal-gesture.ts';
import { acceptStanding, offersOf, toAnswer, toCarry } from './legal-offer.ts';
import { costOf } from './legal-verb.ts';
import { wordsOf } from './legal-word.ts';
import { penFault, signersOf } from './pens.ts';
import type { Table } from './state.ts';
import type { LegalMoves, Possible, Standing } from './view.ts';

const NONE: LegalMoves = { words: [], gestures: [], offers: [], carriage: [], answers: [], pens: [] };

/** What a seat may commit now, with how each stands with its instructions; nothing once it has committed. */
export function legalMoves(game: Game, table: Table, seat: PartyId): LegalMoves {
  if (table.sealed[seat] !== undefined) return NONE;
  const told = (standing: Standing): Standing => discreetStanding(game, table, seat, standing);
  const weighed = <T extends Candidate>(move: T): Possible<T> => ({
    move,
    standing: told(judge(game, table, seat, move)),
    cost: costOf(game, seat, move),
  });
  switch (table.step) {
    case 'offers':
      return { ...NONE, offers: offersOf(game, table, seat) };
    case 'carriage':
      return { ...NONE, carriage: toCarry(table, seat).map((offer) => offer.id) };
    case 'replies':
    case 'counters':
      return {
        ...NONE,
        answers: toAnswer(table, seat).map((offer) => ({
          offer: offer.id,
          mayCounter: table.step === 'replies',
          standing: told(acceptStanding(game, table, offer)),
          beside: besideOf(game, table, seat, offer.terms.want, offer.id),
        })),
      };
    case 'plenary':
      return {
        ...NONE,
        words: wordsOf(game, table, seat).map(weighed),
        gestures: gesturesOf(game, table, seat).map(weighed),
      };
    case 'signing':
      return {
        ...NONE,
        pens: table.laidOut
          .filter((instrument) => penFault(game, table, seat, instrument) === undefined)
          .map((instrument) => ({
            instrument,
            sign: told(judge(game, table, seat, { verb: 'sign', instrument })),
            signers: signersOf(game, instrument).filter((party) => party !== seat),
          })),
      };
    case 'ended':
      return NONE;
  }
}
