import { describe, expect, it } from 'vitest';
import { RIVER, riverWith } from './fixture/mended.fixture.ts';
import { loadScenario } from './load.ts';
import { modelDigest } from './model-digest.ts';

function digestOf(source: string): string {
  const read = loadScenario(source);
  if (!read.ok) throw new Error('does not load');
  return modelDigest(read.value.scenario);
}

describe('the digest of a model', () => {
  const river = digestOf(RIVER);

  it('stays the same when a text, a source or a place on the map is mended', () => {
    expect(digestOf(riverWith('Reading the gauges', 'Reading of the gauges'))).toBe(river);
    expect(digestOf(riverWith('at: [6.1, 46.2]', 'at: [6.15, 46.21]'))).toBe(river);
    expect(digestOf(riverWith('        cite: basin-report#2\n', ''))).toBe(river);
    expect(
      digestOf(
        riverWith(
          'because: { en: We were warned., fr: On nous a mis en garde. }',
          'because: { en: So it is., fr: Ainsi. }',
        ),
      ),
    ).toBe(river);
  });

  it('changes with anything that the rules can notice', () => {
    for (const [piece, instead] of [
      ['start: 6', 'start: 7'],
      ['stands: { gauge: daily }', 'stands: { gauge: weekly }'],
      ['absent: 6, weekly: 10', 'absent: 7, weekly: 10'],
      ['max: 2 }', 'max: 3 }'],
      ['surprise: true', 'surprise: false'],
      ['posture: cold', 'posture: firm'],
      ['once: true', 'once: false'],
    ] as const) {
      expect([piece, digestOf(riverWith(piece, instead)) === river]).toEqual([piece, false]);
    }
  });
});
