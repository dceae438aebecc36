import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RIVER } from '../fixture/mended.fixture.ts';
import { loadScenario } from '../load.ts';

/** Code and message of what is warned of the river once some of its words are others. */
function warned(...changes: readonly (readonly [good: string, bad: string])[]): readonly string[] {
  const text = changes.reduce((source, [good, bad]) => {
    expect(source).toContain(good);
    return source.replace(good, () => bad);
  }, RIVER);
  const read = loadScenario(text);
  if (!read.ok) throw new Error(read.fault.map((p) => `${p.line} ${p.code} ${p.message}`).join('\n'));
  return read.value.warnings.map(({ code, message }) => `${code} ${message}`);
}

const TREATY = 'if: { instrument.treaty: in-force }\n    basis';
const NOTE = 'if: { instrument.note: in-force }';
const SUSPENDED = 'if: { phase: suspended }';
const ending = (condition: string): readonly [string, string] => [NOTE, `if: { ${condition} }`];

describe('an ending is never reached', () => {
  it.each([
    ['in a phase in which no game ends', 'phase: plenary', '"phase" is never so'],
    [
      'where a text is in force that those who must sign it refused',
      'instrument.note: in-force, signed.upriver: { not: note }',
      'exclude',
    ],
    ['by one who was out and yet signed', 'seat.downriver: out, signed.downriver: note', 'exclude'],
    ['by one who was out and had to sign', 'instrument.note: in-force, seat.downriver: out', 'exclude'],
    ['by one who has no pen for the text', 'signed.un: note', '"signed.un" is never so'],
    ['by one who cannot walk out', 'seat.upriver: out', '"seat.upriver" is never so'],
    ['by a host that cannot withdraw', 'seat.un: withdrawn', '"seat.un" is never so'],
    [
      'where the talks were suspended and yet a text signed',
      'phase: suspended, instrument.treaty: in-force',
      'exclude',
    ],
    ['where the signing is over and a text still open', 'phase: ended, instrument.treaty: open', 'exclude'],
    ['in a round in which nothing is ever signed', 'round: 1, instrument.note: in-force', 'exclude'],
    ['where a clause is settled and not agreed', 'clause.dam: slow, clause.dam.status: reserved', 'exclude'],
    [
      'where a text stands without what it was opened for',
      'instrument.note: in-force, clause.gauge: absent',
      'exclude',
    ],
    [
      'in two moods of one delegation at once',
      'stance.upriver: firm, not: { stance.upriver: { not: guarded } }',
      'exclude',
    ],
    ['at a place where nobody moves the talks', 'venue: northgate', '"venue" is never so'],
    ['of several ways, none of which can be', 'any: [{ signed.un: note }, { seat.un: out }]', 'exclude'],
  ])('%s', (_, condition, why) => {
    expect(warned(ending(condition))).toContainEqual(expect.stringMatching(new RegExp(`^ending/never .*${why}`)));
  });

  it('where a gauge would have to move as nothing moves it', () => {
    const low: readonly [string, string] = ['{ pressure.water: { max: 1 } }', '{ pressure.water: { max: 5 } }'];
    const never = expect.stringMatching(/^ending\/never .*"pressure\.water" is never so/);
    expect(warned(low)).not.toContainEqual(never);
    // Rain in the mountains is then all that ever moves it.
    expect(warned(low, ['drift: -1', 'drift: 1'])).toContainEqual(never);
  });

  it.each([
    'instrument.note: in-force, signed.un: treaty',
    'seat.downriver: out',
    'phase: ended, instrument.treaty: void, instrument.note: void',
    'round: 2, signed.upriver: note, instrument.note: void',
    'stance.upriver: firm, stance.downriver: hopeful',
    'clause.dam: { not: absent }, not: { clause.dam: slow, pressure.water: { max: 3 } }',
    'kept.upriver: { min: 2 }, broken.downriver: 0',
  ])('but not where it may well be so: %s', (condition) => {
    expect(warned(ending(condition)).filter((w) => /^(ending|condition)\//.test(w))).toEqual([]);
  });

  it('because all before it together leave nothing over', () => {
    const told = warned([TREATY, 'if: { seat.downriver: in }\n    basis'], [NOTE, 'if: { seat.downriver: out }']);
    expect(told).toContainEqual(expect.stringMatching(/^order\/shadowed .*one of those before/));
  });
});

describe('two endings fit at once', () => {
  it('and the failure stands before the text', () => {
    expect(warned([SUSPENDED, 'if: { used.suspend: true }'])).toContainEqual(
      expect.stringContaining('"treaty-signed" would fit as well'),
    );
  });

  it('which is no matter where the failure asks for the text, or cannot be where it stands', () => {
    for (const condition of ['instrument.treaty: void', 'phase: suspended', 'seat.downriver: out'])
      expect(warned([SUSPENDED, `if: { ${condition} }`]).filter((w) => w.startsWith('ending/'))).toEqual([]);
  });
});

describe('a condition', () => {
  it.each([
    ['always holds where it names all that can be', 'clause.gauge: { in: [absent, weekly, daily] }'],
    ['always holds where it excludes what cannot be', 'seat.upriver: { not: out }'],
    ['always holds where one or the other must be', 'any: [{ clause.dam: absent }, { clause.dam: { not: absent } }]'],
  ])('%s', (_, condition) => {
    expect(warned(['if: { pressure.water: { max: 5 } }', `if: { ${condition} }`])).toContainEqual(
      expect.stringMatching(/^condition\/always/),
    );
  });

  it('never holds where it asks for a mood that its delegation cannot come to', () => {
    const told = warned(
      [
        '- target: softened\n                if: { event.by: downriver,',
        '- target: softened\n                if: { seat.un: out,',
      ],
      ['if: { pressure.water: { max: 5 } }', 'if: { stance.upriver: softened }'],
    );
    expect(told).toContainEqual(expect.stringMatching(/^stance\/unreachable Every way to "softened"/));
    expect(told).toContainEqual(expect.stringMatching(/^condition\/impossible .*"stance\.upriver"/));
  });
});

it('a stance hears nothing of a verb that is not in the scenario', () => {
  expect(warned(['ANNOUNCED:\n', 'VENUE_CHANGED:\n'], ['event.choice: timetable', 'event.place: geneva'])).toEqual(
    expect.arrayContaining([
      'stance/unheard-event Nothing in this scenario raises VENUE_CHANGED.',
      expect.stringMatching(/^stance\/unreachable Every way to "hardened"/),
    ]),
  );
});

it('an invitation of nobody is told, and two choices with one name', () => {
  expect(warned(['  object: {}\n', '  invite: {}\n'])).toContainEqual(
    'verb/to-nobody "invite" names nobody to invite.',
  );
  expect(warned(['{ en: Every week, fr: Chaque semaine }', '{ en: Every day, fr: Chaque semaine }'])).toContainEqual(
    'name/alike "weekly" and "daily" are both called "Every day".',
  );
});

it('a text is never in force that opens where it cannot', () => {
  const told = warned(['opens: { clause.gauge: { not: absent } }', 'opens: { seat.upriver: out }']);
  expect(told).toContainEqual('instrument/nobody-signs No game puts "note" in force.');
});

it.each(readdirSync('scenarios'))('the new warnings find nothing in %s', (id) => {
  const read = loadScenario(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'));
  expect(
    read.ok && read.value.warnings.filter((w) => /^(?:condition|ending|order)\/|unheard|nobody/.test(w.code)),
  ).toEqual([]);
});
