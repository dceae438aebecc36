import { expect, it } from 'vitest';
import type { Reason, TableEvent } from './event.ts';
import { tableOf } from './table-of.fixture.ts';
import { told } from './told.ts';

const { game, table } = tableOf('river');
const reason: Reason = {
  ...{ kind: 'red-line', code: 'our-line', held: true },
  facts: [
    { fact: 'clause.gauge', value: 'absent', held: true, test: { kind: 'is', value: 'absent' } },
    { fact: 'stance.upriver', value: 'softened', held: true, test: { kind: 'is', value: 'softened' } },
  ],
  because: { en: 'What we never say aloud.', fr: 'Ce que nous ne disons jamais.' },
  only: ['upriver'],
};
const event: TableEvent = { id: 7, kind: 'refused', round: 1, audience: 'all', by: 'upriver', reasons: [reason] };

it('gives a reason that is one delegation’s own to nobody else, though all hear of the event', () => {
  const heard = (who: string) => told(game, table, [event], who)[0]?.reasons;
  expect(heard('upriver')).toMatchObject([{ code: 'our-line', because: reason.because }]);
  expect(heard('facilitator')).toMatchObject([{ code: 'our-line' }]);
  for (const who of ['downriver', 'un', 'public']) expect([who, heard(who)]).toEqual([who, []]);
});

it('leaves out of a reason for all the facts that a delegation may not know', () => {
  const { only: _, ...forAll } = reason;
  const facts = (who: string) => told(game, table, [{ ...event, reasons: [forAll] }], who)[0]?.reasons?.[0]?.facts;
  expect(facts('upriver')?.map(({ fact }) => fact)).toEqual(['clause.gauge', 'stance.upriver']);
  for (const who of ['downriver', 'un', 'public'])
    expect(facts(who)?.map(({ fact }) => fact)).toEqual(['clause.gauge']);
});

it('tells of a change of temper under the names that others know it by, and of its transition by none', () => {
  const { only: _, ...forAll } = reason;
  const change: TableEvent = {
    ...{ id: 8, kind: 'stance-changed', round: 1, audience: 'all', by: 'upriver', before: 'firm', after: 'softened' },
    reasons: [{ ...forAll, kind: 'transition', code: 'firm-softened' }],
  };
  const heard = (who: string) => JSON.stringify(told(game, table, [change], who));
  for (const who of ['upriver', 'facilitator']) expect(heard(who)).toContain('softened');
  for (const who of ['downriver', 'un', 'public']) {
    expect(heard(who)).not.toContain('softened');
    expect(heard(who)).toContain('"after":"guarded"');
  }
});
