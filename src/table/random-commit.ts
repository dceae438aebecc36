import type { Draw } from '../ground/chance.ts';
import { drawFitting } from '../ground/draw-fitting.ts';
import type { PartyId } from '../scenario/model.ts';
import { mayMake, maySay } from './awaited.ts';
import { drawCommit, type Openings } from './draw-commit.ts';
import type { Game } from './game.ts';
import { judge } from './judge.ts';
import { gesturesToTry } from './legal-gesture.ts';
import { acceptStanding, mayGive, mayWant, offerFault, toAnswer, toCarry } from './legal-offer.ts';
import { undertakingsToTry } from './legal-undertaking.ts';
import { wordsToTry } from './legal-word.ts';
import type { Commit, Terms } from './move.ts';
import { penFault, signersOf } from './pens.ts';
import type { Table } from './state.ts';

/**
 * Any commit that the rules and its red lines allow a seat that is waited for. Each has a chance; silence a good one.
 * Nothing is listed that is not needed: a candidate is drawn and tested by itself.
 */
export const randomCommit = (game: Game, table: Table, seat: PartyId, draw: Draw): Commit =>
  drawCommit(table.step, openingsOf(game, table, seat), draw);

function openingsOf(game: Game, table: Table, seat: PartyId): Openings {
  return {
    offer(draw) {
      const to = drawFitting(game.scenario.order, draw, (one) => offerFault(game, table, seat, one) === undefined);
      const terms = to === undefined ? undefined : drawTerms(game, table, seat, to, draw);
      return to !== undefined && terms ? { to, terms } : undefined;
    },
    carriage() {
      return toCarry(table, seat).map(({ id }) => id);
    },
    answers() {
      return toAnswer(table, seat).map((offer) => ({
        offer: offer.id,
        mayAccept() {
          return acceptStanding(game, table, offer).kind !== 'forbidden';
        },
        counter(draw) {
          return table.step === 'replies' && offerFault(game, table, seat, offer.from) === undefined
            ? drawTerms(game, table, seat, offer.from, draw)
            : undefined;
        },
      }));
    },
    word(draw) {
      return drawFitting(wordsToTry(game, table, seat), draw, (word) => maySay(game, table, seat, word));
    },
    gesture(draw) {
      return drawFitting(gesturesToTry(game, table, seat), draw, (gesture) => mayMake(game, table, seat, gesture));
    },
    pens() {
      return table.laidOut
        .filter((instrument) => penFault(game, table, seat, instrument) === undefined)
        .map((instrument) => ({
          instrument,
          maySign: judge(game, table, seat, { verb: 'sign', instrument }).kind !== 'forbidden',
          signers: signersOf(game, instrument).filter((party) => party !== seat),
        }));
    },
  };
}

function drawTerms(game: Game, table: Table, seat: PartyId, to: PartyId, draw: Draw): Terms | undefined {
  if (judge(game, table, seat, { verb: 'offer', to }).kind === 'forbidden') return undefined;
  const give = drawFitting(undertakingsToTry(game, table, seat), draw, (what) => mayGive(game, table, seat, to, what));
  if (!give) return undefined;
  const want = drawFitting(undertakingsToTry(game, table, to), draw, (what) => mayWant(game, table, seat, to, what));
  return want && { give, want };
}
