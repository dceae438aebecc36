import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type House, houseOf } from './house.fixture.ts';
import type { Page } from './page.fixture.ts';
import { type Noted, premisesOf, RIVER } from './premises.fixture.ts';

let premises: Noted;
let house: House;
let teacher: Page;
let code: string;
let klass = '';

/** A class in which Ada has a seat and Di watches; the teacher presides. */
beforeEach(async () => {
  klass = '';
  premises = premisesOf();
  house = await houseOf(premises);
  teacher = await presiding();
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'people-1', title: 'C', names: ['Ada', 'Di'] });
  ({ code, class: klass } = founded);
  teacher = await presiding();
  await teacher.get<'scenario'>({ kind: 'scenario', once: 'people-2', source: RIVER });
  await teacher.get<'open'>({
    ...{ kind: 'open', once: 'people-3', scenario: 'river', seed: 3, level: 'trainee' },
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'go-on', after: 60, countdown: 60 },
  });
  await place('p1', 'upriver');
  await place('p2', 'public');
});
afterEach(async () => {
  await house.secretariat.close();
  rmSync(premises.data, { recursive: true });
  expect(premises.notes).toEqual([]);
});

async function presiding(): Promise<Page> {
  const { page } = house.visit('teacher');
  const { key } = house.secretariat;
  await page.get<'preside'>({ kind: 'preside', key, ...(klass && { class: klass }) });
  return page;
}
const place = (participant: string, as: string) =>
  teacher.get<'place'>({ kind: 'place', once: `place-${participant}-${as}`, participant, table: 't1', as });
async function joined(name: string): Promise<Page> {
  const { page } = house.visit(name);
  await page.join(code, name, '1234');
  return page;
}
const NOTES = ['They spoke of the dam.', '', 'A word was kept.'];

it('an observer’s sheet reaches the teacher and its writer alone, and outlives a restart and a rewind', async () => {
  const [ada, di] = [await joined('Ada'), await joined('Di')];
  await teacher.get<'begin'>({ kind: 'begin', once: 'begin-all', table: 't1' });
  const observe = (page: Page, notes: readonly string[], watched = 'upriver') =>
    page.ask<'observe'>({ kind: 'observe', once: page.once(), watched, notes });
  expect(await observe(ada, NOTES)).toMatchObject({ code: 'sheet/none' });
  expect(await observe(di, NOTES, 'nowhere')).toMatchObject({ code: 'sheet/none' });
  expect(await observe(di, ['x'.repeat(1501)])).toMatchObject({ code: 'message/misshapen' });
  expect(await observe(di, Array(9).fill(''))).toMatchObject({ code: 'message/misshapen' });
  expect(await observe(di, NOTES)).toEqual({ ok: true });
  await di.until((p) => p.lobby?.sheet !== undefined, 'her sheet');
  expect(di.lobby?.sheet).toEqual({ watched: 'upriver', notes: NOTES });
  await teacher.get<'rewind'>({ kind: 'rewind', once: 'rewind-1', table: 't1', to: 0 });
  expect(ada.received.join()).not.toContain('spoke of the dam');

  await house.secretariat.close();
  house = await houseOf(premises);
  teacher = await presiding();
  const { sheets } = await teacher.get<'sheets'>({ kind: 'sheets' });
  expect(sheets).toEqual([{ participant: 'p2', table: 't1', watched: 'upriver', notes: NOTES }]);
  await teacher.until((p) => p.roster !== undefined, 'the roster');
  expect(teacher.roster?.participants.find(({ participant }) => participant === 'p2')?.noted).toBe(2);
});

it('who is dismissed is let go at once; the name is free, the number is not given out again', async () => {
  const di = await joined('Di');
  const dismiss = (participant: string) =>
    teacher.ask<'dismiss'>({ kind: 'dismiss', once: `dismiss-${participant}`, participant });
  expect(await dismiss('projector')).toMatchObject({ code: 'class/no-such-name' });
  expect(await dismiss('test')).toMatchObject({ code: 'class/no-such-name' });
  expect(await dismiss('p2')).toEqual({ ok: true });
  await di.until((p) => p.over === 'seat/dismissed', 'the end');
  expect(await house.visit('di').page.ask<'return'>({ kind: 'return', token: di.token ?? '' })).toMatchObject({
    ok: false,
  });
  expect(await teacher.ask<'reissue'>({ kind: 'reissue', participant: 'p2' })).toMatchObject({ ok: false });
  await teacher.get<'enlist'>({ kind: 'enlist', once: 'enlist-1', names: ['Di'] });
  await teacher.until((p) => p.roster?.participants.some((one) => one.name === 'Di') ?? false, 'another Di');
  expect(teacher.roster?.participants.map(({ participant }) => participant)).toEqual(['projector', 'test', 'p1', 'p3']);
});

it('a name is mended for everybody, and is nobody else’s', async () => {
  const ada = await joined('Ada');
  const rename = (name: string) =>
    teacher.ask<'rename'>({ kind: 'rename', once: teacher.once(), participant: 'p1', name });
  expect(await rename('di')).toMatchObject({ code: 'class/name-taken' });
  expect(await rename('Adèle')).toEqual({ ok: true });
  await ada.until((p) => p.lobby?.you.name === 'Adèle', 'her name');
  // The PIN goes with the person.
  await house.visit('again').page.join(code, 'adèle', '1234');
});

it('the test participant sits like any other, and is on no list', async () => {
  const look = await teacher.ask<'look'>({ kind: 'look', code });
  expect(look.ok && look.names.map(({ name }) => name)).toEqual(['Ada', 'Di']);
  expect(await house.visit('sly').page.ask<'join'>({ kind: 'join', code, name: 'Test', pin: '1234' })).toMatchObject({
    code: 'class/no-such-name',
  });
  await place('test', 'un');
  const { token } = await teacher.get<'reissue'>({ kind: 'reissue', participant: 'test' });
  const { page } = house.visit('second tab');
  await page.back(token);
  await page.until((p) => p.shown?.as === 'un', 'the seat');
  expect(page.lobby).toMatchObject({ you: { name: 'Test' }, joined: 0 });
});

it('namesakes of one list are both in the class, and the same list again adds nobody', async () => {
  const names = ['Zoé', 'Ali', 'Zoé'];
  const listed = (page: Page) => page.roster?.participants.map(({ name }) => name) ?? [];
  for (const once of ['enlist-twice-1', 'enlist-twice-2']) await teacher.get<'enlist'>({ kind: 'enlist', once, names });
  expect(listed(teacher)).toEqual(expect.arrayContaining(['Zoé', 'Ali', 'Zoé 2']));
  expect(listed(teacher).filter((name) => /Zoé|Ali/.test(name))).toHaveLength(3);
  const { key } = house.secretariat;
  const other = house.visit('another-class').page;
  await other.get<'preside'>({ kind: 'preside', key });
  const { class: second } = await other.get<'found'>({ kind: 'found', once: 'namesakes-class', title: 'D', names });
  await other.get<'preside'>({ kind: 'preside', key, class: second });
  expect(listed(other)).toEqual(expect.arrayContaining(['Zoé', 'Ali', 'Zoé 2']));
});
