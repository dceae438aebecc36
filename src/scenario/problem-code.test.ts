import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from './problem-code.ts';

const here = new URL('.', import.meta.url);
const listed = Object.entries(PROBLEM_CODES).map(
  ([code, [meaning, remedy]]) => `| \`${code}\` | ${meaning} | ${remedy} |`,
);

describe('the codes of problems', () => {
  it('are all explained in docs/problems.md, and no others', () => {
    const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(listed);
  });

  it('are all told by some reader', () => {
    const sources = readdirSync(here)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'problem-code.ts')
      .map((name) => readFileSync(new URL(name, here), 'utf8'))
      .join('\n');
    expect(Object.keys(PROBLEM_CODES).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});
