import type { AskedMove } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import { gesturesOf } from '../table/legal-gesture.ts';
import { offersOf, toAnswer } from '../table/legal-offer.ts';
import { mayUse, wordFor } from '../table/legal-word.ts';
import { isVisible } from '../table/life.ts';
import { signersOf } from '../table/pens.ts';
import type { Table } from '../table/state.ts';
import { answerTo } from './ask-again.ts';

export interface Refusal {
  readonly table: Table;
  readonly seat: string;
  readonly asked: AskedMove;
}

/** Every move of a seat in this step that is barred or past its instructions; not those that are never its own. */
export function refusalsAt(game: Game, table: Table, seat: string): readonly Refusal[] {
  return movesAt(game, table, seat)
    .filter((asked) => answerTo(game, table, seat, asked).kind !== 'within')
    .map((asked) => ({ table, seat, asked }));
}

function movesAt(game: Game, table: Table, seat: string): readonly AskedMove[] {
  switch (table.step) {
    case 'plenary':
      return [...wordsAt(game, table, seat), ...gesturesAt(game, table, seat)];
    case 'signing':
      return game.scenario.instruments
        .filter(({ id }) => signersOf(game, id).includes(seat))
        .map(({ id }) => ({ kind: 'sign', instrument: id }));
    case 'offers':
      return offersOf(game, table, seat).flatMap(({ to, give, want }) =>
        give.flatMap(({ move }): readonly AskedMove[] =>
          want.slice(-1).map((last) => ({ kind: 'offer', to, terms: { give: move, want: last } })),
        ),
      );
    case 'replies':
    case 'counters':
      return toAnswer(table, seat).map(({ id }) => ({ kind: 'accept', offer: id }));
    default:
      return [];
  }
}

function wordsAt(game: Game, table: Table, seat: string): readonly AskedMove[] {
  return game.scenario.clauses
    .filter(({ id }) => isVisible(game, table, id))
    .flatMap(({ id: clause, options }): readonly AskedMove[] => [
      ...options
        .map(({ id: option }) => wordFor(game, table, seat, clause, option))
        .filter(({ verb }) => mayUse(game, seat, verb))
        .map((word): AskedMove => ({ kind: 'word', word })),
      ...(mayUse(game, seat, 'object') ? [{ kind: 'word', word: { verb: 'object', clause } } as const] : []),
    ]);
}

/** Every gesture that the seat could ever make: at a table where nothing is used and no condition is asked. */
function gesturesAt(game: Game, table: Table, seat: string): readonly AskedMove[] {
  const verbs = new Map(
    [...game.verbs].map(([verb, use]) => {
      const { if: _, choices, ...rest } = use;
      const free = choices?.map(({ if: __, ...choice }) => ({ ...choice, once: false }));
      return [verb, { ...rest, once: false, ...(free && { choices: free }) }];
    }),
  );
  const seats = { ...table.seats, [seat]: 'in' as const };
  return gesturesOf({ ...game, verbs }, { ...table, seats }, seat).map((gesture) => ({ kind: 'gesture', gesture }));
}
