import { describe, expect, test } from 'vitest';
import { begin } from '../table/begin.ts';
import type { Answer, Ground } from '../table/move.ts';
import { play } from '../table/play.ts';
import type { MindBar, MindTerms, Reckoned } from '../table/player.ts';
import { shippedGame } from '../table/shipped.fixture.ts';
import { waitingFor } from '../table/waiting.ts';
import { candidate } from './candidate.ts';
import { decide } from './decide.ts';
import { groundOf } from './ground.ts';

const accepting = (terms: MindTerms, barred?: MindBar) => candidate<Answer>({ kind: 'accept' }, terms, 0, barred);

interface Refusal {
  readonly ground: Ground | undefined;
  readonly accepting: Reckoned;
}

/** Every refusal of six games of envoys, with what accepting would have meant to them. */
function refusals(scenario: string): readonly Refusal[] {
  const game = shippedGame(scenario);
  const found: Refusal[] = [];
  for (let seed = 1; seed <= 6; seed++) {
    let { table } = begin(game, { seed, injects: 'drawn' });
    for (let seat = waitingFor(game, table)[0]; seat !== undefined; seat = waitingFor(game, table)[0]) {
      const { commit, mind } = decide(game, table, seat, 'envoy');
      for (const { move, instead } of mind.chosen) {
        if (move.kind !== 'answer' || move.answer.kind !== 'decline' || !instead) continue;
        found.push({ ground: move.answer.ground, accepting: instead });
      }
      const played = play(game, table, { actor: seat, move: commit });
      if (!played.ok) throw new Error(played.fault.code);
      table = played.value.table;
    }
  }
  return found;
}

describe('the ground that a bot gives', () => {
  test('is mistrust where the same offer of a trusted party would have been taken', () => {
    expect(groundOf(accepting({ gets: 20, gives: -5, record: -30 }), 0)).toBe('mistrust');
    expect(groundOf(accepting({ gets: 10, gives: -20 }), 15)).toBe('mistrust');
    expect(groundOf(accepting({ gets: 10, gives: -60, record: -30 }), 15)).toBe('too-little');
  });

  test('is none where accepting would have been as well', () => {
    expect(groundOf(accepting({ gets: 20, gives: -5 }), 3)).toBeUndefined();
  });

  test.each(['moscow-invitation', 'host-withdraws'])('is what decided, in every refusal: %s', (scenario) => {
    const all = refusals(scenario);
    expect(new Set(all.map(({ ground }) => ground)).size).toBeGreaterThan(2);
    for (const { ground, accepting: yes } of all) {
      if (ground === 'instructions') expect(['red-line', 'instructions']).toContain(yes.barred);
      else if (ground === 'engaged') expect(yes.barred).toBe('promised');
      else if (ground === undefined) expect([yes.barred, yes.score > 0]).toEqual([undefined, true]);
      else if (yes.barred) expect([yes.barred, ground]).toEqual(['sold-short', 'too-little']);
      else expect(yes.score).toBeLessThanOrEqual(0);
    }
  });
});
