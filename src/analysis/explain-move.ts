import type { PartyId } from '../scenario/model.ts';
import type { Facts } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import { discreetReasons } from '../table/discreet.ts';
import type { AskedMove, Explanation, WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import type { Recipient } from '../table/knows.ts';
import type { Table } from '../table/state.ts';
import { type Answer, answerTo, playAgain } from './ask-again.ts';
import { type Bar, barsOf } from './bars.ts';
import { certainFor, maySee } from './discretion.ts';
import { type Decision, flipsOf, type Lever, testsOf } from './flips.ts';
import { changesOf } from './goal.ts';
import { insteadOf } from './instead.ts';
import { leverOf, worldOf } from './levers.ts';
import { withFact } from './with-fact.ts';

/** No more suggestions than this. */
export const SUGGESTED = 3;

/**
 * Why a move is barred to a seat or past its instructions, and what would have opened it. `who` is that seat or the
 * facilitator: nobody else may ask after a seat's own rules. A move within instructions has nothing to explain.
 */
export function explainMove(
  game: Game,
  table: Table,
  seat: PartyId,
  asked: AskedMove,
  who: Recipient = seat,
): Explanation {
  const { kind, reasons } = answerTo(game, table, seat, asked);
  if (kind === 'within') return { reasons: [], whatIfs: [], partial: false };
  const puzzle = puzzleOf(game, table, seat, asked, kind);
  const { decision, answer } = puzzle;
  const seen = (fact: string): boolean => maySee(game, table, fact, who);
  const levers = decision.levers.filter(({ fact }) => seen(fact));
  const partial = decision.tests.some(({ fact }) => !seen(fact));
  const certain = certainFor(game, table, who, decision, answer);
  const whatIfs: WhatIf[] = [];
  flipsOf({ ...decision, levers }, SUGGESTED, (flip) => {
    if (!certain(flip)) return false;
    const other = withFlip(game, table, flip.turned);
    const then = other && playAgain(game, other, seat, asked);
    if (then === undefined || then === 'barred' || then === kind) return false;
    whatIfs.push({ changes: changesOf(decision, flip), reach: flip.reach, ...(!partial && { then }) });
    return true;
  });
  const others = insteadOf(game, table, seat, asked, kind, SUGGESTED - whatIfs.length);
  return { reasons: discreetReasons(game, table, who, reasons), whatIfs: [...whatIfs, ...others], partial };
}

/** A table with several facts otherwise. */
export function withFlip(
  game: Game,
  table: Table,
  turned: readonly { readonly fact: string; readonly value: Lever['values'][number]['value'] }[],
): Table | undefined {
  return turned.reduce<Table | undefined>((so, { fact, value }) => so && withFact(game, so, fact, value), table);
}

/** What decided the answer, as data. */
function puzzleOf(game: Game, table: Table, seat: PartyId, asked: AskedMove, kind: Answer['kind']) {
  const { barring, beyond } = barsOf(game, table, seat, asked);
  const facts = worldOf(game, table);
  const held = ({ condition, event }: Bar, world: Facts): boolean =>
    holds(condition, (fact) => {
      const [area, member] = fact.split('.');
      // `event.*` is the move itself: a candidate has each member under its own name
      return area === 'event' ? event[member as keyof typeof event] : world(fact);
    });
  const answer = (world: Facts): Answer['kind'] =>
    barring.some((bar) => held(bar, world)) ? 'barred' : beyond.some((bar) => held(bar, world)) ? 'beyond' : 'within';
  const ofTable = ({ fact }: { readonly fact: string }): boolean => !fact.startsWith('event.');
  const all = kind === 'barred' ? barring : [...barring, ...beyond];
  const named = all.filter((bar) => held(bar, facts)).flatMap((bar) => testsOf(bar.condition).filter(ofTable));
  const decision: Decision = {
    levers: [...new Set(named.map((t) => t.fact))].map((fact) => leverOf(game, table, fact)),
    tests: all.flatMap((bar) => testsOf(bar.condition).filter(ofTable)),
    facts,
    turns: (world) => (kind === 'barred' ? answer(world) !== 'barred' : answer(world) === 'within'),
  };
  return { decision, answer };
}
