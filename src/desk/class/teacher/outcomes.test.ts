import { afterEach, expect, it } from 'vitest';
import type { Visitor } from '../../../classroom/house.fixture.ts';
import { RiverClass, UNTIMED } from '../../../classroom/river-class.fixture.ts';
import type { Log } from '../../../table/log.ts';
import type { Commit } from '../../../table/move.ts';
import type { HostMessage } from '../../../wire/messages.ts';
import { soloHost } from '../../solo/host.ts';
import { type SurveyReply, surveyor } from '../../solo/surveyor.ts';
import { isPlayed } from './outcomes.ts';

let klass: RiverClass;
afterEach(async () => {
  expect(await klass.close()).toEqual([]);
});

/** The log of a table at which these were the words of round 1, closed in round 2. */
async function closedEarly(
  words: Readonly<Record<string, Extract<Commit, { kind: 'plenary' }>['word']>>,
): Promise<Log> {
  klass = await new RiverClass().open(1, UNTIMED);
  const seats = ['upriver', 'downriver', 'un'];
  const pages: Visitor[] = [];
  for (const [i, seat] of seats.entries()) pages.push(await klass.seat(i + 1, 't1', seat));
  const { teacher } = klass;
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once() });
  await teacher.get<'advance'>({ kind: 'advance', once: teacher.once(), table: 't1' });
  for (const { page } of pages) {
    await page.until((p) => p.shown?.view?.step === 'plenary', 'the plenary');
    const word = words[page.shown?.as ?? ''];
    await page.get<'commit'>({ kind: 'commit', once: page.once(), commit: { kind: 'plenary', ...(word && { word }) } });
  }
  await klass.pass(2000);
  expect(klass.card('t1').round).toBe(2);
  await teacher.get<'close'>({ kind: 'close', once: teacher.once(), table: 't1' });
  return (await teacher.get<'log'>({ kind: 'log', table: 't1' })).log;
}

async function readOn(log: Log): Promise<Extract<HostMessage, { kind: 'table' }>> {
  const told = await soloHost()({ kind: 'read', request: 1, log: JSON.parse(JSON.stringify(log)) });
  if (told.kind !== 'table') throw new Error(JSON.stringify(told));
  return told;
}

async function surveyOf(log: Log) {
  const replies: SurveyReply[] = [];
  await surveyor((reply) => void replies.push(reply))({ kind: 'survey', log: JSON.parse(JSON.stringify(log)) });
  const done = replies.at(-1);
  if (done?.kind !== 'surveyed') throw new Error(JSON.stringify(done));
  return done.survey;
}

it('a table closed early is looked back at as it stood, and placed by what had been agreed by then', async () => {
  const log = await closedEarly({ upriver: { verb: 'support', clause: 'gauge', option: 'daily' } });
  const { debrief, view, log: read, dossier } = await readOn(log);
  expect(debrief?.own.cut).toBe('as-agreed');
  // Each student's own page and paper count as the teacher's desk does.
  const { sides } = await klass.teacher.get<'sides'>({ kind: 'sides', table: 't1' });
  const worths = sides.map(({ seat, view: { own } }) => {
    const met = own?.worth.aims.filter((aim) => aim.met) ?? [];
    return [seat, met.reduce((sum, { worth }) => sum + worth, own?.worth.text ?? Number.NaN)];
  });
  expect(Object.fromEntries(worths)).toEqual(debrief?.own.utilities);
  // Nobody has played on.
  expect(read.entries).toEqual(log.entries);
  expect([view.round, view.ending]).toEqual([2, undefined]);
  expect(debrief?.own.ending).toBe('');
  expect(debrief?.own.frames.map((frame) => frame.view.round)).toEqual([1, 2, 2]);
  expect(debrief?.own.events.some((e) => e.kind === 'agreed' && e.clause === 'gauge')).toBe(true);
  // With its cards open to the teacher.
  expect(debrief?.truths?.length).toBeGreaterThan(1);
  expect(Object.keys(debrief?.own.utilities ?? {}).sort()).toEqual(dossier.parties.map(({ id }) => id).sort());

  const survey = await surveyOf(log);
  const yours = survey.places.find(({ name }) => name === 'yours');
  expect(yours).toMatchObject({ supposed: true, settlement: { inForce: ['note'], options: { gauge: 'daily' } } });
  expect(survey.outcomes[yours?.row ?? -1]?.settlement.inForce).toEqual(['note']);
  // The picture, the rows and the table of figures say the same.
  expect(Object.fromEntries(survey.parties.map((party, p) => [party, yours?.here[p]]))).toEqual(debrief?.own.utilities);
  expect(
    Object.fromEntries(survey.parties.map((party, p) => [party, survey.outcomes[yours?.row ?? -1]?.utilities[p]])),
  ).toEqual(debrief?.own.utilities);
});

it('a table closed before anything was agreed stands where everybody goes home without a text', async () => {
  const log = await closedEarly({});
  const survey = await surveyOf(log);
  const yours = survey.places.find(({ name }) => name === 'yours');
  expect(yours?.supposed).toBeUndefined();
  expect(yours?.settlement.inForce).toEqual([]);
  expect(yours?.here).toEqual(survey.disagreement);
});

it('nothing is looked back at where nothing was played: at a table never begun, and in a fork that nobody took up', async () => {
  klass = await new RiverClass().open(2, UNTIMED);
  const { teacher } = klass;
  await klass.seat(1, 't1', 'upriver');
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table: 't1' });
  const to = klass.card('t1').entries;
  const { table: fork } = await teacher.get<'fork'>({ kind: 'fork', once: teacher.once(), table: 't1', to });
  await teacher.until(() => klass.card(fork).begun, 'the fork');
  for (const table of ['t1', 't2', fork]) {
    expect(isPlayed(klass.card(table))).toBe(false);
    await teacher.get<'close'>({ kind: 'close', once: teacher.once(), table });
  }
  expect(['t1', 't2', fork].map((table) => isPlayed(klass.card(table)))).toEqual([true, false, false]);
});
