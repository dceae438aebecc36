import type { ProblemCode } from './problem-code.ts';

/** Of the river (`fixture/river.yaml`): a few words as they stand, and as they would be warned of. */
export const EXAMPLES: Readonly<Partial<Record<ProblemCode, { readonly good: string; readonly bad: string }>>> = {
  'condition/never': { good: 'if: { pressure.water: { max: 1 } }', bad: 'if: { pressure.water: { max: 10 } }' },
  'condition/contradiction': {
    good: 'if: { instrument.note: in-force }',
    bad: 'if: { instrument.note: in-force, not: { instrument.note: in-force } }',
  },
  'condition/impossible': {
    good: 'if: { clause.gauge: daily, signed.un: treaty }',
    bad: 'if: { clause.gauge: daily, signed.un: note }',
  },
  'condition/always': {
    good: 'if: { instrument.note: in-force }',
    bad: 'if: { venue: geneva }',
  },
  'ending/never': { good: 'if: { phase: suspended }', bad: 'if: { phase: signing }' },
  'ending/hides-text': { good: 'if: { phase: suspended }', bad: 'if: { used.suspend: true }' },
  'stance/never-tried': {
    good: '- target: softened\n                if: { event.by: downriver, event.clause: gauge }',
    bad: '- { target: firm, basis: assumed }\n              - target: softened\n                if: { event.by: downriver, event.clause: gauge }',
  },
  'stance/unreachable': {
    good: '- target: softened\n                if: { event.by: downriver',
    bad: '- target: firm\n                if: { event.by: downriver',
  },
  'stance/no-way-out': {
    good: '- target: guarded\n                if: { pressure.home: { min: 5 }',
    bad: '- if: { pressure.home: { min: 5 }',
  },
  'stance/unheard-event': { good: 'AGREED:\n', bad: 'GUARANTEED:\n' },
  'order/shadowed': {
    good: 'if: { instrument.note: in-force }',
    bad: 'if: { instrument.note: in-force, instrument.treaty: in-force }',
  },
  'clause/nobody-wants': {
    good: 'values: { absent: 2, open: 4, slow: 8, freeze: 10 }',
    bad: 'values: { absent: 2, open: 4, slow: 8, freeze: 1 }',
  },
  'clause/not-in-text': { good: 'clauses: [gauge, dam, release]', bad: 'clauses: [gauge, dam]' },
  'clause/not-hidden': { good: 'reveals: [release]', bad: 'reveals: [release, gauge]' },
  'clause/all-hidden': { good: 'decide: [dam]', bad: 'decide: [release]' },
  'instrument/nobody-signs': {
    good: 'forbids: { event.verb: { in: [propose, support] }, event.clause: dam, event.option: freeze }',
    bad: 'forbids: { event.verb: sign }',
  },
  'instrument/not-monotone': { good: 'worth: 50', bad: 'worth: -50' },
  'verb/to-nobody': { good: 'by: [downriver]\n    effects', bad: 'by: [downriver]\n    to: [downriver]\n    effects' },
  'pressure/unmoved': {
    good: 'pressures:\n',
    bad: 'pressures:\n  snow:\n    { scope: world, name: { en: Snow, fr: Neige }, start: 2, seen: all, basis: assumed }\n',
  },
  'pressure/unasked': {
    good: 'pressures:\n',
    bad: 'pressures:\n  snow:\n    { scope: world, name: { en: Snow, fr: Neige }, start: 2, drift: 1, seen: all, basis: assumed }\n',
  },
  'party/no-price': { good: 'beyond-price: { home.self: -2 }', bad: 'beyond-price: {}' },
  'doctrine/unused-verb': { good: 'usual: { support: 1, warn: -1', bad: 'usual: { support: 1, invite: -1' },
  'source/uncited-source': { good: 'cite: basin-report#2\n        basis: inferred', bad: 'basis: inferred' },
  'words/long-for-phone': {
    good: 'label: { en: Every week, fr: Chaque semaine }',
    bad: 'label: { en: "Every week, on the first working day, before noon, in writing, with a copy", fr: Chaque semaine }',
  },
  'words/untranslated': {
    good: 'title: { en: The second day, fr: Le deuxième jour }',
    bad: 'title: { en: The second day, fr: The second day }',
  },
  'name/alike': { good: 'no-text:\n    kind: impasse', bad: 'note-signet:\n    kind: impasse' },
};
