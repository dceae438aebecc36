import { afterEach, expect, it } from 'vitest';
import { RiverClass } from './river-class.fixture.ts';

const MINUTE = 60_000;
const setting = {
  // The step that opens a round has a corridor’s time twice.
  seconds: { corridor: 30, plenary: 60, signing: 60 },
  absent: { policy: 'bot', after: 20, countdown: 60 },
  level: 'trainee',
} as const;

let klass: RiverClass;
afterEach(async () => {
  expect(await klass.close()).toEqual([]);
});
const order = <K extends 'begin' | 'set' | 'go-on' | 'rewind' | 'close' | 'disclose'>(kind: K, more: object = {}) =>
  klass.teacher.ask<K>({ kind, once: klass.teacher.once(), ...more } as never); // each kind's members as its test gives them

it('begins at all tables where somebody was placed, and leaves a spare one alone until it is begun by itself', async () => {
  klass = await new RiverClass().open(3, setting);
  expect(await order('begin')).toMatchObject({ code: 'table/nobody-placed' });
  await klass.seat(1, 't1', 'upriver');
  await klass.seat(2, 't2', 'public');
  expect(await order('begin')).toEqual({ ok: true });
  await klass.teacher.until(() => klass.card('t1').begun, 'the beginning');
  expect(['t1', 't2', 't3'].map((table) => klass.card(table).begun)).toEqual([true, true, false]);
  expect(await order('begin')).toMatchObject({ code: 'table/nobody-placed' });
  expect(await order('begin', { table: 't3' })).toEqual({ ok: true });
  await klass.teacher.until(() => klass.card('t3').ending !== undefined, 'a game of bots');
});

it('lets bots act for those who are away only while somebody is there; else the table stands still until one is back', async () => {
  klass = await new RiverClass().open(1, setting);
  const ada = await klass.seat(1, 't1', 'upriver');
  const bo = await klass.seat(2, 't1', 'downriver');
  const di = await klass.seat(3, 't1', 'public');
  await order('begin');
  await ada.page.until((p) => p.shown?.stage === 'running', 'the beginning');
  const step = ada.page.shown?.view?.step;
  // One is away: a bot takes the seat, and waits for the other like everybody.
  bo.gone();
  await klass.pass(30_000);
  expect(klass.card('t1').seats.find(({ party }) => party === 'downriver')?.bot).toBe('trainee');
  // Both are: whoever watches sees a table that stands still, and no time runs out.
  ada.gone();
  await klass.pass(10 * MINUTE);
  expect(klass.card('t1')).toMatchObject({ stage: 'paused', pause: { why: 'all' }, round: 1, step });
  expect(di.page.shown?.pause).toEqual({ why: 'all' });
  expect(await klass.makers('t1')).not.toContain('clock');
  // One is back, and has the whole time of the step.
  const back = klass.house.visit('ada-back', ada.page).page;
  await back.back(ada.page.token ?? '');
  await back.until((p) => p.shown?.stage === 'running', 'the talks');
  expect(back.shown?.until).toBe(klass.now + MINUTE);
});

it('the teacher can have a table go on without anybody, until somebody has moved again', async () => {
  klass = await new RiverClass().open(1, setting);
  const ada = await klass.seat(1, 't1', 'upriver');
  await order('begin');
  await ada.page.until((p) => p.shown?.stage === 'running', 'the beginning');
  ada.gone();
  await klass.pass(30_000);
  expect(klass.card('t1')).toMatchObject({ stage: 'paused', pause: { why: 'all' } });
  expect(await order('go-on')).toEqual({ ok: true });
  await klass.pass(MINUTE);
  await klass.teacher.until(() => klass.card('t1').ending !== undefined, 'bots to play on');
});

