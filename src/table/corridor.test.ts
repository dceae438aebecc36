import { describe, expect, it } from 'vitest';
import { legalMoves } from './legal.ts';
import type { Commit } from './move.ts';
import { play } from './play.ts';
import { tableOf } from './table-of.fixture.ts';
import { hears, told } from './told.ts';

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

  it('may be declined on a ground, which those who know the offer hear and nobody else', () => {
    const { game, table } = tableOf('river', { after: [OFFER] });
    const id = table.offers[0]?.id ?? '';
    const move: Commit = { kind: 'replies', answers: { [id]: { kind: 'decline', ground: 'engaged' } } };
    const played = play(game, table, { actor: 'un', move });
    if (!played.ok) throw new Error(played.fault.code);
    const declined = played.value.events.find((e) => e.kind === 'declined');
    expect(declined).toMatchObject({ by: 'un', to: 'upriver', ground: 'engaged', audience: ['upriver', 'un'] });
    for (const reader of ['downriver', 'public'] as const) {
      expect(JSON.stringify(told(game, played.value.table, played.value.events, reader))).not.toContain('engaged');
    }
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

describe('one act between the same two', () => {
  const SAME = '1 un offers upriver support gauge daily for support gauge weekly';

  it('is sold once: with one offer accepted, another for the same act lapses and says why', () => {
    const { table, events } = tableOf('river', { after: [OFFER, SAME, '1 un accepts', '1 upriver accepts'] });
    expect(table.offers.map((o) => o.state)).toEqual(['lapsed', 'accepted']);
    expect(events.filter((e) => e.kind === 'accepted')).toHaveLength(1);
    expect(events.find((e) => e.kind === 'offer-lapsed')?.reasons).toMatchObject([{ code: 'offer/promised-already' }]);
    expect(table.pledges.map((p) => p.by)).toEqual(['un', 'upriver']);
  });

  it('cannot be sold again in a later round while it is owed, but may be promised to others', () => {
    const owed = ['1 upriver offers un support dam open by 2 for support gauge daily', '1 un accepts'];
    const again = (to: string) => [
      ...owed,
      '1 un support gauge daily',
      `2 upriver offers ${to} support dam open for sign note`,
    ];
    expect(() => tableOf('river', { after: again('downriver') })).not.toThrow();
    const { game, table } = tableOf('river', { after: [...owed, '1 un support gauge daily'] });
    const give = (to: string) =>
      legalMoves(game, table, 'upriver')
        .offers.find((o) => o.to === to)
        ?.give.filter(({ move }) => move.kind === 'support' && move.option === 'open' && move.round === 2);
    expect(give('un')).toEqual([]);
    expect(give('downriver')).toHaveLength(1);
    expect(() =>
      tableOf('river', {
        after: [...owed, '1 un support gauge daily', '2 upriver offers un support dam open for support dam slow'],
      }),
    ).toThrow('offer/promised-already');
  });
});

describe('two papers with the same terms that cross', () => {
  const CROSSED = [
    '1 upriver offers un support gauge daily for support gauge weekly',
    '1 un offers upriver support gauge weekly for support gauge daily',
  ];
  const states = (answers: string[]) => {
    const { table, events } = tableOf('river', { after: [...CROSSED, ...answers, '1 upriver propose gauge daily'] });
    const accepted = events.filter((e) => e.kind === 'accepted');
    const ends = events.filter((e) => ['accepted', 'declined', 'offer-lapsed'].includes(e.kind));
    return {
      table,
      accepted,
      ends: ends.map((e) => `${e.offer} ${e.kind} ${e.reasons?.[0]?.code ?? ''}`.trim()),
    };
  };

  it('are one deal, accepted by both, though neither answers', () => {
    for (const answers of [[], ['1 un accepts'], ['1 un accepts', '1 upriver accepts']]) {
      const { table, accepted } = states(answers);
      expect(accepted).toHaveLength(1);
      expect(accepted[0]).toMatchObject({ parties: ['upriver', 'un'], audience: ['upriver', 'un'] });
      expect(table.pledges.map((p) => p.by)).toEqual(['upriver', 'un']);
    }
  });

  it('bind nobody once one of the two turned the other down: that takes its own paper back', () => {
    const { table, ends } = states(['1 upriver declines', '1 un accepts']);
    expect(table.pledges).toEqual([]);
    expect(ends).toEqual(['r1-upriver-1 offer-lapsed offer/withdrawn', 'r1-un-1 declined']);
  });
});
