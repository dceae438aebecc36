import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Survey } from '../analysis/survey.ts';
import { replay } from '../table/replay.ts';
import { feedbackOf } from '../wire/feedback.ts';
import { type House, houseOf } from './house.fixture.ts';
import { gameFrom } from './library.ts';
import type { Page } from './page.fixture.ts';
import { type Noted, premisesOf, RIVER } from './premises.fixture.ts';

const setting = {
  seconds: { corridor: 0, plenary: 0, signing: 0 },
  absent: { policy: 'go-on', after: 60, countdown: 60 },
  level: 'trainee',
} as const;
const SEATS = ['upriver', 'downriver', 'un', 'public'];

let now = 1_000_000;
let premises: Noted;
let house: House;
let teacher: Page;
let pages: readonly Page[];
let klass: string;

/** A class with two tables of the river; at the first somebody holds each seat, and one watches. */
beforeEach(async () => {
  now = 1_000_000;
  premises = premisesOf(undefined, () => now);
  house = await houseOf(premises);
  teacher = house.visit('teacher').page;
  const { key } = house.secretariat;
  await teacher.get<'preside'>({ kind: 'preside', key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'afterwards-1', title: 'C', names: [] });
  klass = founded.class;
  await teacher.get<'preside'>({ kind: 'preside', key, class: klass });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  for (const seed of [3, 4])
    await teacher.get<'open'>({ kind: 'open', once: teacher.once(), scenario: 'river', seed, ...setting });
  pages = SEATS.map((as) => house.visit(as).page);
  for (const [i, page] of pages.entries()) {
    await page.join(founded.code, `Student ${i}`, '1234');
    const place = { kind: 'place', participant: `p${i + 1}`, table: 't1', as: SEATS[i] ?? '' } as const;
    await teacher.get<'place'>({ ...place, once: teacher.once() });
  }
});
afterEach(async () => {
  await house.secretariat.close();
  rmSync(premises.data, { recursive: true });
  expect(premises.notes).toEqual([]);
});

const student = (i: number): Page => {
  const page = pages[i];
  if (!page) throw new Error(`no student ${i}`);
  return page;
};
const stageOf = (table: string): string | undefined =>
  teacher.roster?.tables.flatMap((t) => ('stage' in t && t.table === table ? [t.stage] : []))[0];

/** Bots play the first table to its end; nobody sits at the second. */
async function playFirst(begun = false): Promise<void> {
  if (!begun) await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table: 't1' });
  for (const seat of SEATS.slice(0, 3))
    await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table: 't1', seat, level: 'trainee' });
  await teacher.until(() => stageOf('t1') === 'closed', 'the end of the first table');
}

