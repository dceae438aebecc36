import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import type { WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import { judge } from '../table/judge.ts';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import { answerTo, playAgain } from './ask-again.ts';
import { explainMove, withFlip } from './explain-move.ts';
import { playedGames } from './played-games.fixture.ts';
import { type Refusal, refusalsAt } from './refusals.fixture.ts';

/** So many refusals of one scenario, from what envoys and random seats played: a few from each decision. */
function drawn(game: Game, count: number): readonly Refusal[] {
  const found: Refusal[] = [];
  for (const { seed, before, entries } of playedGames(game)) {
    const draw = chance(seed, 'refusals');
    before.forEach((table, i) => {
      const refusals = refusalsAt(game, table, entries[i]?.actor ?? '');
      for (let n = 0; n < 2 && refusals.length > 0; n++) {
        const one = refusals[draw(refusals.length)];
        if (one) found.push(one);
      }
    });
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

/** Plays the suggestion by itself, apart from the search that found it. */
function answerWith(game: Game, { table, seat, asked }: Refusal, { changes }: WhatIf): string {
  const instead = changes.find((change) => change.kind === 'instead');
  if (instead) {
    const { move } = instead;
    if (asked.kind === 'offer' || asked.kind === 'accept') {
      const { kind } = judge(game, table, seat, move);
      return kind === 'forbidden' ? 'barred' : kind;
    }
    const kind = asked.kind === 'word' ? { kind: 'word', word: move } : { kind: 'gesture', gesture: move };
    return playAgain(game, table, seat, kind as Refusal['asked']); // an own legal move of the kind asked about
  }
  const turned = changes.flatMap((change) => (change.kind === 'fact' ? [change] : []));
  const other = withFlip(game, table, turned);
  return other ? playAgain(game, other, seat, asked) : 'not to be set';
}

describe('what would have changed a refusal', () => {
  it.each(SHIPPED)('%s: the first suggestion changes the answer when it is played', (id) => {
    const game = shippedGame(id);
    const counts = { facts: 0, 'another move': 0, nothing: 0 };
    for (const refusal of drawn(game, 500)) {
      const { table, seat, asked } = refusal;
      const was = answerTo(game, table, seat, asked);
      const [first] = explainMove(game, table, seat, asked).whatIfs;
      counts[first ? (first.changes[0]?.kind === 'instead' ? 'another move' : 'facts') : 'nothing'] += 1;
      if (first) {
        const now = answerWith(game, refusal, first);
        expect(now, JSON.stringify({ seat, asked, first, was })).not.toBe(was.kind);
        expect(['within', 'beyond']).toContain(now);
      }
    }
    console.log(id, counts);
    // a red line on the move alone, whatever it says: nothing would have changed it, and too much of that explains nothing
    expect(counts.nothing).toBeLessThan(75);
  });
});
