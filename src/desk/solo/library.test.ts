import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
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
