import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { houseOf } from './house.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';

it('a move that was meant for another round, or for what a rewind has taken back, is not made', async () => {
  const premises = premisesOf();
  const { secretariat, visit } = await houseOf(premises);
  const { page: teacher } = visit('teacher');
  const { key } = secretariat;
  await teacher.get<'preside'>({ kind: 'preside', key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: teacher.once(), title: 'River', names: ['Ada'] });
  await teacher.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  await teacher.get<'open'>({
    ...{ kind: 'open', once: teacher.once(), scenario: 'river', seed: 7, level: 'trainee' },
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'go-on', after: 60, countdown: 60 },
  });
  const { page: ada } = visit('ada');
  await ada.join(founded.code, 'Ada', '1234');
  const place = { kind: 'place', participant: 'p1', table: 't1', as: 'upriver' } as const;
  await teacher.get<'place'>({ ...place, once: teacher.once() });
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once() });
  await ada.until((p) => p.shown?.view !== undefined, 'the beginning');

  const offers = (at: { readonly epoch: number; readonly round: number }) =>
    ada.ask<'commit'>({ kind: 'commit', once: ada.once(), commit: { kind: 'offers', offers: [] }, at });
  await expect(offers({ epoch: 0, round: 2 })).resolves.toEqual({ ok: false, code: 'move/late' });
  await expect(offers({ epoch: 1, round: 1 })).resolves.toEqual({ ok: false, code: 'move/late' });
  await expect(offers({ epoch: 0, round: 1 })).resolves.toEqual({ ok: true });
  await secretariat.close();
  rmSync(premises.data, { recursive: true });
});

it('a class is shut while something is due at its tables, and the host lives', async () => {
  let now = 1_000_000;
  const premises = premisesOf(undefined, () => now);
  const { secretariat, visit } = await houseOf(premises);
  const { page: teacher } = visit('teacher');
  const { key } = secretariat;
  await teacher.get<'preside'>({ kind: 'preside', key });
  const { class: id, code } = await teacher.get<'found'>({
    kind: 'found',
    once: 'shut-1234',
    title: 'C',
    names: ['Ada'],
  });
  await teacher.get<'preside'>({ kind: 'preside', key, class: id });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  await teacher.get<'open'>({
    ...{ kind: 'open', once: teacher.once(), scenario: 'river', seed: 7, level: 'trainee' },
    seconds: { corridor: 60, plenary: 60, signing: 60 },
    absent: { policy: 'go-on', after: 60, countdown: 60 },
  });
  const place = { kind: 'place', participant: 'p1', table: 't1', as: 'upriver' } as const;
  await teacher.get<'place'>({ ...place, once: teacher.once() });
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once() });
  // The step's time is over when the teacher erases the class: nothing more may be written.
  now += 61_000;
  const erased = await teacher.get<'erase'>({ kind: 'erase', class: id, code });
  expect(erased.left).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(premises.notes).toEqual([]);
  await secretariat.close();
  rmSync(premises.data, { recursive: true });
});
