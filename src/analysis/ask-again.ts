import { unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import type { Reason } from '../table/event.ts';
import type { AskedMove } from '../table/explanation.ts';
import { factsOf } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import { judge } from '../table/judge.ts';
import { gestureFault } from '../table/legal-gesture.ts';
import { offerFault, termsFault } from '../table/legal-offer.ts';
import { wordFault, wordFor } from '../table/legal-word.ts';
import type { Commit } from '../table/move.ts';
import { penFault } from '../table/pens.ts';
import { play } from '../table/play.ts';
import type { Table } from '../table/state.ts';
import { candidatesOf } from './bars.ts';

/** What the table answers to a move, and why. */
export interface Answer {
  readonly kind: 'barred' | 'beyond' | 'within';
  readonly reasons: readonly Reason[];
}

/** The move in the step that it belongs to. */
function commitOf(table: Table, asked: AskedMove): Commit {
  switch (asked.kind) {
    case 'word':
      return { kind: 'plenary', word: asked.word };
    case 'gesture':
      return { kind: 'plenary', gesture: asked.gesture };
    case 'sign':
      return { kind: 'signing', pens: { [asked.instrument]: { kind: 'sign' } } };
    case 'offer':
      return { kind: 'offers', offers: [{ to: asked.to, terms: asked.terms }] };
    case 'accept':
      return {
        kind: table.step === 'counters' ? 'counters' : 'replies',
        answers: { [asked.offer]: { kind: 'accept' } },
      };
    default:
      return unreachable(asked);
  }
}

/** The rule of the game that the move fails, if any. */
function ruleAgainst(game: Game, table: Table, seat: PartyId, asked: AskedMove): Reason | undefined {
  switch (asked.kind) {
    case 'word':
      return wordFault(game, table, seat, asked.word);
    case 'gesture':
      return gestureFault(game, table, seat, asked.gesture);
    case 'sign':
      return penFault(game, table, seat, asked.instrument);
    case 'offer':
      return offerFault(game, table, seat, asked.to) ?? termsFault(game, table, seat, asked.to, asked.terms);
    case 'accept':
      return undefined;
    default:
      return unreachable(asked);
  }
}

/** How a move stands at a table: first the rules of the game, then red lines, then instructions. */
export function answerTo(game: Game, table: Table, seat: PartyId, asked: AskedMove): Answer {
  const fault = ruleAgainst(game, table, seat, asked);
  if (fault) return { kind: 'barred', reasons: [fault] };
  const standings = candidatesOf(game, table, seat, asked).map((one) => judge(game, table, seat, one));
  const reasons = (kind: 'forbidden' | 'beyond') => standings.flatMap((s) => (s.kind === kind ? s.reasons : []));
  const forbidden = reasons('forbidden');
  if (forbidden.length > 0) return { kind: 'barred', reasons: forbidden };
  const beyond = reasons('beyond');
  return { kind: beyond.length > 0 ? 'beyond' : 'within', reasons: beyond };
}

/**
 * The same question at another table, put to `play` itself: the seat commits the move, with nobody else sealed so that
 * the step stays open. A word is said as the other table would have it, and texts are laid out anew.
 */
export function playAgain(game: Game, table: Table, seat: PartyId, asked: AskedMove): Answer['kind'] {
  const facts = factsOf(game, table);
  const laidOut = game.scenario.instruments.filter((i) => holds(i.opens, facts)).map((i) => i.id);
  const move = saidAt(game, table, seat, asked);
  const fresh: Table = {
    ...table,
    ...(asked.kind === 'sign' && { laidOut }),
    sealed: {},
    awaited: game.scenario.order,
    step: commitOf(table, asked).kind,
  };
  if (!play(game, fresh, { actor: seat, move: commitOf(fresh, move) }).ok) return 'barred';
  return answerTo(game, fresh, seat, move).kind;
}

function saidAt(game: Game, table: Table, seat: PartyId, asked: AskedMove): AskedMove {
  if (asked.kind !== 'word' || asked.word.verb === 'object') return asked;
  return { kind: 'word', word: wordFor(game, table, seat, asked.word.clause, asked.word.option) };
}
