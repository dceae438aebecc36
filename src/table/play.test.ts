import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { digest } from '../ground/digest.ts';
import { FACILITATOR } from './move.ts';
import { play } from './play.ts';
import { randomGame } from './random-seat.fixture.ts';
import { gameOf, tableOf } from './table-of.fixture.ts';

const river = gameOf('river');

describe('a game', () => {
  it('of random legal commits always comes to an ending, and its table is plain JSON', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { table, events } = randomGame(river, seed, chance(seed, 'random'));
      expect(table.ending, `seed ${seed}`).toBeDefined();
      expect(JSON.parse(JSON.stringify(table))).toEqual(table);
      expect(JSON.parse(JSON.stringify(events))).toEqual(events);
      expect(events.map((e) => e.id)).toEqual(events.map((_, i) => i));
      expect(table.told).toBe(events.length);
      expect(events.every((e) => e.cause === undefined || e.cause < e.id)).toBe(true);
    }
  });

  it('keeps every pressure within its bounds', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { table } = randomGame(river, seed, chance(seed, 'bounds'));
      for (const [path, value] of Object.entries(table.pressures)) {
        const pressure = river.pressures.get(path);
        expect(value, path).toBeGreaterThanOrEqual(pressure?.min ?? 0);
        expect(value, path).toBeLessThanOrEqual(pressure?.max ?? 0);
      }
    }
  });

  it('resolves commits alike in whatever order they came', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (seed, order) => {
        const one = randomGame(river, seed, chance(seed, 'order'));
        const other = randomGame(river, seed, chance(seed, 'order'), chance(order, 'shuffle'));
        expect(digest(other.table)).toBe(digest(one.table));
        expect(other.events).toEqual(one.events);
      }),
      { numRuns: 100 },
    );
  });

  it('never writes into the table that it is given', () => {
    const { entries, before } = randomGame(river, 7, chance(7, 'frozen'));
    const deepFreeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
      }
      return value;
    };
    before.forEach((table, i) => {
      deepFreeze(table);
      const entry = entries[i];
      if (entry) expect(() => play(river, table, entry)).not.toThrow();
    });
  });

  it('closes a step on the facilitator’s word, with those who said nothing silent', () => {
    const { game, table } = tableOf('river');
    const played = play(game, table, { actor: FACILITATOR, move: { kind: 'expire' } });
    expect(played.ok && played.value.table.step).toBe('plenary');
  });

  it('takes no more moves once it has ended', () => {
    const { game, table } = tableOf('river', { toTheEnd: true });
    expect(table.step).toBe('ended');
    const played = play(game, table, { actor: 'upriver', move: { kind: 'plenary' } });
    expect(played).toMatchObject({ ok: false, fault: { code: 'table/ended' } });
  });
});

describe('a commit', () => {
  const { game, table } = tableOf('river');

  it('is refused from a seat that does not exist', () => {
    for (const actor of ['nobody', 'constructor', '__proto__', FACILITATOR]) {
      expect(play(game, table, { actor, move: { kind: 'offers', offers: [] } })).toMatchObject({
        fault: { code: 'move/no-such-seat' },
      });
    }
  });

  it('is refused in another step, and twice in the same', () => {
    expect(play(game, table, { actor: 'upriver', move: { kind: 'plenary' } })).toMatchObject({
      fault: { code: 'move/other-step' },
    });
    const once = play(game, table, { actor: 'upriver', move: { kind: 'offers', offers: [] } });
    if (!once.ok) throw new Error(once.fault.code);
    expect(play(game, once.value.table, { actor: 'upriver', move: { kind: 'offers', offers: [] } })).toMatchObject({
      fault: { code: 'move/sealed-already' },
    });
  });

  it('cannot use the facilitator’s controls', () => {
    expect(play(game, table, { actor: 'upriver', move: { kind: 'expire' } })).toMatchObject({
      fault: { code: 'control/not-yours' },
    });
  });
});
