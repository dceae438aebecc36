import { yaml } from '@codemirror/lang-yaml';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { yamlPlace } from './yaml-path.ts';

/** Where the mark ¦ stands. */
function placeOf(marked: string) {
  const at = marked.indexOf('¦');
  const state = EditorState.create({ doc: marked.replace('¦', ''), extensions: [yaml()] });
  const { path, writes, from } = yamlPlace(state, at);
  return { path: path.join('.'), writes, so: state.sliceDoc(from, at) };
}

it('a key at the top, and one under another', () => {
  expect(placeOf('id: river\nti¦')).toEqual({ path: '', writes: 'key', so: 'ti' });
  expect(placeOf('parties:\n  upriver:\n    ro¦')).toEqual({ path: 'parties.upriver', writes: 'key', so: 'ro' });
  expect(placeOf('parties:\n  upriver:\n    name: A\n  ¦')).toEqual({ path: 'parties', writes: 'key', so: '' });
});

it('a value belongs to its key', () => {
  expect(placeOf('parties:\n  upriver:\n    role: me¦')).toEqual({
    path: 'parties.upriver.role',
    writes: 'value',
    so: 'me',
  });
});

it('members of lists', () => {
  expect(placeOf('rounds:\n  - title: A\n    up¦')).toEqual({ path: 'rounds.0', writes: 'key', so: 'up' });
  expect(placeOf('rounds:\n  - ti¦')).toEqual({ path: 'rounds.0', writes: 'key', so: 'ti' });
  expect(placeOf('on:\n  CLOSE:\n  - tar¦')).toEqual({ path: 'on.CLOSE.0', writes: 'key', so: 'tar' });
});

it('within braces', () => {
  expect(placeOf('title: { en: A, f¦ }')).toEqual({ path: 'title', writes: 'key', so: 'f' });
  expect(placeOf('a:\n  - { if: { round: 1 }, wo¦ }')).toEqual({ path: 'a.0', writes: 'key', so: 'wo' });
  expect(placeOf('a:\n  - { if: { ro¦ }, worth: 1 }')).toEqual({ path: 'a.0.if', writes: 'key', so: 'ro' });
  expect(placeOf('a: { role: ho¦ }')).toEqual({ path: 'a.role', writes: 'value', so: 'ho' });
});
