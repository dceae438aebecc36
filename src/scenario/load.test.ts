import { describe, expect, it } from 'vitest';
import { RIVER, riverWith } from './fixture/mended.fixture.ts';
import { loadScenario } from './load.ts';
import { printProblem } from './problem.ts';

/** Codes of all problems, warnings among them, each once. */
function codes(source: string): readonly string[] {
  const read = loadScenario(source, 'river.yaml');
  return [...new Set((read.ok ? read.value.warnings : read.fault).map((p) => p.code))];
}
const told = (source: string): readonly string[] => {
  const read = loadScenario(source, 'river.yaml');
  return (read.ok ? read.value.warnings : read.fault).map(printProblem);
};

describe('a sound scenario', () => {
  const read = loadScenario(RIVER, 'river.yaml');
  const river = read.ok ? read.value.scenario : undefined;

  it('comes in without a problem or a warning', () => {
    expect(told(RIVER)).toEqual([]);
    expect(read.ok).toBe(true);
  });

  it('has every pressure filled in for every party and pair', () => {
    expect(river?.pressures.find((p) => p.id === 'trust')?.start).toEqual({
      'trust.upriver.downriver': 3,
      'trust.upriver.un': 4,
      'trust.downriver.upriver': 4,
      'trust.downriver.un': 4,
      'trust.un.upriver': 4,
      'trust.un.downriver': 4,
    });
  });

  it('has full names in conditions and changes, whatever was left out', () => {
    const upriver = river?.parties.find((p) => p.id === 'upriver');
    const states = upriver?.chart.root.states ?? [];
    const supported = states.find((s) => s.name === 'guarded')?.on.SUPPORTED?.[0];
    expect(supported?.do).toEqual({ 'trust.upriver.downriver': 1 });
    const warned = states.find((s) => s.name === 'softened')?.on.WARNED?.[0];
    expect(warned?.if.facts).toEqual([{ fact: 'event.to', test: { kind: 'is', value: 'upriver' } }]);
    const aim = upriver?.preference.aims.find((a) => a.id === 'calm-home');
    expect(aim?.if.facts[0]?.fact).toBe('pressure.home.upriver');
    expect(river?.verbs.find((v) => v.verb === 'warn')?.cost).toEqual({ 'home.by': -1 });
  });

  it('puts the chair first in the speaking order', () => {
    expect(loadScenario(riverWith('chair: upriver', 'chair: un')).ok).toBe(true);
    const read = loadScenario(riverWith('chair: upriver', 'chair: un'));
    expect(read.ok && read.value.scenario.order).toEqual(['un', 'upriver', 'downriver']);
  });

  it('gives every transition a name of its own', () => {
    for (const party of river?.parties ?? []) {
      const ids: string[] = [];
      const walk = (s: typeof party.chart.root): void => {
        ids.push(...[...Object.values(s.on).flat(), ...s.always, ...s.onDone].map((t) => t.id));
        s.states.forEach(walk);
      };
      walk(party.chart.root);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('reads alike with a byte order mark and with lines ended as on Windows', () => {
    expect(loadScenario(`\ufeff${RIVER}`)).toEqual(read);
    expect(loadScenario(RIVER.replaceAll('\n', '\r\n'))).toEqual(read);
  });
});

describe('a problem', () => {
  it('says where it is, what is wrong and how to mend it', () => {
    expect(told(riverWith('target: softened', 'target: soften'))).toEqual([
      expect.stringMatching(
        /^river\.yaml:\d+:\d+ stance\/unknown-target "soften" is not a state of upriver\. Did you mean "softened"\?$/,
      ),
    ]);
  });

  it('stands at its own line and column', () => {
    const source = riverWith('    role: mediator', '    rolle: mediator');
    const line = source.split('\n').findIndex((l) => l.includes('rolle')) + 1;
    expect(told(source)).toContain(`river.yaml:${line}:5 key/unknown "rolle" is no key here. Did you mean "role"?`);
  });

  it('comes together with all the others, in the order of the file', () => {
    const source = riverWith('chair: upriver', 'chair: uprivr').replace('weight: 40', 'weight: 41');
    expect(codes(source)).toEqual(['name/unknown', 'preference/weights']);
  });
});

/** One fault each: the piece of the river, what stands there instead, the code. */
const FAULTS: readonly (readonly [title: string, piece: string, instead: string, code: string])[] = [
  ['an unknown key', 'minutes: 15', 'minutes: 15\nminuts: 15', 'key/unknown'],
  ['a missing key', 'minutes: 15\n', '', 'key/missing'],
  ['another kind of value', 'minutes: 15', 'minutes: soon', 'value/kind'],
  ['a number out of bounds', 'minutes: 15', 'minutes: 0', 'value/range'],
  ['an unknown role', 'role: mediator', 'role: go-between', 'value/unknown'],
  ['a name in capitals', '  strike:', '  Strike:', 'name/malformed'],
  ['a reserved name', '  strike:', '  self:', 'name/reserved'],
  ['a name that JavaScript knows', '  strike:', '  constructor:', 'name/reserved'],
  ['an unknown party', 'by: [downriver]', 'by: [downrivr]', 'name/unknown'],
  ['a party named twice', 'seen: [upriver]', 'seen: [upriver, upriver]', 'name/twice'],
  ['six clauses up for decision', 'decide: [gauge, dam]', 'decide: [gauge, dam, release]', 'limit/count'],
  ['a text in one language', '{ en: The river, fr: Le fleuve }', '{ en: The river }', 'words/missing-language'],
  ['an empty text', '{ en: The river, fr: Le fleuve }', '{ en: "", fr: Le fleuve }', 'words/empty'],
  ['a hidden bell', '{ en: The river, fr: Le', '{ en: "The \\a river", fr: Le', 'words/control-character'],
  [
    'text that runs backwards',
    '{ en: The river, fr: Le',
    '{ en: "The \\u202e river", fr: Le',
    'words/control-character',
  ],
  ['a placard of 19 characters', 'placard: { en: UN,', 'placard: { en: The Nations United!,', 'words/too-long'],
  [
    'a claim without a source',
    'drift: -1\n    seen: all\n    basis: assumed',
    'drift: -1\n    seen: all',
    'source/uncited',
  ],
  ['a source that is not listed', 'cite: basin-report#2', 'cite: basin-reprt#2', 'source/unknown'],
  ['an unknown fact', 'if: { phase: suspended }', 'if: { fase: suspended }', 'condition/unknown-fact'],
  ['a value that a fact cannot have', 'if: { phase: suspended }', 'if: { phase: suspend }', 'condition/unknown-value'],
  ['a list for a test', 'if: { phase: suspended }', 'if: { phase: [suspended] }', 'condition/test'],
  ['an event where nothing happens', 'if: { phase: suspended }', 'if: { event.by: un }', 'condition/no-event'],
  ['a fact that the event lacks', 'if: { event.to: self }', 'if: { event.option: daily }', 'condition/event-lacks'],
  ['a chart that asks itself', 'if: { event.to: self }', 'if: { stance.self: firm }', 'condition/own-stance'],
  ['a test that never holds', 'pressure.water: { max: 1 }', 'pressure.water: { max: -1 }', 'condition/never'],
  ['an unknown pressure', 'effects: { water: +2 }', 'effects: { watr: +2 }', 'pressure/unknown'],
  ['a pressure of nobody', 'effects: { home.upriver: -1 }', 'effects: { home: -1 }', 'pressure/path'],
  [
    'an addressee where there is none',
    'effects: { trust.upriver.downriver: -1 }',
    'effects: { trust.to.by: -1 }',
    'pressure/path',
  ],
  ['a start out of bounds', 'start: 6', 'start: 60', 'pressure/start'],
  ['a misspelt stance', 'target: softened', 'target: soften', 'stance/unknown-target'],
  ['a way into the other region', 'target: hardened', 'target: calm', 'stance/crosses-regions'],
  ['two states of one name', '        gone:\n', '        hopeful:\n', 'stance/duplicate-state'],
  ['a state without a beginning', '          initial: hopeful\n', '', 'stance/no-initial'],
  ['a beginning that is no child', 'initial: hopeful', 'initial: gone', 'stance/unknown-initial'],
  ['a state without a posture', '          posture: away\n', '', 'stance/no-face'],
  ['a face that is not there', 'shows: guarded', 'shows: smiling', 'stance/unknown-shown'],
  ['an end with states inside', '          initial: hopeful', '          type: final', 'stance/shape'],
  ['a history targeted from inside', 'target: hardened', 'target: last-mood', 'stance/history-from-inside'],
  ['a history that leads outside', 'shallow, target: hopeful', 'shallow, target: gone', 'stance/history-default'],
  ['an unknown event', 'ANNOUNCED:', 'ANOUNCED:', 'stance/unknown-event'],
  [
    'an "always" that stays',
    '            - target: firm\n              if: { pressure.home: { max: 2 } }',
    '            - if: { pressure.home: { max: 2 } }',
    'stance/always-stays',
  ],
  ['a state that is never reached', 'target: softened', 'target: firm', 'stance/unreachable'],
  [
    'a transition that is never tried',
    'WALKED_OUT:\n              - {',
    'WALKED_OUT:\n              - { basis: assumed }\n              - {',
    'stance/never-tried',
  ],
  ['weights of 101', 'weight: 60', 'weight: 61', 'preference/weights'],
  ['an option without a value', ', freeze: 0 }', ' }', 'preference/incomplete'],
  ['a leaning to nothing', '"propose:dam=slow"', '"propose:dam=slower"', 'doctrine/unknown-detail'],
  ['a leaning to an unused verb', 'take-up: 1', 'guarantee: 1', 'doctrine/unused-verb'],
  ['an unknown verb', '  walk-out:\n', '  walk-away:\n', 'verb/unknown'],
  ['texts that nobody can sign', '  sign: {}\n', '', 'verb/needed'],
  ['a verb that comes by itself', '  object: {}\n', '  accept: {}\n', 'verb/by-itself'],
  ['a quorum beyond all signers', 'quorum: 2', 'quorum: 9', 'instrument/quorum'],
  [
    'a text that one would sign only without another',
    'signed.un: treaty }, worth: 50',
    'signed.un: treaty }, worth: -50',
    'instrument/not-monotone',
  ],
  ['a last ending with an "if"', '    kind: impasse\n', '    kind: impasse\n    if: { round: 3 }\n', 'order/no-last'],
  ['an early ending without one', '    if: { phase: suspended }\n', '', 'order/too-early'],
  ['an order without everybody', 'chair: upriver\n', 'chair: upriver\norder: [upriver, un]\n', 'order/incomplete'],
  ['a clause in no text', 'clauses: [gauge, dam, release]', 'clauses: [gauge, dam]', 'clause/not-in-text'],
  ['a revelation of what is known', 'reveals: [release]', 'reveals: [gauge]', 'clause/not-hidden'],
  ['an agenda of hidden clauses only', 'decide: [gauge]', 'decide: [release]', 'clause/all-hidden'],
  ['disobedience for nothing', '    beyond-price: { home.self: -2 }\n', '', 'party/no-price'],
  ['a format of tomorrow', 'format: communique/1', 'format: communique/9', 'file/format'],
];

describe('the loader tells of', () => {
  it.each(FAULTS)('%s', (_title, piece, instead, code) => {
    expect(codes(riverWith(piece, instead))).toContain(code);
  });

  it('a missing cable for an open seat', () => {
    const cable = `      downriver:\n        - { text: { en: Ask for daily figures., fr: Demandez des chiffres quotidiens. }, basis: assumed }\n`;
    expect(told(riverWith(cable, ''))[0]).toContain('There is no cable for downriver.');
  });

  it('more verbs than twelve, not counting "return"', () => {
    expect(codes(riverWith('  take-up: {}', '  take-up: {}\n  return: {}'))).toEqual([]);
    expect(codes(riverWith('  take-up: {}', '  take-up: {}\n  verify: {}'))).toEqual(['limit/count']);
  });

  it('no more than 200 problems, and that there are more', () => {
    const found = told(`${RIVER}${Array.from({ length: 500 }, (_, i) => `x${i}: 1`).join('\n')}\n`);
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toContain('file/too-many-problems');
  });
});

describe('"always"', () => {
  const firm = '        firm:\n          label: { en: Firm, fr: Ferme }\n          posture: firm\n';
  const back = (asked: string): string =>
    riverWith(firm, `${firm}          always: [ { target: softened, ${asked}basis: assumed } ]\n`);

  it('that leads round in a circle is refused', () => {
    expect(codes(back(''))).toContain('stance/cyclic-always');
    expect(codes(back('if: { pressure.home: { max: 8 } }, '))).toContain('stance/cyclic-always');
  });

  it('may lead back on a condition that excludes the way there', () => {
    expect(codes(back('if: { pressure.home: { min: 3 } }, '))).toEqual([]);
    expect(codes(back('if: { not: { pressure.home: { max: 2 } } }, '))).toEqual([]);
  });

  it('that leads into its own state is refused, since it would have its effects twice', () => {
    const seated = '          initial: hopeful\n';
    expect(codes(riverWith(seated, `${seated}          always: [ { target: hardened, basis: assumed } ]\n`))).toContain(
      'stance/cyclic-always',
    );
  });

  it('is refused where the end of a state leads back to it', () => {
    const end = '        gone:\n          label: { en: Outside, fr: Dehors }\n          posture: away\n';
    const nested = `        gone:
          initial: leaving
          on-done: [ { target: gone, basis: assumed } ]
          states:
            leaving: { label: { en: Outside, fr: Dehors }, posture: away, always: [ { target: left, basis: assumed } ] }
            left: { type: final, label: { en: Outside, fr: Dehors }, posture: away }
`;
    expect(codes(riverWith(end, nested))).toContain('stance/cyclic-always');
  });
});
