import { expect, test } from 'vitest';
import { typed } from './typed.ts';

test.each([
  ['scenarios/my-talks', 'scenarios/my-talks'],
  ['Été/partie 2.yaml', '"Été/partie 2.yaml"'],
  ['C:\\My games\\x.yaml', '"C:\\My games\\x.yaml"'],
  ["it's; rm -rf x", "'it'\\''s; rm -rf x'"],
  ['$HOME', "'$HOME'"],
])('a path %s is typed %s', (path, as) => {
  expect(typed('check', path)).toBe(`npm run -s communique -- check ${as}`);
});
