import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import type { EventKind, TableEvent } from '../table/event.ts';
import type { Game } from '../table/game.ts';
import type { Log } from '../table/log.ts';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import { explainEvent } from './explain-event.ts';
import { answersOtherwise } from './played-again.fixture.ts';
import { playedGames } from './played-games.fixture.ts';

const ASKED: readonly EventKind[] = [
  'stance-changed',
  'lapsed',
  'broken',
  'voided',
  'void',
  'refused',
  'pen-dropped',
  'reserved',
  'declined',
  'offer-lapsed',
  'ended',
];

interface Played {
  readonly log: Pick<Log, 'seed' | 'injects' | 'entries'>;
  readonly event: TableEvent;
}

/** Events of what envoys and random seats played, that somebody would ask about: as many of each kind as come, so many in all. */
function drawn(game: Game, count: number): readonly Played[] {
  const found: Played[] = [];
  for (const { seed, entries, events } of playedGames(game)) {
    const draw = chance(seed, 'asked');
    const log = { seed, injects: 'drawn' as const, entries };
    for (const kind of ASKED) {
      const some = events.filter((e) => e.kind === kind);
      for (let n = 0; n < 3 && some.length > 0; n++) {
        const [event] = some.splice(draw(some.length), 1);
        if (event) found.push({ log, event });
      }
    }
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

describe('what would have changed what happened', () => {
  it.each(SHIPPED)('%s: the first suggestion changes it when it is played', (id) => {
    const game = shippedGame(id);
    const counts: Record<string, Record<string, number>> = {};
    for (const { log, event } of drawn(game, 500)) {
      const { whatIfs, choice } = explainEvent(game, log, event, 'facilitator');
      const [first] = whatIfs;
      const what = first ? 'suggested' : choice === undefined ? 'nothing' : 'own choice';
      const kind = event.kind;
      counts[kind] = { ...counts[kind], [what]: (counts[kind]?.[what] ?? 0) + 1 };
      if (first) {
        expect(answersOtherwise(game, log, event, first), JSON.stringify({ seed: log.seed, event, first })).toBe(true);
      }
    }
    console.log(id, counts);
    const nothing = Object.values(counts).reduce((sum, count) => sum + (count.nothing ?? 0), 0);
    // What nothing would have changed is mostly what has no condition: words out of time, moods that follow any event.
    expect(nothing).toBeLessThan(100);
  });
});
