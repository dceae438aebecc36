import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from './load.ts';
import { PROBLEM_CODES } from './problem-code.ts';
import { EXAMPLES } from './problem-example.fixture.ts';
import { problemsPage } from './problem-page.fixture.ts';

const here = new URL('.', import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name) && name !== 'problem-code.ts')
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');
const RIVER = readFileSync(new URL('fixture/river.yaml', here), 'utf8');

function warnedOf(source: string): readonly string[] {
  const read = loadScenario(source);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value.warnings.map((w) => w.code);
}

describe('the codes of problems', () => {
  /** `npx vitest run -u` writes the page anew. */
  it('are all explained in docs/problems.md, and no others', async () => {
    await expect(problemsPage()).toMatchFileSnapshot('../../docs/problems.md');
  });

  it('are all told by some reader', () => {
    expect(Object.keys(PROBLEM_CODES).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });

  it('have an example where they are warnings', () => {
    const warned = [...sources.matchAll(/\.warn\([\s\S]{0,120}?'([a-z]+\/[a-z-]+)'/g)].map(([, code]) => code ?? '');
    expect(new Set(warned)).toEqual(new Set(Object.keys(EXAMPLES)));
  });
});

describe('the examples of warnings', () => {
  it('stand in a file of which nothing is warned', () => {
    expect(warnedOf(RIVER)).toEqual([]);
  });

  it.each(Object.entries(EXAMPLES))('%s is told of the bad one and not of the good one', (code, { good, bad }) => {
    expect(RIVER).toContain(good);
    expect(warnedOf(RIVER.replace(good, () => bad))).toContain(code);
  });
});
