import type { Draw } from '../ground/chance.ts';
import { readClassMessage } from '../wire/class-message.ts';

/** Texts that somewhere, some day, broke something. */
export const FOUL_TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\udc00x',
    '\u200b',
    '\u3164',
    '\ufeff',
    '\u202eevil',
    'a\u0301'.repeat(30),
    `a${'\u0301'.repeat(30)}`,
  ],
  ...[
    'x'.repeat(10_000),
    '😀'.repeat(5000),
    '\n'.repeat(500),
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{7*7}}',
    '=cmd|"/c calc"!A1',
    '@SUM(1)',
    '+1',
    '-1',
  ],
  ...[
    "'; DROP TABLE entry; --",
    '" OR 1=1',
    '%00',
    '../../etc/passwd',
    '..\\..\\x',
    'file:///etc/passwd',
    'http://[::1]/',
  ],
  ...[
    't0',
    't99999',
    'p0',
    'p99999',
    'projector',
    'facilitator',
    'public',
    'class',
    'NaN',
    '1e309',
    '0x10',
    'null',
    'undefined',
  ],
];

const NUMBERS = [-1, -0, 0.5, 1e300, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, -(2 ** 31), 1e6 + 1, 99];

const MANY = Array.from({ length: 401 }, (_, i) => `Mallory ${i}`);

/** A message of every kind as it should be, but for what it speaks of: that is not there. */
const FITTING: readonly Readonly<Record<string, unknown>>[] = [
  { kind: 'look', code: 'BBBBB' },
  { kind: 'join', code: 'BBBBB', name: 'Nobody', pin: '0000' },
  { kind: 'return', token: 'A'.repeat(22) },
  { kind: 'preside', key: 'A'.repeat(22) },
  {
    kind: 'commit',
    once: 'unfit-commit',
    commit: { kind: 'plenary', word: { verb: 'propose', clause: 'nowhere', option: 'none' } },
  },
  {
    kind: 'commit',
    once: 'unfit-commit',
    commit: {
      kind: 'offers',
      offers: [
        {
          to: 'nobody',
          terms: { give: { verb: 'support', clause: 'x', option: 'y' }, want: { verb: 'sign', instrument: 'z' } },
        },
      ],
    },
  },
  {
    kind: 'commit',
    once: 'unfit-commit',
    commit: { kind: 'signing', pens: { treaty: { kind: 'sign', with: ['nobody'] } } },
  },
  {
    kind: 'commit',
    once: 'unfit-commit',
    commit: { kind: 'replies', answers: { 'r9-upriver-9': { kind: 'accept' } } },
  },
  { kind: 'commit', once: 'unfit-commit', commit: { kind: 'carriage', carry: { 'r9-upriver-9': true } } },
  { kind: 'confirm', once: 'unfit-confirm', draft: '0123456789abcdef' },
  { kind: 'say', once: 'unfit-say-1', to: ['nobody'], text: 'x' },
  { kind: 'say', once: 'unfit-say-2', to: [], text: 'x' },
  { kind: 'found', once: 'unfit-found', title: 'Mine', names: MANY },
  { kind: 'enlist', once: 'unfit-enlist', names: MANY },
  { kind: 'scenario', once: 'unfit-scenario', source: 'id: [unclosed' },
  { kind: 'scenario', once: 'unfit-scenario', source: '[['.repeat(5000) },
  { kind: 'scenario', once: 'unfit-scenario', shipped: 'no-such-thing' },
  {
    kind: 'open',
    once: 'unfit-open',
    scenario: 'nowhere',
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'bot', after: 1, countdown: 1 },
    level: 'envoy',
    seed: 1,
  },
  { kind: 'place', once: 'unfit-place', participant: 'p9999', table: 't1', as: 'upriver' },
  { kind: 'place', once: 'unfit-place', participant: 'p1', table: 't9999', as: 'upriver' },
  { kind: 'begin', once: 'unfit-begin', table: 't9999' },
  {
    kind: 'set',
    once: 'unfit-set',
    table: 't9999',
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'bot', after: 1, countdown: 1 },
    level: 'envoy',
  },
  { kind: 'bot', once: 'unfit-bot', table: 't1', seat: 'nobody', level: 'envoy' },
  { kind: 'pause', once: 'unfit-pause', table: 't9999' },
  { kind: 'go-on', once: 'unfit-go-on', table: 't9999' },
  { kind: 'extend', once: 'unfit-extend', table: 't9999', seconds: 60 },
  { kind: 'advance', once: 'unfit-advance', table: 't9999' },
  { kind: 'inject', once: 'unfit-inject', table: 't1', inject: 'no-such-inject' },
  { kind: 'write', once: 'unfit-write', table: 't9999', to: [], text: 'x' },
  { kind: 'rewind', once: 'unfit-rewind', table: 't1', to: 999_999 },
  { kind: 'fork', once: 'unfit-fork', table: 't1', to: 999_999 },
  { kind: 'close', once: 'unfit-close', table: 't9999' },
  { kind: 'reissue', participant: 'p9999' },
  { kind: 'log', table: 't9999' },
  { kind: 'erase', class: '0123456789abcdef', code: 'BBBBB' },
];

/** Anything that JSON can say, and now and then more than it can. */
function noise(draw: Draw, depth = 0): unknown {
  switch (draw(depth > 4 ? 7 : 9)) {
    case 0:
      return null;
    case 1:
      return draw(2) === 0;
    case 2:
      return NUMBERS[draw(NUMBERS.length)];
    case 3:
    case 4:
      return FOUL_TEXTS[draw(FOUL_TEXTS.length)];
    case 5:
      return undefined;
    case 6:
      return Array.from({ length: draw(3) === 0 ? 2000 : 2 }, () => 0);
    case 7:
      return Array.from({ length: draw(4) }, () => noise(draw, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: draw(5) }, (_, i) => [
          FOUL_TEXTS[draw(FOUL_TEXTS.length)] || String(i),
          noise(draw, depth + 1),
        ]),
      );
  }
}

/** With one member, somewhere in it, other than it was: gone, foul, of another type, or one too many. */
function marred(value: unknown, draw: Draw): unknown {
  if (typeof value !== 'object' || value === null) return noise(draw);
  const members = Object.entries(value);
  const [name] = members[draw(Math.max(1, members.length))] ?? [];
  if (name === undefined || draw(8) === 0)
    return { ...value, [FOUL_TEXTS[draw(FOUL_TEXTS.length)] || 'x']: noise(draw) };
  const changed = members.flatMap(([key, one]): [string, unknown][] =>
    key !== name ? [[key, one]] : draw(6) === 0 ? [] : [[key, draw(2) === 0 ? marred(one, draw) : noise(draw)]],
  );
  return Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed);
}

/** A message that nobody should send: no message at all, a marred one, or one that speaks of what is not there. */
export function unfit(draw: Draw): unknown {
  const fitting = FITTING[draw(FITTING.length)];
  switch (draw(5)) {
    case 0:
      return noise(draw);
    case 1:
      return fitting;
    default: {
      const message = marred(fitting, draw);
      // What came out fit for reading all the same could be something that may be asked.
      return readClassMessage(message).ok ? fitting : message;
    }
  }
}
