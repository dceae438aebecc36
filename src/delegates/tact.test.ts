import { describe, expect, test } from 'vitest';
import { begin } from '../table/begin.ts';
import type { Gesture, Terms } from '../table/move.ts';
import { shippedGame } from '../table/shipped.fixture.ts';
import { tableOf } from '../table/table-of.fixture.ts';
import { costOfDeed, worthOfDeed } from './deed-worth.ts';
import { gesturesOf } from './gesture.ts';
import { dueNow, isWithheld } from './pledged.ts';
import { relianceOn } from './record.ts';
import { grudgeAgainst } from './regard.ts';
import { answersTo } from './reply.ts';
import { situationOf } from './situation.ts';
import { isSoldShort } from './sold-short.ts';
import { contradiction, habit } from './tact.ts';

const DEAL = ['1 upriver offers un support gauge weekly for support gauge daily', '1 un accepts'];
const KEPT = [...DEAL, '1 upriver propose gauge weekly', '1 un support gauge daily'];
const BROKEN = [...DEAL, '1 upriver propose gauge weekly', '1 un object gauge'];

const at = (after: readonly string[], seat: string) => {
  const { game, table } = tableOf('river', { after });
  return situationOf(game, table, seat, 'envoy');
};

describe('a word that was broken', () => {
  test('makes the next one worth less, and a kept one more', () => {
    const [none, kept, broken] = [[], KEPT, BROKEN].map((after) => relianceOn(at(after, 'upriver'), 'un'));
    expect(broken).toBeLessThan(none ?? 0);
    expect(kept).toBeGreaterThanOrEqual(none ?? 0);
  });

  test('stands against any answer but no, and only with the one who broke it', () => {
    const s = at(BROKEN, 'upriver');
    expect(grudgeAgainst(s, 'un')).toBeLessThan(0);
    expect(grudgeAgainst(s, 'downriver')).toBe(0);
    expect(grudgeAgainst(at(KEPT, 'upriver'), 'un')).toBe(0);
  });
});

describe('a promise', () => {
  test('that is owed already is worth nothing more', () => {
    const s = at(DEAL, 'upriver');
    expect(worthOfDeed(s, 'un', { kind: 'support', clause: 'gauge', option: 'daily', round: 1 })).toBe(0);
    expect(worthOfDeed(s, 'un', { kind: 'support', clause: 'gauge', option: 'weekly', round: 1 })).toBe(0);
  });

  test('of a gesture that the other makes anyway is worth little', () => {
    const moscow = shippedGame('moscow-invitation');
    const opened = begin(moscow, { seed: 1, injects: 'drawn' }).table;
    const gesture: Gesture = { verb: 'announce', choice: 'welcome' };
    const worth = (gestures: typeof opened.gestures): number =>
      worthOfDeed(situationOf(moscow, { ...opened, gestures }, 'russia', 'envoy'), 'un', {
        kind: 'gesture',
        gesture,
        round: 1,
      });
    expect(worth([])).toBeGreaterThan(0);
    expect(worth([{ round: 1, by: 'un', gesture }])).toBeLessThan(worth([]) / 2);
  });

  test('is not kept before the other has gone first, where that was agreed', () => {
    const deal = ['1 upriver offers un warn to downriver by 2 for support gauge daily', '1 un accepts'];
    const warn = { kind: 'gesture', gesture: { verb: 'warn', to: 'downriver' }, round: 1 } as const;
    const before = at(deal, 'upriver');
    expect([dueNow(before, warn), isWithheld(before, warn)]).toEqual([false, true]);
    const after = at([...deal, '1 un support gauge daily'], 'upriver');
    expect([dueNow(after, warn), isWithheld(after, warn)]).toEqual([true, false]);
  });

  test('that cannot be kept beside another is refused for that reason', () => {
    const { game, table } = tableOf('river', {
      after: [
        '1 un offers upriver support gauge daily for support gauge weekly',
        '1 downriver offers upriver support gauge weekly for support gauge daily',
        '1 un carries',
      ],
    });
    const s = situationOf(game, table, 'upriver', 'envoy');
    const offer = table.offers.find((o) => o.from === 'downriver');
    if (!offer) throw new Error('no offer of downriver');
    const may = {
      offer: offer.id,
      mayCounter: false,
      standing: { kind: 'within' },
      beside: { pledges: [], offers: [] },
    } as const;
    const promised = { kind: 'support', clause: 'gauge', option: 'weekly', round: 1 } as const;
    const accept = answersTo(s, offer, may, [promised]).find((c) => c.move.kind === 'accept');
    expect(accept?.barred).toBe('promised');
  });
});

