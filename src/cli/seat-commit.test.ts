import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { tableOf } from '../table/table-of.fixture.ts';
import { askerOn } from './ask.ts';
import { askCommit } from './seat-commit.ts';

test('an offer that cannot be kept beside another says beside which', async () => {
  const after = [
    '1 un offers upriver support gauge daily for support gauge weekly',
    '1 un offers upriver support gauge weekly for support gauge daily',
    '1 upriver offers downriver support gauge daily for sign note',
    '1 un carries',
  ];
  const { game, table } = tableOf('river', { after });
  let screen = '';
  const write = (text: string): void => {
    screen += text;
  };
  const asker = askerOn(Readable.from(['1\n', '2\n']), write);
  const commit = await askCommit(game, table, 'upriver', asker, (line) => write(`${line}\n`));
  expect(commit).toEqual({
    kind: 'replies',
    answers: { 'r1-un-1': { kind: 'accept' }, 'r1-un-2': { kind: 'decline' } },
  });
  const accepting = screen.split('\n').filter((line) => /^ +1 {2}Accept/.test(line));
  expect(accepting).toHaveLength(2);
  expect(accepting[0]).toMatch(/can't be kept beside the offer of Upriver to Downriver.*; the offer of UN to Upriver/);
});
