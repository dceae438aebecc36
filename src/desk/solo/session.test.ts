import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Result } from '../../ground/result.ts';
import { loadScenario } from '../../scenario/load.ts';
import type { Fault } from '../../table/fault.ts';
import { openGame } from '../../table/game.ts';
import { silence } from '../../table/silence.ts';
import { commitTo, isUndoable, loadSession, readSession, type Session, startSession, undo } from './session.ts';
import { shownTo } from './shown.ts';

const loaded = loadScenario(readFileSync('src/scenario/fixture/river.yaml', 'utf8'), 'river');
if (!loaded.ok) throw new Error('the river does not load');
const game = openGame(loaded.value.scenario);

const done = (so: Result<Session, Fault>): Session => {
  if (!so.ok) throw new Error(`${so.fault.code} ${so.fault.detail ?? ''}`);
  return so.value;
};
const start = (practice = true) => done(startSession(game, { seat: 'upriver', level: 'envoy', seed: 7, practice }));
const silent = (session: Session): Session =>
  session.table.step === 'ended' ? session : done(commitTo(session, silence(session.table.step)));
const toTheEnd = (session: Session): Session => (session.table.step === 'ended' ? session : toTheEnd(silent(session)));

it('waits for the person and for nobody else', () => {
  const session = start();
  expect(session.table.awaited).toContain('upriver');
  expect(session.table.sealed).toEqual({});
});

it('is the same game when it is loaded from its log', () => {
  const ended = toTheEnd(start());
  const again = done(loadSession(game, ended.log));
  expect(again.table).toEqual(ended.table);
  expect(again.log).toEqual(ended.log);
  expect(again.seat).toBe('upriver');
});

it('goes back to the start of the round, and plays on as before', () => {
  const first = start();
  const moved = silent(first);
  expect(isUndoable(first)).toBe(false);
  const back = done(undo(moved));
  expect(back.table).toEqual(first.table);
  expect(silent(back).table).toEqual(moved.table);
});

it('takes nothing back where it is not practice', () => {
  const moved = silent(start(false));
  expect(undo(moved).ok).toBe(false);
});

it('refuses what the rules refuse and stays as it was', () => {
  const refused = commitTo(start(), { kind: 'signing', pens: {} });
  expect(refused).toMatchObject({ ok: false, fault: { code: 'move/other-step' } });
});

it('reads a game that was cut short as far as it goes: nobody plays on, and it has its debrief', () => {
  const cut = silent(start());
  // Others have moved since, up to the person's next decision; the log is cut before.
  const log = { ...cut.log, entries: cut.log.entries.slice(0, 2) };
  const read = done(readSession(game, log));
  expect(read.log.entries).toHaveLength(2);
  expect(done(loadSession(game, log)).log.entries.length).toBeGreaterThan(2);
  expect(shownTo(read, 0, undefined).debrief).toBeUndefined();
  const { debrief } = shownTo(read, 0, undefined, true);
  expect(debrief?.own.ending).toBe('');
  expect(debrief?.own.frames).toHaveLength(read.starts.length + 1);
  // No capital answers talks that were cut short.
  expect(debrief?.answer).toBeUndefined();
});

it('shows the cards only when all is over', () => {
  const session = start();
  expect(shownTo(session, 0, undefined).debrief).toBeUndefined();
  const ended = toTheEnd(session);
  const debrief = shownTo(ended, 0, undefined).debrief;
  expect(debrief?.own.frames.length).toBe(ended.starts.length + 1);
  expect(debrief?.aims.length).toBeGreaterThan(0);
});
