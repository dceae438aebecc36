import { afterEach, expect, it } from 'vitest';
import { RiverClass, UNTIMED } from './river-class.fixture.ts';

let klass: RiverClass;
afterEach(async () => {
  expect(await klass.close()).toEqual([]);
});
const order = <K extends 'begin' | 'rewind' | 'advance' | 'close' | 'disclose'>(kind: K, more: object = {}) =>
  klass.teacher.ask<K>({ kind, once: klass.teacher.once(), ...more } as never); // each kind's members as its test gives them

it('a table closed before it began has begun nowhere: not on the desk, not for its students, not for the others', async () => {
  klass = await new RiverClass().open(2, UNTIMED);
  const { page: ada } = await klass.seat(1, 't1', 'upriver');
  const { page: bo } = await klass.seat(2, 't2', 'upriver');
  await order('close', { table: 't2' });
  await bo.until((p) => p.shown?.stage === 'closed', 'the end');
  expect(klass.card('t2')).toMatchObject({ stage: 'closed', begun: false });
  expect([bo.shown?.view, bo.shown?.events]).toEqual([undefined, []]);
  expect(await bo.ask<'debrief'>({ kind: 'debrief' })).toEqual({ ok: false, code: 'table/not-over' });
  // It can't be begun any more, and keeps no other table's cards closed.
  expect(await order('begin', { table: 't2' })).toMatchObject({ code: 'table/closed' });
  expect(await order('begin')).toEqual({ ok: true });
  await ada.until((p) => p.shown?.view !== undefined, 'the beginning');
  expect(klass.card('t2').begun).toBe(false);
  await order('close', { table: 't1' });
  expect(await order('disclose')).toEqual({ ok: true });
  await ada.until((p) => p.shown?.disclosed === true, 'the cards');
  expect(bo.shown?.disclosed).toBeUndefined();
});

it('who loads the page anew, or comes back late, reads where the table was taken back to as long as it stands there', async () => {
  klass = await new RiverClass().open(1, UNTIMED);
  const ada = await klass.seat(1, 't1', 'upriver');
  await order('begin');
  await order('advance', { table: 't1' });
  await ada.page.until((p) => p.shown?.view?.step === 'plenary', 'the plenary');
  expect(ada.page.shown?.back).toBeUndefined();
  await order('rewind', { table: 't1', to: 0 });
  await ada.page.until((p) => p.shown?.epoch === 1, 'the rewind');
  expect(ada.page.shown?.back).toBe(true);
  ada.gone();
  const { page: again } = klass.house.visit('ada-again');
  await again.back(ada.page.token ?? '');
  await again.until((p) => p.shown?.view !== undefined, 'the table');
  expect(again.shown).toMatchObject({ back: true, epoch: 1 });
  await order('advance', { table: 't1' });
  await again.until((p) => p.shown?.view?.step === 'plenary', 'the plenary again');
  expect(again.shown?.back).toBeUndefined();
});
