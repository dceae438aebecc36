import { expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { begin } from './begin.ts';
import { play } from './play.ts';
import { randomCommit } from './random-commit.ts';
import { shippedGame } from './shipped.fixture.ts';
import { gameOf } from './table-of.fixture.ts';
import { viewAgain } from './view-again.ts';
import { viewFor } from './view-for.ts';
import { waitingFor } from './waiting.ts';

it.each([
  { name: 'river', game: gameOf('river'), games: 3 },
  { name: 'ceasefire-guarantors', game: shippedGame('ceasefire-guarantors'), games: 1 },
])('a view of $name that was made from the one before is the one that would be made anew', ({ game, games }) => {
  const everybody = [...game.parties.keys(), 'public', 'facilitator'];
  let made = 0;
  for (let seed = 1; seed <= games; seed += 1) {
    const draw = chance(seed, 'again');
    let { table } = begin(game, { seed, injects: 'drawn' });
    let views = new Map(everybody.map((who) => [who, viewFor(game, table, who, 0)]));
    for (;;) {
      const waiting = waitingFor(game, table);
      const seat = waiting[draw(Math.max(1, waiting.length))];
      if (seat === undefined) break;
      const played = play(game, table, { actor: seat, move: randomCommit(game, table, seat, draw) });
      if (!played.ok) throw new Error(played.fault.code);
      const before = { table, views };
      table = played.value.table;
      views = new Map(everybody.map((who) => [who, viewFor(game, table, who, 0)]));
      for (const who of everybody) {
        const view = before.views.get(who);
        const again = view && viewAgain(game, { table: before.table, view }, table, who);
        if (!again) continue;
        made += 1;
        expect(again).toEqual(views.get(who));
      }
    }
  }
  expect(made).toBeGreaterThan(100);
});
