import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from './load.ts';

const RIVER = readFileSync(new URL('fixture/river.yaml', import.meta.url), 'utf8');
const LINES = RIVER.split('\n');
/** A key with its value, among others like it, inside of something. */
const PLACE = LINES.findIndex((line, i) => i > 40 && /^ {4}\w+: \S/.test(line));

function told(change: (line: string) => string, place = PLACE): readonly string[] {
  const read = loadScenario(LINES.map((line, i) => (i === place ? change(line) : line)).join('\n'));
  return read.ok ? [] : read.fault.map((p) => `${p.line - place - 1} ${p.code} ${p.message} ${p.remedy}`);
}

test.each([
  ['a colon that is missing', (line: string) => line.replace(':', ''), /^0 yaml\/syntax There is no colon after "\w+"/],
  ['a space that is missing', (line: string) => line.replace(': ', ':'), /^0 .*no space after the colon of "\w+"/],
  ['a line that is dedented', (line: string) => line.slice(1), /^0 .*indented neither/],
  ['a line that is indented', (line: string) => ` ${line}`, /^1 .*not indented like/],
  ['a tab', (line: string) => line.replace('    ', '\t'), /^0 .*indented with a tab.* Indent with spaces/],
  ['a no-break space', (line: string) => line.replace('    ', '   \u00a0'), /^0 .*no-break space/],
])('%s is told once, plainly and at its line', (_, change, wanted) => {
  expect(told(change)).toEqual([expect.stringMatching(wanted)]);
});

test.each([
  ['title', (line: string) => line.replace('title:', 'title'), /no colon after "title"/],
  ['id', () => 'id: the river: a game', /The text of "id" has a colon in it. Put the text in quotation marks/],
  ['title', (line: string) => `\u00a0${line}`, /no-break space.* ordinary space/],
])('what is wrong with the line of %s is told as what it is', (key, change, wanted) => {
  const at = LINES.findIndex((line) => line.startsWith(`${key}:`));
  expect(told(change, at)).toContainEqual(expect.stringMatching(wanted));
});
