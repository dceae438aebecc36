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

/** What a damage touches: letters as they lie on the disk, the names of things, what stands for them, how things belong together. */
export const SORTS = ['bytes', 'keys', 'values', 'structure'] as const;
export type Sort = (typeof SORTS)[number];
type Damage = (text: string, draw: Draw) => string;

const DAMAGES: Readonly<Record<Sort, readonly Damage[]>> = {
  bytes: [
    (text, draw) =>
      inBytes(text, (bytes) => {
        bytes[draw(bytes.length)] = draw(256);
        return bytes;
      }),
    (text, draw) =>
      inBytes(text, (bytes) => {
        const at = draw(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
        return bytes;
      }),
    (text, draw) => inBytes(text, (bytes) => bytes.subarray(0, draw(bytes.length))),
    (text, draw) => splice(text, draw(text.length), 1, String.fromCharCode(draw(0x10000))),
    (text, draw) => splice(text, draw(text.length), draw(60), ''),
  ],
  keys: [
    (text, draw) => onLine(text, draw, (line) => line.replace(/[a-z](?=[a-z-]*:)/, 'q')),
    (text, draw) => onLine(text, draw, (line) => `${line}\n${line}`),
    (text, draw) => onLine(text, draw, (line) => line.replace(/[\w-]+(?=:)/, one(VALUES, draw))),
    (text, draw) => {
      const keys = text.match(/[\w.-]+(?=:)/g) ?? [''];
      return onLine(text, draw, (line) => line.replace(/[\w.-]+(?=:)/, one(keys, draw)));
    },
  ],
  values: [
    (text, draw) => splice(text, draw(text.length), 0, one(VALUES, draw)),
    (text, draw) => onLine(text, draw, (line) => line.replace(/:\s.*$/, `: ${one(VALUES, draw)}`)),
    (text, draw) => onLine(text, draw, (line) => line.replace(/-?\d+/, String(draw(1 << 30) - (1 << 29)))),
    (text, draw) => {
      const lines = text.split('\n');
      const [a, b] = [draw(lines.length), draw(lines.length)];
      const [here, there] = [lines[a] ?? '', lines[b] ?? ''];
      lines[a] = here.replace(/:.*$/, /:.*$/.exec(there)?.[0] ?? '');
      return lines.join('\n');
    },
  ],
  structure: [
    (text, draw) => onLine(text, draw, () => undefined),
    (text, draw) => onLine(text, draw, (line) => `  ${line}`),
    (text, draw) => onLine(text, draw, (line) => line.replace(/^ {2}/, '')),
    (text, draw) => onLine(text, draw, (line) => line.replace(/(\w) *:/, '$1: -')),
    (text, draw) => {
      const lines = text.split('\n');
      const [moved = ''] = lines.splice(draw(lines.length), 1);
      lines.splice(draw(Math.max(1, lines.length)), 0, moved);
      return lines.join('\n');
    },
    (text, draw) => {
      const lines = text.split('\n');
      const from = draw(lines.length);
      return [...lines.slice(0, from), ...lines.slice(from, from + draw(80)), ...lines.slice(from)].join('\n');
    },
    // A thing taken out with all that belongs to it.
    (text, draw) => {
      const lines = text.split('\n');
      const from = draw(lines.length);
      const depth = indentOf(lines[from] ?? '');
      const end = lines.findIndex((line, i) => i > from && line.trim() !== '' && indentOf(line) <= depth);
      return [...lines.slice(0, from), ...(end < 0 ? [] : lines.slice(end))].join('\n');
    },
    // The same lines over and over, under other names: a file that grows and grows.
    (text, draw) => {
      const lines = text.split('\n');
      const from = draw(lines.length);
      const copied = lines.slice(from, from + 1 + draw(30));
      const copies = Array.from({ length: 1 + draw(200) }, (_, n) =>
        copied.map((line) => line.replace(/^( *[a-z-]+)(?=:)/, (key) => `${key}-${n}`)),
      );
      return [...lines.slice(0, from), ...copies.flat(), ...lines.slice(from)].join('\n');
    },
    // A nest of brackets, deep or wide.
    (text, draw) => {
      const deep = draw(100);
      return onLine(text, draw, (line) => line.replace(/:.*$/, `: ${'['.repeat(deep)}${']'.repeat(deep)}`));
    },
  ],
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** What is no UTF-8 any more comes back as the mark that readers put for it. */
const inBytes = (text: string, change: (bytes: Buffer) => Buffer): string =>
  change(Buffer.from(text, 'utf8')).toString('utf8');

function onLine(text: string, draw: Draw, change: (line: string) => string | undefined): string {
  const lines = text.split('\n');
  const at = draw(lines.length);
  return lines.flatMap((line, i) => (i === at ? (change(line) ?? []) : line)).join('\n');
}

/** What the first damage of a seed's file is of. */
export const sortOf = (seed: number): Sort => SORTS[seed % SORTS.length] ?? 'bytes';

/** A file with one to four damages; the same seed makes the same file everywhere. */
export function mutated(text: string, seed: number): string {
  const draw = chance(seed, 'mutated');
  let now = one(DAMAGES[sortOf(seed)], draw)(text, draw);
  for (let n = draw(4); n > 0 && now.length > 0; n--) now = one(DAMAGES[one(SORTS, draw)], draw)(now, draw);
  return now;
}
