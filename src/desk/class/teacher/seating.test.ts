import { expect, it } from 'vitest';
import type { RosterNews, TableCard } from '../../../wire/class-news.ts';
import { keptWhileRead, type Participant, seatAll, stillReading } from './seating.ts';

const SEATS = { river: ['upriver', 'downriver'] };
const people = (count: number): readonly Participant[] =>
  Array.from({ length: count }, (_, i) => ({ participant: `p${i + 1}`, name: `N${i}`, taken: true, present: true }));
const table = (id: string, stage: TableCard['stage'] = 'preparing'): TableCard => ({
  ...{
    table: id,
    scenario: 'river',
    stage,
    round: 1,
    step: 'offers',
    waiting: [],
    disclosed: false,
    starts: [0],
    entries: 0,
    injects: [],
    asked: 0,
    level: 'envoy',
    begun: false,
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'pause', after: 45, countdown: 120 },
  },
  seats: [...SEATS.river, 'un'].map((party) => ({ party, people: [] })),
});

it('fills the tables evenly, then doubles up, then lets the rest watch', () => {
  const places = seatAll(people(9), [table('t1'), table('t2')], SEATS);
  expect(places.slice(0, 4).map((p) => `${p.table} ${p.as}`)).toEqual([
    't1 upriver',
    't2 upriver',
    't1 downriver',
    't2 downriver',
  ]);
  const count = (as: string) => places.filter((p) => p.as === as).length;
  expect([count('upriver'), count('downriver'), count('un'), count('public')]).toEqual([4, 4, 0, 1]);
});

it('leaves those where they are who have a place, and seats nobody at a closed table', () => {
  const [first, second] = people(2);
  const seated = { ...first, place: { table: 't1', as: 'upriver' } } as Participant;
  const places = seatAll([seated, ...(second ? [second] : [])], [table('t1', 'closed'), table('t2')], SEATS);
  expect(places).toEqual([{ participant: 'p2', table: 't2', as: 'upriver' }]);
});

it('keeps the seats that others have just been sent to', () => {
  const coming = [{ participant: 'p9', table: 't1', as: 'upriver' }];
  expect(seatAll(people(1), [table('t1')], SEATS, coming)).toEqual([
    { participant: 'p1', table: 't1', as: 'downriver' },
  ]);
});

it('seats nobody where there is no table', () => {
  expect(seatAll(people(2), [], SEATS)).toEqual([]);
});

it('while a host that is back reads its tables, each stands as the page last had it, and newcomers wait', () => {
  const news = (tables: RosterNews['tables'], id = 'c'): RosterNews => ({
    ...{ kind: 'roster', class: id, title: 'C', code: 'BCDFG', participants: [], seatsNewcomers: true, scenarios: [] },
    tables,
  });
  const reading = (id: string) => ({ table: id, reading: true }) as const;
  const last = news([table('t1', 'running'), table('t2', 'closed')]);
  const back = news([table('t1', 'paused'), reading('t2'), reading('t3')]);
  const kept = keptWhileRead(back, last);
  expect(kept.tables).toEqual([table('t1', 'paused'), table('t2', 'closed'), reading('t3')]);
  expect(stillReading(kept)).toBe(true);
  expect(stillReading(keptWhileRead(news([reading('t1'), reading('t2')]), last))).toBe(false);
  expect(keptWhileRead(back, news(last.tables, 'd'))).toBe(back);
  expect(keptWhileRead(back, undefined)).toBe(back);
});
