import { afterEach, expect, it } from 'vitest';
import { RiverClass, UNTIMED } from './river-class.fixture.ts';

let klass: RiverClass;
afterEach(async () => {
  expect(await klass.close()).toEqual([]);
});

it('seats no newcomer against the teacher’s word, whichever desk asks and however late it has heard', async () => {
  klass = await new RiverClass().open(2, UNTIMED);
  const { teacher } = klass;
  const unasked = (participant: string, table: string, as: string, page = klass.teacher) =>
    page.ask<'place'>({ kind: 'place', once: page.once(), participant, table, as, unasked: true });
  const placeOf = (participant: string) =>
    teacher.roster?.participants.find((one) => one.participant === participant)?.place;
  const seating = (newcomers: boolean) => teacher.get<'seating'>({ kind: 'seating', once: teacher.once(), newcomers });
  for (const n of [1, 2]) await klass.house.visit(`student-${n}`).page.join(klass.code, `Student ${n}`, '1234');

  expect(teacher.roster?.seatsNewcomers).toBe(true);
  expect(await unasked('p1', 't1', 'upriver')).toEqual({ ok: true });
  // A second desk that has not heard of it yet moves nobody.
  expect(await unasked('p1', 't2', 'upriver')).toMatchObject({ code: 'seat/unasked' });
  await teacher.until(() => placeOf('p1') !== undefined, 'the place');
  expect(placeOf('p1')).toEqual({ table: 't1', as: 'upriver' });

  await seating(false);
  expect(await unasked('p2', 't1', 'downriver')).toMatchObject({ code: 'seat/unasked' });
  // It stands as the teacher left it when the host comes back and the page is loaded anew; the teacher’s own hand seats anybody.
  await klass.house.secretariat.close();
  klass.now += 1;
  await klass.preside();
  const page = klass.teacher;
  await page.until(() => page.roster !== undefined, 'the class');
  expect(page.roster?.seatsNewcomers).toBe(false);
  expect(await unasked('p2', 't1', 'downriver')).toMatchObject({ code: 'seat/unasked' });
  await page.get<'place'>({ kind: 'place', once: page.once(), participant: 'p2', table: 't1', as: 'downriver' });

  // Whom the teacher had stand up waits for the teacher.
  await page.get<'place'>({ kind: 'place', once: page.once(), participant: 'p1' });
  await page.get<'seating'>({ kind: 'seating', once: page.once(), newcomers: true });
  expect(await unasked('p1', 't1', 'upriver')).toMatchObject({ code: 'seat/unasked' });
  await page.until(() => page.roster?.participants.some((one) => one.stood) ?? false, 'who stands');
});