it('what comes after a table is its seat’s own until the teacher opens the cards, and not before it is over', async () => {
  const [ada, , , di] = pages;
  if (!ada || !di) throw new Error('four');
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table: 't1' });
  expect(await ada.ask<'debrief'>({ kind: 'debrief' })).toEqual({ ok: false, code: 'table/not-over' });
  await playFirst(true);

  const closed = await ada.get<'debrief'>({ kind: 'debrief' });
  expect(closed.cards).toBe('closed');
  expect(Object.keys(closed.debrief.own.utilities)).toEqual(['upriver']);
  expect(closed.debrief.own.frames.map(({ view }) => view.seat)).toEqual(
    closed.debrief.own.frames.map(() => 'upriver'),
  );
  expect(closed.debrief.own.events).toEqual(ada.shown?.events);
  expect(closed.debrief.answer).toBeDefined();
  expect([closed.debrief.history, closed.debrief.truths, closed.hands]).toEqual([undefined, undefined, undefined]);
  expect(await ada.ask<'survey'>({ kind: 'survey' })).toEqual({ ok: false, code: 'cards/closed' });
  const watched = await di.get<'debrief'>({ kind: 'debrief' });
  expect([watched.debrief.own.utilities, watched.debrief.aims, watched.debrief.answer]).toEqual([{}, [], undefined]);

  // What is told at this table would be heard at the other, where somebody sits by now.
  const place = { kind: 'place', participant: 'p5', table: 't2', as: 'upriver' } as const;
  await teacher.get<'enlist'>({ kind: 'enlist', once: teacher.once(), names: ['Flo'] });
  await teacher.get<'place'>({ ...place, once: teacher.once() });
  const disclose = () => teacher.ask<'disclose'>({ kind: 'disclose', once: teacher.once(), table: 't1' });
  expect(await disclose()).toMatchObject({ ok: false, code: 'cards/others-play' });
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table: 't2' });
  expect(await disclose()).toMatchObject({ ok: false, code: 'cards/others-play' });
  await teacher.get<'close'>({ kind: 'close', once: teacher.once(), table: 't2' });
  expect(await disclose()).toEqual({ ok: true });
  // A table closed before its end has its debrief, and the closing note reaches it.
  const early = house.visit('eve').page;
  const { token } = await teacher.get<'reissue'>({ kind: 'reissue', participant: 'p5' });
  await early.back(token);
  await teacher.get<'write'>({ kind: 'write', once: teacher.once(), table: 't2', to: [], text: 'Placards down.' });
  await early.until((p) => p.shown?.letters.length === 1, 'the closing note');
  expect((await early.get<'debrief'>({ kind: 'debrief' })).debrief.own.ending).toBe('');

  await ada.until((p) => p.shown?.disclosed === true, 'the open cards');
  const open = await ada.get<'debrief'>({ kind: 'debrief' });
  expect(open.cards).toBe('open');
  expect(Object.keys(open.debrief.own.utilities).sort()).toEqual(['downriver', 'un', 'upriver']);
  expect(open.hands?.map(({ party }) => party)).toEqual(['upriver', 'downriver', 'un']);
  const points = open.hands?.[0]?.points ?? {};
  expect(Object.values(points).reduce((sum, one) => sum + Math.max(...Object.values(one)), 0)).toBeLessThanOrEqual(
    1000,
  );
  expect(open.debrief.truths?.length).toBeGreaterThan(1);
  const { survey } = await ada.get<'survey'>({ kind: 'survey' });
  const { parties, places } = survey as Survey; // as the host says
  const yours = places.find(({ name }) => name === 'yours');
  expect(parties.map((_, p) => yours?.utilities[p])).toEqual(parties.map((p) => open.debrief.own.utilities[p]));
  // Nobody plays on who has seen the cards.
  expect(await teacher.ask<'rewind'>({ kind: 'rewind', once: teacher.once(), table: 't1', to: 0 })).toMatchObject({
    ok: false,
  });
});

