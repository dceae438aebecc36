import { expect, test } from 'vitest';
import { begin } from '../table/begin.ts';
import { gameOf } from '../table/table-of.fixture.ts';
import { contestOn } from './contest.ts';
import { bestsOf } from './roll-out.ts';
import { runGame } from './run.ts';
import { simulate, simulationOf } from './simulate.ts';
import { standingStill } from './still.ts';
import { type Job, jobsOf, joined, partOf, type SweepOptions } from './sweep.ts';

const river = gameOf('river');
const OPTIONS: SweepOptions = {
  games: 60,
  seed: 1,
  level: 'envoy',
  random: 10,
  locks: 2,
  contests: 4,
  situations: 3,
  rolls: 2,
};

test('parts done in any order give the same report', () => {
  const jobs = jobsOf(river, OPTIONS);
  const backwards = [...jobs].reverse().map((job: Job) => partOf(river, job));
  const there = simulationOf(river, OPTIONS, joined(backwards));
  const here = simulate(river, OPTIONS);
  expect(there.measures).toEqual(here.measures);
  expect(there.endings).toEqual(here.endings);
  expect(there.findings).toEqual(here.findings);
  expect(there.coverage).toEqual(here.coverage);
});

test('every game has one ending, and what no game reached is named', () => {
  const { tally, never, endings } = simulate(river, { ...OPTIONS, contests: 0, situations: 0 });
  expect(Object.values(tally.endings).reduce((sum, n) => sum + n, 0)).toBe(60);
  expect(never.endings).toEqual(
    endings
      .filter((e) => e.games === 0)
      .map((e) => e.ending)
      .sort(inFileOrder),
  );
});

const inFileOrder = (a: string, b: string): number => {
  const at = (id: string): number => river.scenario.endings.findIndex((e) => e.id === id);
  return at(a) - at(b);
};

test('who stands still says nothing before the last round', () => {
  const still = standingStill('acts');
  const run = runGame(river, 4, () => still);
  const last = river.scenario.rounds.length;
  const spoke = run.events.filter((e) => ['said', 'gestured', 'offered', 'accepted'].includes(e.kind));
  expect(spoke.every((e) => e.round === last)).toBe(true);
});

test('a contest counts every game once', () => {
  const { games, wins, ties } = contestOn(river, 'upriver', [1, 2, 3]);
  expect(games).toBe(3);
  expect(wins + ties).toBeLessThanOrEqual(3);
});

test('of every kind the bests of all situations add up to one a situation', () => {
  const bests = bestsOf(river, 'upriver', [1, 2, 3, 4], 2);
  for (const { situations, hits } of Object.values(bests)) {
    const sum = Object.values(hits).reduce((all, n) => all + n, 0);
    expect(sum).toBeLessThanOrEqual(situations * 100);
    expect(sum).toBeGreaterThan(situations * 90);
  }
});

test('a sweep leaves the scenario as it was', () => {
  const before = JSON.stringify(begin(river, { seed: 9, injects: 'drawn' }).table);
  simulate(river, { ...OPTIONS, games: 10, contests: 0, situations: 0 });
  expect(JSON.stringify(begin(river, { seed: 9, injects: 'drawn' }).table)).toBe(before);
});
