import { expect, it } from 'vitest';
import { scenarioSchema } from '../../scenario/schema.ts';
import { keysAt, saidAt, wordsAt } from './schema-path.ts';

const schema = scenarioSchema();

it('names the keys of the whole file, and which of them it needs', () => {
  const keys = keysAt(schema, []);
  expect(keys.map((k) => k.key)).toContain('parties');
  expect(keys.find((k) => k.key === 'parties')).toMatchObject({ needed: true, says: expect.stringMatching(/\w/) });
});

it('follows names that the author chose, lists and references', () => {
  expect(wordsAt(schema, ['parties', 'upriver', 'role'])).toContain('mediator');
  expect(keysAt(schema, ['clauses', 'water', 'options', 'all']).map((k) => k.key)).toContain('text');
  const states = ['parties', 'upriver', 'stance', 'states', 'open'];
  expect(keysAt(schema, states).map((k) => k.key)).toEqual(expect.arrayContaining(['on', 'states', 'entry']));
  expect(keysAt(schema, [...states, 'states', 'inner']).map((k) => k.key)).toContain('on');
});

it('says what a key is for', () => {
  expect(saidAt(schema, ['chair'])).toMatch(/\w/);
  expect(saidAt(schema, ['nowhere', 'at', 'all'])).toBeUndefined();
});
