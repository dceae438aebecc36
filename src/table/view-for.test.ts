import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import type { Scenario } from '../scenario/model.ts';
import { begin } from './begin.ts';
import { type Game, openGame } from './game.ts';
import { legalMoves } from './legal.ts';
import type { Entry } from './move.ts';
import { play } from './play.ts';
import { randomGame } from './random-seat.fixture.ts';
import { gameOf, tableOf } from './table-of.fixture.ts';
import { told } from './told.ts';
import { viewFor } from './view-for.ts';

/** All that one recipient receives in the course of a game, byte for byte. */
function received(game: Game, seed: number, entries: readonly Entry[], who: string): string {
  let at = begin(game, { seed, injects: 'drawn' });
  const out = [viewFor(game, at.table, who, 0), told(game, at.table, at.events, who)];
  for (const entry of entries) {
    const next = play(game, at.table, entry);
    if (!next.ok) throw new Error(next.fault.code);
    at = next.value;
    out.push(viewFor(game, at.table, who, 0), told(game, at.table, at.events, who));
  }
  return JSON.stringify(out);
}

/** Another Upriver: other weights, aims, walk-away point and words, the same temper. */
const inPrivate = (scenario: Scenario): Scenario => ({
  ...scenario,
  parties: scenario.parties.map((p) =>
    p.id === 'upriver'
      ? {
          ...p,
          confidential: [],
          fallback: { ...p.fallback, text: { en: 'CANARY', fr: 'CANARY' } },
          preference: {
            ...p.preference,
            reservation: 1,
            aspiration: 999,
            aims: p.preference.aims.map((a) => ({ ...a, worth: 7 })),
          },
          doctrine: { usual: {}, inStance: {}, listens: {} },
        }
      : p,
  ),
});

describe('what a seat receives', () => {
  it("does not change by a byte with another's confidential brief", () => {
    const game = gameOf('river');
    const other = openGame(inPrivate(game.scenario));
    for (let seed = 1; seed <= 12; seed++) {
      const { entries } = randomGame(game, seed, chance(seed, 'random'));
      for (const who of ['downriver', 'un', 'public']) {
        expect({ seed, who, got: received(other, seed, entries, who) }).toEqual({
          seed,
          who,
          got: received(game, seed, entries, who),
        });
      }
    }
  });

  it('does not tell what another has sealed, only that it has', () => {
    const { game, table } = tableOf('river', { after: ['1 upriver propose gauge weekly'] });
    const plenary = { ...table, step: 'plenary' as const, sealed: {}, awaited: ['upriver', 'downriver', 'un'] };
    const words = legalMoves(game, plenary, 'upriver').words.filter((w) => w.standing.kind !== 'forbidden');
    expect(words.length).toBeGreaterThan(1);
    const seen = words.map(({ move }) => {
      const sealed = play(game, plenary, { actor: 'upriver', move: { kind: 'plenary', word: move } });
      if (!sealed.ok) throw new Error(sealed.fault.code);
      expect(told(game, sealed.value.table, sealed.value.events, 'downriver')).toEqual([]);
      return JSON.stringify(viewFor(game, sealed.value.table, 'downriver', 0));
    });
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toContain('"party":"upriver","status":"in"');
  });

  it('does not name whom a go-between keeps waiting', () => {
    const { game, table } = tableOf('river', {});
    const carrying = { ...table, step: 'carriage' as const, sealed: {}, awaited: ['un'] };
    const seen = (who: string) => viewFor(game, carrying, who, 0).seats.find((s) => s.party === 'un')?.waited;
    expect([seen('un'), seen('facilitator'), seen('upriver'), seen('public')]).toEqual([true, true, false, false]);
  });

  it('has a digest of its own that changes with the view', () => {
    const one = tableOf('river', { seed: 1 });
    const two = tableOf('river', { seed: 1, after: ['1 upriver propose gauge weekly'] });
    const digests = [one, two].map(({ game, table }) => viewFor(game, table, 'un', 0).digest);
    expect(new Set(digests).size).toBe(2);
    expect(JSON.stringify(viewFor(one.game, one.table, 'un', 0))).not.toContain('"seed"');
  });
});
