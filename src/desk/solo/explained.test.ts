import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Result } from '../../ground/result.ts';
import { loadScenario } from '../../scenario/load.ts';
import type { Fault } from '../../table/fault.ts';
import { openGame } from '../../table/game.ts';
import { silence } from '../../table/silence.ts';
import { told } from '../../table/told.ts';
import { explained } from './explained.ts';
import { commitTo, type Session, startSession } from './session.ts';

const loaded = loadScenario(readFileSync('src/scenario/fixture/river.yaml', 'utf8'), 'river');
if (!loaded.ok) throw new Error('the river does not load');
const game = openGame(loaded.value.scenario);

const done = <T>(so: Result<T, Fault>): T => {
  if (!so.ok) throw new Error(so.fault.code);
  return so.value;
};
const start = (seed = 7): Session =>
  done(startSession(game, { seat: 'upriver', level: 'envoy', seed, practice: true }));
const toTheEnd = (session: Session): Session =>
  session.table.step === 'ended' ? session : toTheEnd(done(commitTo(session, silence(session.table.step))));

/** Its own announcement hardens Downriver, whatever the others do. */
const announced = (session: Session): Session => {
  const { step } = session.table;
  if (step === 'ended') throw new Error('no plenary came');
  if (step !== 'plenary') return announced(done(commitTo(session, silence(step))));
  return done(commitTo(session, { kind: step, gesture: { verb: 'announce', choice: 'timetable' } }));
};

it('explains an event by its number in the stream of the seat', () => {
  const session = toTheEnd(announced(start()));
  const stream = told(game, session.table, session.events, 'upriver');
  const n = stream.findIndex((e) => e.kind === 'stance-changed' && e.by === 'downriver');
  const { reasons } = done(explained(session, { kind: 'event', n, open: false }));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons).toEqual(stream[n]?.reasons);
});

it('opens the cards only when all is over', () => {
  expect(explained(start(), { kind: 'event', n: 0, open: true })).toMatchObject({
    fault: { code: 'why/not-open-yet' },
  });
  const ended = toTheEnd(start());
  const last = ended.events.length - 1;
  expect(done(explained(ended, { kind: 'event', n: last, open: true })).whatIfs.length).toBeGreaterThan(0);
});

it('says that there is no such event', () => {
  const session = start();
  const n = session.events.length;
  expect(explained(session, { kind: 'event', n, open: false })).toMatchObject({ fault: { code: 'why/no-such-event' } });
});

it('explains a move that a red line bars', () => {
  const word = { verb: 'propose', clause: 'dam', option: 'freeze' } as const;
  const { reasons, whatIfs } = done(explained(start(), { kind: 'move', move: { kind: 'word', word } }));
  expect(reasons.length).toBeGreaterThan(0);
  expect(whatIfs.every(({ changes }) => changes.length > 0)).toBe(true);
});
