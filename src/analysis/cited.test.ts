import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { proceed } from '../table/proceedings.ts';
import { raise } from '../table/raise.ts';
import { randomGame } from '../table/random-seat.fixture.ts';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import { answerTo } from './ask-again.ts';
import { passes } from './flips.ts';
import { leverOf } from './levers.ts';
import { heardIn, recall } from './recall.ts';
import { refusalsAt } from './refusals.fixture.ts';
import { withFact } from './with-fact.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the reasons are those of the rules', () => {
  const flips = new Map<string, number>();
  it.each(SHIPPED)('%s: a red line or an instruction falls with any fact that it cites', (id) => {
    const game = shippedGame(id);
    let flipped = 0;
    for (const seed of SEEDS) {
      const { before, entries } = randomGame(game, seed, chance(seed, 'cited'));
      before.forEach((table, i) => {
        for (const { seat, asked } of refusalsAt(game, table, entries[i]?.actor ?? '').slice(0, 4)) {
          for (const reason of answerTo(game, table, seat, asked).reasons) {
            if (reason.kind !== 'red-line' && reason.kind !== 'instructions') continue;
            for (const { fact, test, under } of reason.facts) {
              if (under !== undefined || fact.startsWith('event.')) continue;
              const values = leverOf(game, table, fact).values.filter(({ value }) => !passes(test, value));
              for (const { value } of values) {
                const other = withFact(game, table, fact, value);
                if (!other) continue;
                flipped += 1;
                const codes = answerTo(game, other, seat, asked).reasons.map((r) => r.code);
                expect(codes, `${seed} ${fact} ${String(value)}`).not.toContain(reason.code);
              }
            }
          }
        }
      });
    }
    flips.set(id, flipped);
    expect(flipped).toBeGreaterThan(0);
  });
  it('and many such facts were tried', () => {
    expect([...flips.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(30 * SHIPPED.length);
  });

  it.each(SHIPPED)('%s: a stance does not take the transition that it took when a cited fact is otherwise', (id) => {
    const game = shippedGame(id);
    let flipped = 0;
    for (const seed of SEEDS) {
      const { events, entries } = randomGame(game, seed, chance(seed, 'cited'));
      const log = { seed, injects: 'drawn' as const, entries };
      for (const event of events) {
        const by = event.by ?? '';
        const taken = event.reasons?.[0];
        const moment = event.kind === 'stance-changed' && taken ? recall(game, log, event.id) : undefined;
        if (!moment || taken?.kind !== 'transition') continue;
        const heard = heardIn(game, moment).find(({ raised }) => raised.cause === event.cause);
        if (!heard) continue;
        for (const { fact, test, under } of taken.facts) {
          if (under !== undefined) continue;
          const { table, raised } = heard;
          for (const { value } of leverOf(game, table, fact).values) {
            const other = passes(test, value) ? undefined : withFact(game, table, fact, value);
            if (!other) continue;
            flipped += 1;
            const p = proceed(game, other);
            raise(p, raised);
            const codes = p.events.filter((e) => e.by === by).flatMap((e) => (e.reasons ?? []).map((r) => r.code));
            expect(codes, `${seed} ${event.id} ${fact} ${String(value)}`).not.toContain(taken.code);
          }
        }
      }
    }
    expect(flipped).toBeGreaterThan(50);
  });
});
