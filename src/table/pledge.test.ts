import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { gameOf, tableOf } from './table-of.fixture.ts';

const DEAL = ['1 upriver offers un support gauge daily for support gauge daily', '1 un accepts'];
const settled = (after: string[], toTheEnd = false) => {
  const { table, events } = tableOf('river', { after, toTheEnd });
  return { table, events, states: table.pledges.map((p) => `${p.by} ${p.state}`) };
};

describe('a word given in the corridor', () => {
  it('is kept by the move, and trust in the one who gave it grows', () => {
    const { states, events } = settled([...DEAL, '1 upriver support gauge daily', '1 un support gauge daily']);
    expect(states).toEqual(['upriver kept', 'un kept']);
    const kept = events.find((e) => e.kind === 'kept' && e.by === 'upriver');
    expect(kept?.audience).toEqual(['upriver', 'un']);
    expect(events.find((e) => e.kind === 'pressed' && e.pressure === 'trust.un.upriver')).toMatchObject({
      delta: 1,
      audience: ['un'],
    });
  });

  it('is kept even if the move lapsed', () => {
    const { states, events } = settled([...DEAL, '1 upriver support gauge daily', '1 un support gauge daily']);
    expect(events.some((e) => e.kind === 'lapsed' && e.by === 'un')).toBe(true);
    expect(states).toContain('un kept');
  });

  it('is broken when it could have been done and was not, and trust falls', () => {
    const { states, events } = settled([...DEAL, '1 un support gauge daily']);
    expect(states).toEqual(['upriver broken', 'un kept']);
    expect(events.find((e) => e.pressure === 'trust.un.upriver')).toMatchObject({ delta: -2 });
    expect(events.find((e) => e.pressure === 'home.upriver')).toMatchObject({ delta: -1, audience: ['upriver'] });
  });

  it('costs something at home even where there is no trust left to lose', () => {
    const after = ['1 downriver warn to upriver', '2 downriver warn to upriver'];
    const lied = (round: number) => [
      `${round} downriver offers upriver support dam open by ${round} for ask-capital`,
      `${round} un carries`,
      `${round} upriver accepts`,
    ];
    const { table, events } = settled([...after, ...lied(2), '2 upriver ask-capital', '3 un propose dam slow']);
    expect(table.pressures['trust.upriver.downriver']).toBe(0);
    const cause = events.find((e) => e.kind === 'broken')?.id;
    const moved = events.filter((e) => e.kind === 'pressed' && e.cause === cause).map((e) => [e.pressure, e.delta]);
    expect(moved).toEqual([['home.downriver', -1]]);
    expect(factsOf(gameOf('river'), table)('broken.downriver')).toBe(1);
    expect(factsOf(gameOf('river'), table)('kept.upriver')).toBe(1);
  });

  it('is void when others have made it impossible', () => {
    const after = [
      '1 un offers upriver support gauge weekly by 2 for support gauge daily',
      '1 upriver accepts',
      '1 upriver support gauge daily',
      '2 upriver propose dam open',
    ];
    const { states, events } = settled(after);
    expect(states).toEqual(['un void', 'upriver kept']);
    expect(events.find((e) => e.kind === 'voided')?.reasons).toMatchObject([{ code: 'word/not-up' }]);
  });

  it('that is still to come is owed no more to whoever broke the other half', () => {
    const after = [
      '1 upriver offers un support dam open by 2 for support gauge daily',
      '1 un accepts',
      '1 un propose gauge weekly',
    ];
    const { states, events } = settled(after);
    expect(states).toEqual(['upriver void', 'un broken']);
    expect(events.find((e) => e.kind === 'voided')?.reasons).toMatchObject([{ code: 'pledge/other-half-broken' }]);
  });

  it('does not excuse a chair that put up something else', () => {
    const after = [
      '1 upriver offers un support dam open by 2 for support gauge daily',
      '1 un accepts',
      '1 un support gauge daily',
      '1 upriver take-up gauge',
      '2 un support gauge daily',
    ];
    expect(settled(after).states).toEqual(['upriver broken', 'un kept']);
  });

  it('does not excuse a seat that left the room by itself', () => {
    const after = [
      '1 downriver offers un support dam open by 2 for support gauge daily',
      '1 un accepts',
      '1 downriver walk-out',
      '1 un support gauge daily',
      '2 un propose dam open',
    ];
    expect(settled(after).states).toEqual(['downriver broken', 'un kept']);
  });

  it('may be kept before it is due', () => {
    const after = ['1 upriver offers un warn to downriver by 3 for support gauge daily', '1 un accepts'];
    const { states } = settled([...after, '1 upriver warn to downriver', '1 un support gauge daily']);
    expect(states).toEqual(['upriver kept', 'un kept']);
  });

  it('to sign is void where the text was never laid out', () => {
    const after = [
      '1 un offers upriver support gauge daily for sign treaty',
      '1 upriver accepts',
      '1 un support gauge daily',
    ];
    expect(settled(after, true).states).toEqual(['un kept', 'upriver void']);
  });

  it('to sign is kept by a signature that stands and broken by a pen that does not', () => {
    const after = [
      '2 upriver offers downriver support gauge daily for sign note',
      '2 un carries',
      '2 downriver accepts',
      '2 upriver support gauge daily',
    ];
    expect(settled([...after, '3 downriver pens note sign'], true).states).toEqual(['upriver kept', 'downriver kept']);
    expect(settled(after, true).states).toEqual(['upriver kept', 'downriver broken']);
  });
});
