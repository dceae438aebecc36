import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { RIVER } from './fixture/mended.fixture.ts';
import { loadScenario } from './load.ts';
import { printProblem } from './problem.ts';
import { blocksOf } from './tutorial.fixture.ts';

const PAGE = readFileSync('docs/writing-well.md', 'utf8');
const SECTIONS = PAGE.split(/^## /m)
  .slice(1)
  .map((section) => ({ title: section.slice(0, section.indexOf('\n')), blocks: blocksOf(section) }));

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A piece put into a file: maps grow, lists grow at their end, anything else is replaced. */
function grown(there: unknown, piece: unknown): unknown {
  if (Array.isArray(there) && Array.isArray(piece)) return [...there, ...piece];
  if (!isMap(there) || !isMap(piece)) return piece;
  return {
    ...there,
    ...Object.fromEntries(Object.entries(piece).map(([key, value]) => [key, grown(there[key], value)])),
  };
}

function told(piece: string): readonly string[] {
  const source = stringify(grown(parse(RIVER), parse(piece)), { aliasDuplicateObjects: false });
  const read = loadScenario(source, 'river.yaml');
  return (read.ok ? read.value.warnings : read.fault).map(printProblem);
}

describe('what docs/writing-well.md shows', () => {
  it('has its lines under every heading', () => {
    expect(SECTIONS.map((section) => section.title)).toEqual([
      'Sources',
      'Balance',
      'Ripeness',
      'Spoilers',
      'Two-level games',
      'The single text',
      'Scorable games',
    ]);
  });

  it.each(SECTIONS)('$title: put into the river, the lines check clean', ({ blocks }) => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.flatMap(told)).toEqual([]);
  });

  it('would not, with a key or a name that is not there', () => {
    expect(told('verbs:\n  propose: { bye: [un] }\n').join()).toContain('key/unknown');
    expect(told('instruments:\n  treaty: { assent: [downstream] }\n').join()).toContain('name/unknown');
  });
});
