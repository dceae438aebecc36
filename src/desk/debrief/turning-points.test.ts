import { expect, it } from 'vitest';
import type { SeatView, ToldEvent } from '../../table/view.ts';
import type { Course } from '../../wire/messages.ts';
import { clauseSpans, stanceSpans, tallyOf, unsettled } from './course-lanes.ts';
import { turningPoints, weightiest } from './turning-points.ts';

type Faces = Readonly<Record<string, readonly [stance: string, posture: 'open' | 'firm']>>;
type Lives = SeatView['text'][number]['clauses'];

/** A course as the debrief is told it: what was seen at each frame, how many events had been told by then, and the events. */
function course(
  closes: readonly { faces: Faces; lives: Lives; told: number }[],
  events: readonly Partial<ToldEvent>[],
): Course {
  const frames = closes.map(({ faces, lives, told }, round) => ({
    round,
    view: {
      told,
      seats: Object.entries(faces).map(([party, [stance, posture]]) => ({ party, stance, posture, status: 'in' })),
      text: ['note', 'treaty'].map((instrument) => ({ instrument, clauses: lives })),
    } as unknown as SeatView, // only what the lanes look at
  }));
  const told = events.map((e, n) => ({ n, private: false, ...e }) as ToldEvent); // each test names the members it needs
  return { frames, events: told, notes: [], ending: '', utilities: {} };
}

const bracketed: Lives = [
  { clause: 'toll', status: 'bracketed', brackets: [{ option: 'half', behind: ['up'] }], wanting: ['down'] },
  { clause: 'dam', status: 'untabled', brackets: [], wanting: ['up'] },
];
const agreed: Lives = [
  { clause: 'toll', status: 'agreed', option: 'half', brackets: [], wanting: [] },
  { clause: 'dam', status: 'bracketed', brackets: [], wanting: ['up'] },
];
const played = course(
  [
    { faces: { up: ['calm', 'open'], down: ['hurt', 'firm'] }, lives: bracketed, told: 0 },
    { faces: { up: ['angry', 'firm'], down: ['hurt', 'firm'] }, lives: bracketed, told: 3 },
    { faces: { up: ['angry', 'firm'], down: ['hurt', 'firm'] }, lives: agreed, told: 8 },
  ],
  [
    { kind: 'stance-changed', round: 1, by: 'up', before: 'calm', after: 'angry' },
    { kind: 'stance-changed', round: 1, by: 'up', before: 'angry', after: 'torn' },
    { kind: 'stance-changed', round: 1, by: 'up', before: 'torn', after: 'angry' },
    { kind: 'stance-changed', round: 2, by: 'down', before: 'sore', after: 'hurt' },
    { kind: 'reopened', round: 2, clause: 'toll', instrument: 'note' },
    { kind: 'agreed', round: 2, clause: 'toll', option: 'half', instrument: 'note' },
    { kind: 'agreed', round: 2, clause: 'toll', option: 'half', instrument: 'treaty' },
    { kind: 'ended', round: 2 },
  ],
);

it('takes the last of a round’s moods, leaves out those that change nothing, and counts one clause once', () => {
  const turns = turningPoints(played);
  expect(turns.map(({ number, column, event }) => [number, column, event.n, event.kind])).toEqual([
    [1, 1, 2, 'stance-changed'],
    [2, 2, 5, 'agreed'],
    [3, 2, 7, 'ended'],
  ]);
  expect(turns.map((turn) => turn.lanes)).toEqual([
    [{ kind: 'party', party: 'up' }],
    [
      { kind: 'clause', instrument: 'note', clause: 'toll' },
      { kind: 'clause', instrument: 'treaty', clause: 'toll' },
    ],
    [{ kind: 'table' }],
  ]);
});

it('keeps the gravest turns for a page and leaves them in the order of the course', () => {
  expect(weightiest(turningPoints(played), 2).map((turn) => turn.event.kind)).toEqual(['agreed', 'ended']);
});

it('draws a stance as one bar as long as it lasts, and a clause from when it was tabled', () => {
  expect(stanceSpans(played, 'up').map(({ from, to, value }) => [from, to, value.stance])).toEqual([
    [0, 0, 'calm'],
    [1, 2, 'angry'],
  ]);
  expect(clauseSpans(played, 'note', 'toll').map(({ from, to, value }) => [from, to, value.status])).toEqual([
    [0, 1, 'bracketed'],
    [2, 2, 'agreed'],
  ]);
  expect(clauseSpans(played, 'note', 'dam').map(({ from }) => from)).toEqual([2]);
});

it('counts changes of stance, and a clause in two texts once', () => {
  expect(tallyOf(played)).toEqual({ changes: 1, agreed: 1, clauses: 2 });
});

it('names what was left open and whose assent was wanting', () => {
  expect(unsettled(played).map(({ instrument, life }) => [instrument, life.clause, life.wanting])).toEqual([
    ['note', 'dam', ['up']],
    ['treaty', 'dam', ['up']],
  ]);
});

it('marks the news of an opening in its own round, where its effect shows', () => {
  const faces = (mood: 'open' | 'firm'): Faces => ({ up: [mood, mood] });
  const told = course(
    [
      { faces: faces('open'), lives: [], told: 1 },
      { faces: faces('firm'), lives: [], told: 4 },
      { faces: faces('firm'), lives: [], told: 5 },
    ],
    [
      { kind: 'opened', round: 1 },
      { kind: 'opened', round: 2 },
      { kind: 'injected', round: 2, inject: 'flood' },
      { kind: 'stance-changed', round: 2, by: 'up', before: 'open', after: 'firm' },
      { kind: 'ended', round: 2 },
    ],
  );
  expect(turningPoints(told).map(({ column, event }) => [column, event.kind])).toEqual([
    [1, 'injected'],
    [1, 'stance-changed'],
    [2, 'ended'],
  ]);
});