it('says to whom it concerns, and to nobody else, that a step ended before they had moved', async () => {
  klass = await new RiverClass().open(1, { ...setting, absent: { policy: 'go-on', after: 20, countdown: 60 } });
  const ada = (await klass.seat(1, 't1', 'upriver')).page;
  const bo = (await klass.seat(2, 't1', 'downriver')).page;
  await order('begin');
  await ada.until((p) => p.shown?.stage === 'running', 'the beginning');
  await ada.get<'commit'>({ kind: 'commit', once: ada.once(), commit: { kind: 'offers', offers: [] } });
  await klass.pass(MINUTE);
  await bo.until((p) => p.shown?.view?.step === 'plenary', 'the next step');
  expect([ada.shown?.late, bo.shown?.late]).toEqual([undefined, true]);
  const silent = { kind: 'plenary' } as const;
  for (const page of [ada, bo]) await page.get<'commit'>({ kind: 'commit', once: page.once(), commit: silent });
  await bo.until((p) => p.shown?.view?.round === 2, 'the next round');
  expect([ada.shown?.late, bo.shown?.late]).toEqual([undefined, undefined]);
});

it('what becomes of absent seats, the time of a step and the level of bots can be changed while a table runs', async () => {
  const patient = { ...setting, absent: { policy: 'go-on', after: 20, countdown: 60 } } as const;
  klass = await new RiverClass().open(2, patient);
  const ada = await klass.seat(1, 't1', 'upriver');
  const bo = await klass.seat(2, 't1', 'downriver');
  await order('begin', { table: 't1' });
  await ada.page.until((p) => p.shown?.stage === 'running', 'the beginning');
  const until = ada.page.shown?.until;
  const changed = { seconds: { corridor: 300, plenary: 0, signing: 0 }, absent: setting.absent, level: 'veteran' };
  expect(await order('set', changed)).toEqual({ ok: true });
  await klass.teacher.until(() => klass.card('t1').level === 'veteran', 'the change');
  for (const table of ['t1', 't2']) expect(klass.card(table)).toMatchObject(changed);
  // The step that is open keeps its time; the next has the new one.
  expect(ada.page.shown?.until).toBe(until);
  bo.gone();
  await klass.pass(30_000);
  expect(klass.card('t1').seats.find(({ party }) => party === 'downriver')?.bot).toBe('veteran');
  await klass.pass(40_000);
  expect(ada.page.shown?.view?.step).toBe('plenary');
  expect(ada.page.shown?.until).toBeUndefined();
  // It is an entry like any other: the host that starts anew knows it.
  await klass.house.secretariat.close();
  await klass.preside();
  await klass.teacher.until(() => klass.card('t1').level === 'veteran', 'the class again');
  expect(klass.card('t1')).toMatchObject(changed);

  await order('close', { table: 't1' });
  expect(await order('set', { ...changed, table: 't1' })).toMatchObject({ code: 'table/closed' });
});

it('lifts a pause for an absent seat when the teacher would rather have a bot there, or nobody waited for', async () => {
  klass = await new RiverClass().open(1, { ...setting, absent: { policy: 'pause', after: 20, countdown: 600 } });
  await klass.seat(1, 't1', 'upriver');
  const bo = await klass.seat(2, 't1', 'downriver');
  await order('begin');
  bo.gone();
  await klass.pass(40_000);
  expect(klass.card('t1')).toMatchObject({ stage: 'paused', pause: { why: 'downriver' } });
  // Another countdown, or another pace, changes nothing of that.
  const set = (policy: 'pause' | 'bot' | 'go-on') =>
    order('set', { table: 't1', ...setting, absent: { policy, after: 20, countdown: 60 } });
  expect(await set('pause')).toEqual({ ok: true });
  await klass.pass(5000);
  expect(klass.card('t1').stage).toBe('paused');
  expect(await set('bot')).toEqual({ ok: true });
  await klass.pass(5000);
  expect(klass.card('t1').stage).toBe('running');
  expect(klass.card('t1').seats.find(({ party }) => party === 'downriver')?.bot).toBe('trainee');
});
