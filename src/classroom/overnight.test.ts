import { afterEach, expect, it } from 'vitest';
import { RiverClass } from './river-class.fixture.ts';

const NIGHT = 16 * 3_600_000;
const MINUTE = 60_000;
const setting = {
  // The step that opens a round has a corridor’s time twice.
  seconds: { corridor: 30, plenary: 60, signing: 60 },
  absent: { policy: 'pause', after: 20, countdown: 60 },
  level: 'trainee',
} as const;

let klass: RiverClass;
afterEach(async () => {
  expect(await klass.close()).toEqual([]);
});

/** A class in the middle of a step, with half of its time gone. */
async function half() {
  klass = await new RiverClass().open(1, setting);
  const [ada, bo] = [await klass.seat(1, 't1', 'upriver'), await klass.seat(2, 't1', 'downriver')];
  await klass.teacher.get<'begin'>({ kind: 'begin', once: klass.teacher.once() });
  await ada.page.until((p) => p.shown?.stage === 'running', 'the beginning');
  await klass.pass(30_000);
  expect(ada.page.shown?.until).toBe(klass.now + MINUTE / 2);
  return [ada, bo] as const;
}

it('a host that is started the next morning has the class as it was, with its tokens, its PINs and its time', async () => {
  const [ada, bo] = await half();
  await klass.house.secretariat.close();
  klass.now += NIGHT;
  // The teacher's page finds its class among those of the folder.
  await klass.preside();
  await klass.teacher.until((p) => p.roster !== undefined, 'the class');
  expect(klass.teacher.roster).toMatchObject({ title: 'C', code: klass.code });
  await klass.pass(5000);
  expect(klass.card('t1')).toMatchObject({ begun: true, round: 1, step: 'offers' });
  // One has her telephone again, the other another one.
  const { page: again } = klass.house.visit('ada', ada.page);
  await again.back(ada.page.token ?? '');
  await again.until((p) => p.shown?.stage === 'running', 'the table');
  expect(again.shown?.events).toEqual(ada.page.shown?.events);
  const { page: other } = klass.house.visit('bo-elsewhere');
  await other.join(klass.code, 'Student 2', '1234');
  await other.until((p) => p.shown?.view !== undefined, 'the same seat');
  expect(other.shown?.as).toBe('downriver');
  expect(other.shown?.view?.digest).toBe(bo.page.shown?.view?.digest);
  const left = (again.shown?.until ?? 0) - klass.now;
  expect([left > MINUTE / 2, left <= MINUTE]).toEqual([true, true]);
  expect(await klass.makers('t1')).toEqual(['bot']);
});

it('a laptop that was shut for the night takes no time from a step, whoever wakes first', async () => {
  const [ada] = await half();
  klass.now += NIGHT;
  // The pages are still there, as far as it knows, and the clock looks up.
  await klass.pass(1000);
  await ada.page.until((p) => (p.shown?.until ?? 0) > klass.now, 'the step again');
  expect(ada.page.shown).toMatchObject({ stage: 'running', view: { round: 1, step: 'offers' } });
  expect((ada.page.shown?.until ?? 0) - klass.now).toBeGreaterThan(MINUTE / 2);
  expect(await klass.makers('t1')).toEqual(['bot']);
});
