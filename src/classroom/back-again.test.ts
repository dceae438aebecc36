import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DeskMessage } from '../wire/class-message.ts';
import type { RosterNews } from '../wire/class-news.ts';
import { houseOf } from './house.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';

it('a host that is back names all tables at once, reads the one that is watched first, and obeys meanwhile', async () => {
  const premises = premisesOf();
  const opening = {
    kind: 'open',
    scenario: 'river',
    seed: 7,
    level: 'trainee',
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'go-on', after: 60, countdown: 60 },
  } satisfies Omit<DeskMessage & { readonly kind: 'open' }, 'once'>;
  const before = await houseOf(premises);
  const { key } = before.secretariat;
  const { page: last } = before.visit('teacher');
  await last.get<'preside'>({ kind: 'preside', key });
  const founded = await last.get<'found'>({ kind: 'found', once: last.once(), title: 'River', names: ['Ada'] });
  await last.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await last.get<'scenario'>({ kind: 'scenario', once: last.once(), source: RIVER });
  for (let i = 0; i < 11; i += 1) await last.get<'open'>({ ...opening, once: last.once() });
  await last.get<'place'>({ kind: 'place', once: last.once(), participant: 'p1', table: 't5', as: 'upriver' });
  await last.get<'begin'>({ kind: 'begin', once: last.once(), table: 't5' });
  await before.secretariat.close();

  const { secretariat, visit } = await houseOf(premises);
  const { page: teacher } = visit('again');
  // Asked at once, as a page does that comes back: nothing is read before.
  const asked = [
    teacher.get<'preside'>({ kind: 'preside', key, class: founded.class }),
    teacher.get<'watch'>({ kind: 'watch', table: 't10', as: 'facilitator' }),
    teacher.get<'pause'>({ kind: 'pause', once: teacher.once(), table: 't5' }),
    teacher.get<'open'>({ ...opening, once: teacher.once() }),
  ] as const;
  const [, , , opened] = await Promise.all(asked);
  expect(opened.table).toBe('t12');
  const all = (p: typeof teacher): boolean => p.roster?.tables.every((one) => 'stage' in one) ?? false;
  await teacher.until(all, 'all tables');
  const rosters = teacher.received
    .map((text) => JSON.parse(text) as { readonly kind?: string }) // as it was sent
    .filter((news): news is RosterNews => news.kind === 'roster');
  const stages = rosters.map(({ tables }) => tables.map((one) => ('stage' in one ? one.stage : 'reading')));
  expect(rosters[0]?.tables).toEqual(Array.from({ length: 11 }, (_, i) => ({ table: `t${i + 1}`, reading: true })));
  // Whatever else has been read, that table was read before.
  for (const one of stages.slice(1)) expect(one[9]).toBe('preparing');
  expect(stages.at(-1)).toEqual(Array.from({ length: 12 }, (_, i) => (i === 4 ? 'paused' : 'preparing')));
  await secretariat.close();
  rmSync(premises.data, { recursive: true });
});
