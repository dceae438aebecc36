import { describe, expect, it } from 'vitest';
import { tableOf } from './table-of.fixture.ts';
import { hears } from './told.ts';

const OFFER = '1 upriver offers un support gauge daily for support gauge daily';
const THROUGH = '1 upriver offers downriver support gauge daily for sign note';

describe('an offer', () => {
  it('is heard by the two, and by nobody else', () => {
    const { events } = tableOf('river', { after: [OFFER, '1 un accepts'] });
    const secret = events.filter((e) => e.offer !== undefined);
    expect(secret.map((e) => e.kind)).toEqual(['offered', 'accepted']);
    for (const event of secret) {
      expect(hears(event, 'downriver')).toBe(false);
      expect(hears(event, 'public')).toBe(false);
      expect(hears(event, 'un')).toBe(true);
    }
  });

  it('shows everybody that two met, once a round, and not what was said', () => {
    const { events } = tableOf('river', {
      after: [OFFER, '1 un offers upriver support gauge weekly for support gauge weekly'],
    });
    const met = events.filter((e) => e.kind === 'met');
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({ audience: 'all', parties: ['upriver', 'un'] });
    expect(met[0]).not.toHaveProperty('give');
  });

  it('to a delegation that does not meet this one goes through its go-between, who sees the terms', () => {
    const { table, events } = tableOf('river', { after: [THROUGH] });
    expect(table.step).toBe('carriage');
    expect(table.awaited).toEqual(['un']);
    expect(events.find((e) => e.kind === 'offered')?.audience).toEqual(['upriver', 'un']);
    const carried = tableOf('river', { after: [THROUGH, '1 un carries'] });
    expect(carried.table.step).toBe('replies');
    expect(carried.events.find((e) => e.kind === 'carried')?.audience).toEqual(['upriver', 'downriver', 'un']);
  });

  it('that a go-between holds never reaches its addressee', () => {
    const { table, events } = tableOf('river', { after: [THROUGH, '1 un holds'] });
    expect(table.offers[0]?.state).toBe('held');
    expect(table.step).toBe('plenary');
    expect(events.some((e) => e.offer !== undefined && hears(e, 'downriver'))).toBe(false);
    expect(events.some((e) => e.kind === 'met')).toBe(false);
  });

  it('that nobody answers lapses', () => {
    const { table, events } = tableOf('river', { after: [OFFER, '1 upriver propose gauge weekly'] });
    expect(table.offers).toEqual([]);
    expect(events.find((e) => e.kind === 'offer-lapsed')).toMatchObject({ audience: ['upriver', 'un'] });
  });

  it('that is accepted is two pledges, each dated', () => {
    const { table } = tableOf('river', { after: [OFFER, '1 un accepts'] });
    expect(table.pledges).toMatchObject([
      { by: 'upriver', to: 'un', what: { kind: 'support', round: 1 }, state: 'open' },
      { by: 'un', to: 'upriver', what: { kind: 'support', round: 1 }, state: 'open' },
    ]);
  });

  it('cannot be made to oneself, to nobody, a third time, or of what cannot be done', () => {
    const refused = (lines: string[]) => {
      try {
        tableOf('river', { after: lines });
        return 'taken';
      } catch (error) {
        return String(error);
      }
    };
    expect(refused(['1 upriver offers upriver support gauge daily for sign note'])).toContain('offer/addressee');
    expect(refused(['1 upriver offers nobody support gauge daily for sign note'])).toContain('offer/addressee');
    expect(refused([OFFER, OFFER, OFFER])).toContain('offer/too-many');
    expect(refused(['1 upriver offers un support dam open for sign treaty'])).toContain('word/not-up');
    expect(refused(['1 upriver offers un support dam open by 2 for sign note'])).toContain('pen/not-yours');
    expect(refused(['1 upriver offers un support dam freeze by 2 for sign treaty'])).toContain('move/red-line');
  });
});
