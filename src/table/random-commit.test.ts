import { describe, expect, it } from 'vitest';
import { chance, type Draw } from '../ground/chance.ts';
import { commitFault } from './check-commit.ts';
import { drawCommit } from './draw-commit.ts';
import type { Game } from './game.ts';
import { legalMoves } from './legal.ts';
import { offersOf } from './legal-offer.ts';
import type { Commit } from './move.ts';
import { openingsIn } from './openings-in.fixture.ts';
import { randomCommit } from './random-commit.ts';
import { randomGame } from './random-seat.fixture.ts';
import { shippedGame } from './shipped.fixture.ts';
import type { Table } from './state.ts';
import { gameOf } from './table-of.fixture.ts';

/** What a commit is made of, piece by piece. */
function pieces(commit: Commit): readonly string[] {
  switch (commit.kind) {
    case 'offers':
      return commit.offers.flatMap(({ to, terms: { give, want } }) => [
        `${to} gets ${JSON.stringify(give)}`,
        `${to} is asked ${JSON.stringify(want)}`,
      ]);
    case 'carriage':
      return Object.entries(commit.carry).map((one) => JSON.stringify(one));
    case 'replies':
    case 'counters':
      return Object.entries(commit.answers).flatMap(([id, answer]) =>
        answer.kind === 'counter'
          ? [`${id} gives ${JSON.stringify(answer.terms.give)}`, `${id} wants ${JSON.stringify(answer.terms.want)}`]
          : [`${id} ${answer.kind}`],
      );
    case 'plenary':
      return [JSON.stringify(commit.word ?? 'no word'), JSON.stringify(commit.gesture ?? 'no gesture')];
    case 'signing':
      return Object.entries(commit.pens).map((one) => JSON.stringify(one));
  }
}

/** As {@link randomCommit}, but out of the full list of legal moves. */
function listed(game: Game, table: Table, seat: string, draw: Draw): Commit {
  const from = (id: string) => table.offers.find((offer) => offer.id === id)?.from;
  const partner = (id: string) => offersOf(game, table, seat).find(({ to }) => to === from(id));
  return drawCommit(table.step, openingsIn(legalMoves(game, table, seat), partner), draw);
}

const DRAWS = 600;

/** Everything seen in so many draws; the last drawing that still found something new. */
function seen(draw: (i: number) => Commit): { readonly all: ReadonlySet<string>; readonly last: number } {
  const all = new Set<string>();
  let last = 0;
  for (let i = 0; i < DRAWS; i++) {
    const before = all.size;
    for (const piece of pieces(draw(i))) all.add(piece);
    if (all.size > before) last = i;
  }
  return { all, last };
}

describe('a random commit', () => {
  it('can be everything that the list of legal moves has, and nothing else', () => {
    const river = gameOf('river');
    let compared = 0;
    for (const { table, seat } of momentsOf(river, [1, 2, 3, 4])) {
      const list = seen((i) => listed(river, table, seat, chance(i, 'listed')));
      const drawn = seen((i) => randomCommit(river, table, seat, chance(i, 'drawn')));
      // only where so many draws are enough to see all of it
      if (list.last > DRAWS / 2 || drawn.last > DRAWS / 2) continue;
      expect([...drawn.all].sort(), `${table.seed} ${table.round} ${table.step} ${seat}`).toEqual([...list.all].sort());
      compared += 1;
    }
    expect(compared).toBeGreaterThan(60);
  });

  it.each(['moscow-invitation', 'host-withdraws'])('is legal wherever a game of %s comes', (id) => {
    const game = shippedGame(id);
    for (const { table, seat } of momentsOf(game, [1, 2])) {
      for (let i = 0; i < 4; i++) {
        const commit = randomCommit(game, table, seat, chance(i, 'legal'));
        expect(commitFault(game, table, seat, commit), JSON.stringify(commit)).toBeUndefined();
      }
    }
  });
});

function momentsOf(game: Game, seeds: readonly number[]): readonly { readonly table: Table; readonly seat: string }[] {
  return seeds.flatMap((seed) => {
    const { entries, before } = randomGame(game, seed, chance(seed, 'moments'));
    return entries.flatMap(({ actor }, i) => {
      const table = before[i];
      return table ? [{ table, seat: actor }] : [];
    });
  });
}
