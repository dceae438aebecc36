import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { tableOf } from '../table/table-of.fixture.ts';
import { waitingFor } from '../table/waiting.ts';
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

test('the pen is told who else may sign, and what a condition on them means', async () => {
  const { game, table } = tableOf('river', { after: ['1 upriver support gauge daily', '2 upriver call-to-sign'] });
  let screen = '';
  const write = (text: string): void => {
    screen += text;
  };
  const asker = askerOn(Readable.from(['sign\n', 'sign\n', 'sign\n']), write);
  const seat = waitingFor(game, table)[0] ?? '';
  const commit = await askCommit(game, table, seat, asker, (line) => write(`${line}\n`));
  expect(commit.kind).toBe('signing');
  expect(screen).toMatch(/Other signers: \w+ \(.+\)\.\n.*sign with NAMES, only if they sign too;.*or refuse\?/);
});
