import { chance } from '../ground/chance.ts';

type Draw = (below: number) => number;

const one = <T>(list: readonly T[], draw: Draw): T => {
  const found = list[draw(list.length)];
  if (found === undefined) throw new Error('nothing to draw from');
  return found;
};
const splice = (text: string, at: number, out: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + out);

/** What careless and hostile hands put in the place of a value. */
const VALUES = [
  ...[
    '',
    '~',
    'null',
    'true',
    '-1',
    '0',
    '1e999',
    '.nan',
    '0x10',
    '99999999999',
    '2026-02-30',
    '!!js/function x',
    '&a',
  ],
  ...[
    '*a',
    '[]',
    '{}',
    '[[[[[[',
    '}',
    '"',
    "'",
    '|',
    '>-',
    '? ',
    '- - -',
    '<<: *a',
    '__proto__',
    'constructor',
    'self',
  ],
  ...[
    '<script>alert(1)</script>',
    '\u0000',
    '\u202e',
    '\ud800',
    '\t',
    '{ en: a }',
    '{ en: a, fr: b }',
    '%YAML 9.9',
    '---',
  ],
];

/** One way to damage a file's letters, keys, values or structure. */
const DAMAGES: readonly ((text: string, draw: Draw) => string)[] = [
  (text, draw) => splice(text, draw(text.length), 1, String.fromCharCode(draw(256))),
  (text, draw) => splice(text, draw(text.length), draw(60), ''),
  (text, draw) => splice(text, draw(text.length), 0, one(VALUES, draw)),
  (text, draw) => text.slice(0, draw(text.length)),
  // A key misspelt, doubled or taken away.
  (text, draw) => onLine(text, draw, (line) => line.replace(/[a-z](?=[a-z-]*:)/, 'q')),
  (text, draw) => onLine(text, draw, (line) => `${line}\n${line}`),
  (text, draw) => onLine(text, draw, () => undefined),
  // A value replaced, or exchanged with another's.
  (text, draw) => onLine(text, draw, (line) => line.replace(/:\s.*$/, `: ${one(VALUES, draw)}`)),
  (text, draw) => {
    const lines = text.split('\n');
    const [a, b] = [draw(lines.length), draw(lines.length)];
    const [here, there] = [lines[a] ?? '', lines[b] ?? ''];
    lines[a] = here.replace(/:.*$/, /:.*$/.exec(there)?.[0] ?? '');
    return lines.join('\n');
  },
  // A line that moves, or belongs to something else.
  (text, draw) => onLine(text, draw, (line) => `  ${line}`),
  (text, draw) => onLine(text, draw, (line) => line.replace(/^ {2}/, '')),
  (text, draw) => {
    const lines = text.split('\n');
    const [moved = ''] = lines.splice(draw(lines.length), 1);
    lines.splice(draw(lines.length), 0, moved);
    return lines.join('\n');
  },
  (text, draw) => {
    const lines = text.split('\n');
    const from = draw(lines.length);
    return [...lines.slice(0, from), ...lines.slice(from, from + draw(80)), ...lines.slice(from)].join('\n');
  },
];

function onLine(text: string, draw: Draw, change: (line: string) => string | undefined): string {
  const lines = text.split('\n');
  const at = draw(lines.length);
  return lines.flatMap((line, i) => (i === at ? (change(line) ?? []) : line)).join('\n');
}

/** A file with one to four damages; the same seed makes the same file everywhere. */
export function mutated(text: string, seed: number): string {
  const draw = chance(seed, 'mutated');
  let now = text;
  for (let n = 1 + draw(4); n > 0 && now.length > 0; n--) now = one(DAMAGES, draw)(now, draw);
  return now;
}
