import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Rooms that each room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  scenario: ['ground'],
  stance: ['ground', 'scenario'],
  table: ['ground', 'scenario', 'stance'],
  analysis: ['ground', 'scenario', 'stance', 'table'],
  delegates: ['ground', 'scenario', 'stance', 'table'],
  wire: ['ground', 'scenario', 'stance', 'table'],
  stage: ['ground', 'scenario', 'stance', 'table', 'analysis', 'delegates', 'wire'],
  desk: ['ground', 'scenario', 'stance', 'table', 'analysis', 'delegates', 'wire'],
  classroom: ['ground', 'scenario', 'stance', 'table', 'analysis', 'delegates', 'wire'],
  cli: ['ground', 'scenario', 'stance', 'table', 'analysis', 'delegates', 'wire'],
};
const HOSTS = ['stage', 'desk', 'classroom', 'cli'];
/** What each room may take from outside. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  scenario: ['yaml'],
  stance: ['xstate'],
  table: [],
  analysis: ['@dagrejs/dagre'],
  delegates: [],
  wire: [],
};
const IMPURE =
  /\b(?:Math\.random|Date\.now|new Date|performance\.now|setTimeout|setInterval|console\.|fetch\(|crypto\.|process\.|localStorage|Math\.(?:exp|log|pow|sin|cos|tan|sqrt))/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const isTest = (file: string): boolean =>
  /\.(?:test|fixture)\.tsx?$/.test(file) || file.includes(`${sep}fixture${sep}`);
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|js)$/.test(file))
  .map((file) => ({ file, room: file.split(sep)[0] ?? '', text: readFileSync(join(SRC, file), 'utf8') }));

const imports = sources
  .filter(({ file }) => !isTest(file))
  .flatMap(({ file, room, text }): Import[] =>
    [...text.matchAll(/^(?:import|export)\b[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map(
      (m) => ({
        file,
        room,
        from: m[1] ?? m[2] ?? m[3] ?? '',
      }),
    ),
  );

describe('the rooms of the house', () => {
  it('are all known', () => {
    expect([...new Set(sources.map((s) => s.room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('import downwards only', () => {
    const wrong = imports.filter(({ file, room, from }) => {
      if (!from.startsWith('.')) return false;
      const target = relative(SRC, join(SRC, dirname(file), from)).split(sep)[0] ?? '';
      if (target === room || target === '..') return false;
      if (room === 'desk' && target === 'stage') return !/stage\/(?:mount|stage-setting|cue)\.ts$/.test(from);
      return !(MAY_IMPORT[room] ?? []).includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('take from outside only what is theirs', () => {
    const wrong = imports.filter(({ room, from }) => {
      const allowed = LIBRARIES[room];
      return allowed && !from.startsWith('.') && !allowed.some((name) => from === name || from.startsWith(`${name}/`));
    });
    expect(wrong).toEqual([]);
  });

  it('keep clocks, chance, I/O and inexact arithmetic in the hosts', () => {
    const wrong = sources
      .filter(({ file, room }) => !isTest(file) && !HOSTS.includes(room))
      .flatMap(({ file, text }) =>
        text.split('\n').flatMap((line, i) => {
          const code = line.replace(/\/\/.*$|^\s*\*.*$|\/\*.*?\*\//g, '');
          return IMPURE.test(code) ? [`${file}:${i + 1} ${line.trim()}`] : [];
        }),
      );
    expect(wrong).toEqual([]);
  });
});
