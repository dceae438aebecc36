import { describe, expect, it } from 'vitest';
import { RIVER, riverWith } from './fixture/mended.fixture.ts';
import { loadScenario } from './load.ts';
import { shunnedIn } from './monotone.ts';

const TERM = '{ if: { clause.gauge: daily, signed.un: treaty }, worth: 50, basis: assumed }';

function shunned(term: string): readonly string[] {
  const read = loadScenario(riverWith(TERM, term), 'river.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return shunnedIn(read.value.scenario).map((s) => `${s.party} signs ${s.instrument} without ${s.without}`);
}
const term = (condition: string, worth: number) => shunned(`{ if: ${condition}, worth: ${worth}, basis: assumed }`);
const WITHOUT = ['upriver signs treaty without un'];

describe('a text is monotone', () => {
  it('where a companion is only ever welcome', () => {
    expect(shunned(TERM)).toEqual([]);
    expect(term('{ signed.un: { not: treaty } }', -50)).toEqual([]);
    expect(term('{ not: { signed.un: treaty } }', -50)).toEqual([]);
  });

  it('though its required signers are disliked, since it falls without them', () => {
    expect(term('{ signed.downriver: treaty }', -50)).toEqual([]);
  });

  it('though another text has an unwelcome name', () => {
    expect(term('{ signed.un: note }', -50)).toEqual([]);
  });

  it('where the name is unwelcome only to one who has not signed, or with the text not in force', () => {
    expect(term('{ signed.un: treaty, signed.upriver: { not: treaty } }', -50)).toEqual([]);
    expect(term('{ signed.un: treaty, not: { signed.upriver: treaty } }', -50)).toEqual([]);
    expect(term('{ signed.un: treaty, instrument.treaty: { not: in-force } }', -50)).toEqual([]);
  });
});

describe('a text is not monotone', () => {
  it('where somebody would rather sign without another', () => {
    expect(term('{ signed.un: treaty }', -50)).toEqual(WITHOUT);
    expect(term('{ signed.un: { not: treaty } }', 50)).toEqual(WITHOUT);
    expect(term('{ not: { signed.un: treaty } }', 50)).toEqual(WITHOUT);
    expect(term('{ any: [ { clause.gauge: daily }, { signed.un: { in: [treaty, note] } } ] }', -50)).toEqual(WITHOUT);
    expect(term('{ not: { not: { signed.un: treaty } } }', -50)).toEqual(WITHOUT);
  });

  it('and the loader names the text at its place, as a warning', () => {
    const read = loadScenario(riverWith('signed.un: treaty }, worth: 50', 'signed.un: treaty }, worth: -50'), 'r.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const line = RIVER.split('\n').findIndex((text) => text.startsWith('  treaty:')) + 1;
    expect(read.value.warnings).toMatchObject([
      { code: 'instrument/not-monotone', severity: 'warning', line, column: 3 },
    ]);
  });
});
