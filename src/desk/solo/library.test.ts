import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { silence } from '../../table/silence.ts';
import type { HostMessage, TableMessage } from '../../wire/messages.ts';
import { soloHost } from './host.ts';

const river = readFileSync('src/scenario/fixture/river.yaml', 'utf8');

it('a scenario that was brought is played, and its log alone opens it again elsewhere', async () => {
  const host = soloHost();
  const brought = await host({ kind: 'bring', request: 1, source: river, file: 'river.yaml' });
  if (brought.kind !== 'brought' || brought.scenario === undefined) throw new Error('not brought');
  const table = await host({
    kind: 'start',
    request: 2,
    scenario: brought.scenario,
    seat: 'upriver',
    level: 'trainee',
    seed: 7,
    practice: true,
  });
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.log.source).toBe(river);
  const elsewhere = await soloHost()({ kind: 'load', request: 1, log: JSON.parse(JSON.stringify(table.log)) });
  expect(elsewhere).toMatchObject({ kind: 'table', seat: 'upriver', view: { round: table.view.round } });
});

it('another text under the same name is another game', async () => {
  const host = soloHost();
  const names = await Promise.all(
    [river, `${river}\n# another hand\n`].map((source, request) =>
      host({ kind: 'bring', request, source, file: 'river.yaml' }),
    ),
  );
  const [one, other] = names.map((reply) => (reply.kind === 'brought' ? reply.scenario : undefined));
  expect(one).toBeDefined();
  expect(other).toBeDefined();
  expect(other).not.toBe(one);
});

it('a file that can not be played gives all its problems and no name', async () => {
  const reply = await soloHost()({ kind: 'bring', request: 1, source: 'format: communique/1\n', file: 'a.yaml' });
  expect(reply).toMatchObject({ kind: 'brought' });
  expect(reply).not.toHaveProperty('scenario');
  expect(reply.kind === 'brought' && reply.problems.length).toBeGreaterThan(1);
});

it('a game that was brought may begin again, and knows what really happened where that was brought too', async () => {
  const host = soloHost();
  const history = readFileSync('src/scenario/fixture/river-history.yaml', 'utf8');
  const brought = await host({ kind: 'bring', request: 1, source: river, file: 'river.yaml', history });
  if (brought.kind !== 'brought' || brought.scenario === undefined) throw new Error('not brought');
  const seating = { seat: 'upriver', level: 'trainee', seed: 7, practice: true } as const;
  const first = await host({ kind: 'start', request: 2, scenario: brought.scenario, ...seating });
  if (first.kind !== 'table') throw new Error('no table');
  const again = await host({ kind: 'start', request: 3, scenario: first.scenario, ...seating });
  expect(again).toMatchObject({ kind: 'table', view: first.view });
  const ended = await toTheEnd(host, again);
  expect(ended.debrief?.history?.title?.en).toBeTruthy();
});

async function toTheEnd(host: ReturnType<typeof soloHost>, reply: HostMessage): Promise<TableMessage> {
  if (reply.kind !== 'table') throw new Error(reply.kind);
  const { step } = reply.view;
  return step === 'ended' ? reply : toTheEnd(host, await host({ kind: 'commit', request: 9, commit: silence(step) }));
}