it('with the cards open all at a table look for one text that is better for all, until its time is over', async () => {
  await playFirst();
  const [ada, bo, , di] = [student(0), student(1), student(2), student(3)];
  const change = (page: Page, one: Parameters<Page['ask']>[0] extends never ? never : object) =>
    page.ask<'redraft'>({ kind: 'redraft', once: page.once(), change: one as never }); // some of them are misshapen
  expect(await change(ada, { kind: 'content', content: true })).toMatchObject({ code: 'redraft/over' });
  await teacher.get<'renegotiate'>({ kind: 'renegotiate', once: teacher.once(), table: 't1', seconds: 300 });
  await ada.until((p) => p.shown?.redraft?.until === now + 300_000, 'the text');
  expect(ada.shown?.disclosed).toBe(true);
  const first = ada.shown?.redraft;
  if (!first) throw new Error('a text');
  expect(di.shown?.redraft).toEqual(first);
  expect(Object.keys(first.worth).sort()).toEqual(['downriver', 'un', 'upriver']);

  const { hands = [] } = await ada.get<'debrief'>({ kind: 'debrief' });
  const clause = ada.shown?.dossier.instruments.find(({ id }) => first.texts.includes(id))?.clauses[0] ?? '';
  const options = Object.entries(hands[0]?.points[clause] ?? {});
  const [best = ''] = options.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  expect(await change(ada, { kind: 'content', content: true })).toEqual({ ok: true });
  expect(await change(bo, { kind: 'option', clause, option: best })).toEqual({ ok: true });
  await ada.until((p) => p.shown?.redraft?.options[clause] === best, 'the option');
  // Asked for once more, what was found stays on the table.
  const onceMore = { kind: 'renegotiate', once: teacher.once(), seconds: 300 } as const;
  expect(await teacher.ask<'renegotiate'>(onceMore)).toMatchObject({ code: 'table/nothing-to-do' });
  // Another text than the one that she could live with.
  expect(ada.shown?.redraft?.content).toEqual([]);
  const gain = (hands[0]?.points[clause]?.[best] ?? 0) - (hands[0]?.points[clause]?.[first.options[clause] ?? ''] ?? 0);
  expect((ada.shown?.redraft?.worth.upriver ?? 0) - (first.worth.upriver ?? 0)).toBeGreaterThanOrEqual(
    gain > 0 ? 1 : 0,
  );
  expect(ada.shown?.redraft?.before).toEqual(first.before);

  for (const foul of [
    { kind: 'option', clause: 'no-such', option: 'absent' },
    { kind: 'option', clause, option: 'no-such' },
    { kind: 'text', instrument: 'no-such', taken: true },
  ])
    expect(await change(ada, foul)).toMatchObject({ code: 'redraft/no-such' });
  for (const foul of [{ kind: 'option' }, { kind: 'content', content: 1 }, { kind: 'x' }, null, []])
    expect(await change(ada, foul as never)).toMatchObject({ code: 'message/misshapen' });
  expect(await change(di, { kind: 'content', content: true })).toMatchObject({ code: 'seat/none' });

  // The machine is switched off in mid-sentence: nothing is lost, and the text gets its whole time again.
  const held = ada.shown?.redraft;
  await house.secretariat.close();
  now += 3_600_000;
  house = await houseOf(premises);
  teacher = house.visit('teacher').page;
  await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key, class: klass });
  const again = house.visit('ada', ada).page;
  await again.back(ada.token ?? '');
  await again.until((p) => p.shown?.redraft?.until === now + 300_000, 'the text again');
  expect({ ...again.shown?.redraft, until: 0 }).toEqual({ ...held, until: 0 });

  for (const end = now + 300_001; now < end; now += 10_000) await again.ask<'debrief'>({ kind: 'debrief' });
  await again.until((p) => p.shown?.redraft !== undefined && p.shown.redraft.until === undefined, 'its end');
  expect(await change(again, { kind: 'content', content: true })).toMatchObject({ code: 'redraft/over' });
  expect(again.shown?.redraft?.options[clause]).toBe(best);
  // The log of the table is that of its game, and knows nothing of it.
  const { log } = await teacher.get<'log'>({ kind: 'log', table: 't1' });
  const game = gameFrom(RIVER);
  expect(game.ok && replay(game.value, log).ok).toBe(true);
});

it('the record of a table replays, says who moved when, and each side’s notes hold that side alone', async () => {
  await playFirst();
  const { log, course, moves } = await teacher.get<'record'>({ kind: 'record', table: 't1' });
  expect(log.source).toBe(RIVER);
  expect(moves.map(({ actor, move }) => ({ actor, move }))).toEqual(log.entries);
  expect(new Set(moves.map(({ by }) => by))).toEqual(new Set(['bot']));
  expect(course.frames.length).toBeGreaterThan(1);
  const game = gameFrom(RIVER);
  const replayed = game.ok ? replay(game.value, log) : undefined;
  expect(replayed?.ok && replayed.value.table.ending).toBe(course.ending);

  const { sides } = await teacher.get<'sides'>({ kind: 'sides', table: 't1' });
  expect(sides.map(({ seat }) => seat)).toEqual(['upriver', 'downriver', 'un']);
  for (const [i, side] of sides.entries()) {
    expect(side.events).toEqual(student(i).shown?.events);
    expect(feedbackOf(side).questions).toHaveLength(2);
  }
});