describe('a warning', () => {
  const warn: Gesture = { verb: 'warn', to: 'downriver' };

  test('without a cause speaks against itself, most of all in the last round', () => {
    const first = habit(at([], 'upriver'), warn);
    expect(first).toBeLessThan(0);
    expect(habit(at(['3 upriver propose dam open'], 'upriver'), warn)).toBeLessThanOrEqual(first);
  });

  test('answers one that was given', () => {
    expect(habit(at(['1 downriver warn to upriver'], 'upriver'), warn)).toBe(0);
  });

  test('given once is not given again for nothing', () => {
    const once = at(['1 downriver warn to upriver', '1 upriver warn to downriver'], 'upriver');
    expect(habit(once, warn)).toBeLessThan(0);
  });
});

describe('in Astana', () => {
  const game = shippedGame('ceasefire-guarantors');
  const { table } = begin(game, { seed: 1, injects: 'drawn' });
  const russia = situationOf(game, table, 'russia', 'envoy');
  const chairs: Gesture = { verb: 'announce', choice: 'chairs-in-geneva' };

  test('a gesture that hurts those whose wording was taken up jars with the word', () => {
    const option = table.stands.truce?.damascus ?? 'absent';
    expect(option).not.toBe('absent');
    expect(contradiction(russia, chairs, { verb: 'support', clause: 'truce', option })).toBeLessThan(0);
    expect(contradiction(russia, chairs, undefined)).toBe(0);
  });

  test('a gesture that is on offer is held back', () => {
    const give = { kind: 'gesture', gesture: chairs, round: 1 } as const;
    const want = { kind: 'gesture', gesture: { verb: 'guarantee', choice: 'quiet-fronts' }, round: 1 } as const;
    const offer = {
      id: 'r1-russia-1',
      from: 'russia',
      to: 'opposition',
      terms: { give, want },
      state: 'declined',
    } as const;
    const score = (offers: typeof table.offers): number => {
      const s = situationOf(game, { ...table, step: 'plenary', offers }, 'russia', 'envoy');
      const found = gesturesOf(s, [{ move: chairs, standing: { kind: 'within' }, cost: {} }]);
      return found.find((c) => c.move === chairs)?.score ?? 0;
    };
    expect(score([offer])).toBeLessThan(score([]) - 50);
  });

  test('a wording two steps from the opening is not sold for an announcement, but may be for a surety', () => {
    const opposition = situationOf(game, table, 'opposition', 'envoy');
    const [opening] = opposition.brief.ranked.truce ?? [];
    const worst = opposition.brief.ranked.truce?.at(-1) ?? 'absent';
    const give = { kind: 'support', clause: 'truce', option: worst, round: 1 } as const;
    const sold = (gesture: Gesture): Terms => ({ give, want: { kind: 'gesture', gesture, round: 1 } });
    expect(opening).not.toBe(worst);
    expect(isSoldShort(opposition, sold(chairs))).toBe(true);
    expect(isSoldShort(opposition, sold({ verb: 'guarantee', choice: 'government' }))).toBe(false);
    expect(costOfDeed(opposition, give)).toBeGreaterThan(0);
  });
});
