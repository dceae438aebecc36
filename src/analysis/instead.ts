import type { PartyId } from '../scenario/model.ts';
import type { AskedMove, WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import type { Candidate } from '../table/judge.ts';
import { gesturesOf } from '../table/legal-gesture.ts';
import { wordsOf } from '../table/legal-word.ts';
import type { Gesture } from '../table/move.ts';
import type { Table } from '../table/state.ts';
import { type Answer, playAgain } from './ask-again.ts';

/** What the same seat could have said on the same clause, or done by the same verb: nearest first, each played. */
export function insteadOf(
  game: Game,
  table: Table,
  seat: PartyId,
  asked: AskedMove,
  kind: Answer['kind'],
): readonly WhatIf[] {
  return likeOf(game, table, seat, asked).flatMap((other): readonly WhatIf[] => {
    const then = playAgain(game, table, seat, other.asked);
    if (then === 'barred' || then === kind) return [];
    return [{ changes: [{ kind: 'instead', by: seat, move: other.move }], then, reach: true }];
  });
}

interface Other {
  readonly asked: AskedMove;
  readonly move: Candidate;
}

function likeOf(game: Game, table: Table, seat: PartyId, asked: AskedMove): readonly Other[] {
  if (asked.kind === 'word') {
    const { word } = asked;
    if (word.verb === 'object') return [];
    const order = game.clauses.get(word.clause)?.options.map((option) => option.id) ?? [];
    const far = (option: string): number => Math.abs(order.indexOf(option) - order.indexOf(word.option));
    return wordsOf(game, table, seat)
      .filter((one) => one.clause === word.clause)
      .filter((one) => one.verb !== 'object')
      .filter((one) => one.option !== word.option)
      .toSorted((a, b) => far(a.option) - far(b.option))
      .map((one) => ({ asked: { kind: 'word', word: one }, move: one }));
  }
  if (asked.kind !== 'gesture') return [];
  const { gesture } = asked;
  return gesturesOf(game, table, seat)
    .filter((one) => one.verb === gesture.verb && !isSame(one, gesture))
    .toSorted((a, b) => apart(a, gesture) - apart(b, gesture))
    .map((one) => ({ asked: { kind: 'gesture', gesture: one }, move: one }));
}

const DETAILS = ['to', 'choice', 'place', 'clause'] as const;
const apart = (one: Gesture, other: Gesture): number => DETAILS.filter((d) => one[d] !== other[d]).length;
const isSame = (one: Gesture, other: Gesture): boolean => apart(one, other) === 0;
