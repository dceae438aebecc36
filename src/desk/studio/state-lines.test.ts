import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stateLines } from './state-lines.ts';

it('finds every state where it is written', () => {
  const text = readFileSync('src/scenario/fixture/river.yaml', 'utf8');
  const rows = text.split('\n');
  const lines = stateLines(text);
  expect(Object.keys(lines)).toContain('upriver');
  for (const states of Object.values(lines)) {
    expect(Object.keys(states).length).toBeGreaterThan(0);
    for (const [state, line] of Object.entries(states)) expect(rows[line - 1]).toMatch(new RegExp(`\\b${state}:`));
  }
});
