import { describe, expect, it } from 'vitest';
import type { Condition } from '../scenario/condition.ts';
import type { FactValue } from './decided.ts';
import { decided, holds } from './holds.ts';

const world: Record<string, FactValue> = { round: 3, 'stance.hnc': ['open', 'minded'], 'clause.form': 'oral' };
const facts = (fact: string) => world[fact];
const is = (fact: string, value: string | number): Condition => ({ facts: [{ fact, test: { kind: 'is', value } }] });

describe('a condition', () => {
  it('holds when all its facts do, and without facts always', () => {
    expect(holds({ facts: [] }, facts)).toBe(true);
    expect(holds({ facts: [...is('round', 3).facts, ...is('clause.form', 'written').facts] }, facts)).toBe(false);
  });

  it('is met by one of several values at once', () => {
    expect(holds(is('stance.hnc', 'minded'), facts)).toBe(true);
    expect(holds({ facts: [{ fact: 'stance.hnc', test: { kind: 'isnt', value: 'open' } }] }, facts)).toBe(false);
  });

  it('takes both bounds of a range as inside', () => {
    const range = (min: number, max: number): Condition => ({
      facts: [{ fact: 'round', test: { kind: 'range', min, max } }],
    });
    expect(holds(range(3, 3), facts)).toBe(true);
    expect(holds(range(4, 9), facts)).toBe(false);
  });

  it('fails on a fact that is not there, unless it asks for something else', () => {
    expect(holds(is('event.to', 'hnc'), facts)).toBe(false);
    expect(holds({ facts: [{ fact: 'event.to', test: { kind: 'isnt', value: 'hnc' } }] }, facts)).toBe(true);
  });

  it('needs one of any and refuses what is under not', () => {
    expect(holds({ facts: [], any: [is('round', 1), is('round', 3)] }, facts)).toBe(true);
    expect(holds({ facts: [], any: [is('round', 1)] }, facts)).toBe(false);
    expect(holds({ facts: [], not: is('round', 3) }, facts)).toBe(false);
  });

  it('tells each fact with its value, also after the first that failed', () => {
    const both: Condition = { facts: is('round', 1).facts, any: [is('clause.form', 'oral')], not: is('event.to', 'x') };
    expect(decided(both, facts).map((d) => [d.fact, d.value, d.held, d.under])).toEqual([
      ['round', 3, false, undefined],
      ['clause.form', 'oral', true, 'any'],
      ['event.to', undefined, false, 'not'],
    ]);
  });
});
