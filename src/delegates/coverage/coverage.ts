import type { PartyId, Scenario } from '../../scenario/model.ts';
import { NO_SEED, numberingOf } from './ledger.ts';
import { type Subject, TICKS, type Tick } from './subject.ts';

/** A figure of a game, over many games. */
export interface Spread {
  readonly sum: number;
  readonly least: number;
  /** The lowest seed of those with the least. */
  readonly leastSeed: number;
  readonly most: number;
  readonly mostSeed: number;
}

/** What the games were worth to a party. */
export interface SeatWorth {
  readonly worth: Spread;
  /** Games with a text in force that is worth more, or less, to it than no text. */
  readonly gained: number;
  readonly lost: number;
  /** How many times it had something to decide, in all games. */
  readonly decisions: number;
}

/**
 * What some games showed of a scenario. Plain JSON. The three lists have a number for each tick of each subject, in
 * the order of `subjectsOf`: how often, in how many games, and the lowest seed that showed it (−1: none).
 */
export interface Coverage {
  readonly games: number;
  /** The lowest seed of all. */
  readonly first: number;
  readonly times: readonly number[];
  readonly within: readonly number[];
  readonly seeds: readonly number[];
  readonly seats: Readonly<Record<PartyId, SeatWorth>>;
  /** Commits of all seats. */
  readonly entries?: Spread;
  readonly rounds?: Spread;
}

export const NOTHING_SEEN: Coverage = { games: 0, first: NO_SEED, times: [], within: [], seeds: [], seats: {} };

export const spreadOf = (value: number, seed: number): Spread => ({
  sum: value,
  least: value,
  leastSeed: seed,
  most: value,
  mostSeed: seed,
});

export function widened(a: Spread | undefined, b: Spread | undefined): Spread | undefined {
  if (!a || !b) return a ?? b;
  const lower = a.least < b.least || (a.least === b.least && a.leastSeed < b.leastSeed) ? a : b;
  const upper = a.most > b.most || (a.most === b.most && a.mostSeed < b.mostSeed) ? a : b;
  return {
    sum: a.sum + b.sum,
    least: lower.least,
    leastSeed: lower.leastSeed,
    most: upper.most,
    mostSeed: upper.mostSeed,
  };
}

/** Coverages of the same scenario, joined; in any order the same. */
export function merged(a: Coverage, b: Coverage): Coverage {
  if (a.games === 0) return b;
  if (b.games === 0) return a;
  const sum = (one: readonly number[], other: readonly number[]): readonly number[] =>
    one.map((n, i) => n + (other[i] ?? 0));
  const entries = widened(a.entries, b.entries);
  const rounds = widened(a.rounds, b.rounds);
  return {
    games: a.games + b.games,
    first: Math.min(a.first, b.first),
    times: sum(a.times, b.times),
    within: sum(a.within, b.within),
    seeds: a.seeds.map((n, i) => lowest(n, b.seeds[i] ?? NO_SEED)),
    seats: Object.fromEntries(Object.entries(a.seats).map(([id, seat]) => [id, both(seat, b.seats[id])])),
    ...(entries && { entries }),
    ...(rounds && { rounds }),
  };
}

const lowest = (a: number, b: number): number => (a === NO_SEED ? b : b === NO_SEED ? a : Math.min(a, b));

const both = (a: SeatWorth, b: SeatWorth | undefined): SeatWorth =>
  b
    ? {
        worth: widened(a.worth, b.worth) ?? a.worth,
        gained: a.gained + b.gained,
        lost: a.lost + b.lost,
        decisions: a.decisions + b.decisions,
      }
    : a;

/** How often something happened, in how many games, and the lowest seed that shows it. */
export interface Count {
  readonly times: number;
  readonly games: number;
  readonly seed?: number;
}

export interface Hit {
  readonly subject: Subject;
  readonly counts: Readonly<Partial<Record<Tick, Count>>>;
}

/** The counts with their names, in the order of `subjectsOf`. */
export function hitsOf(scenario: Scenario, coverage: Coverage): readonly Hit[] {
  const { subjects, firsts } = numberingOf(scenario);
  return subjects.map((subject, i) => {
    const first = firsts[i] ?? 0;
    const ticks: readonly Tick[] = TICKS[subject.kind];
    return {
      subject,
      counts: Object.fromEntries(ticks.map((tick, k) => [tick, countAt(coverage, first + k)])),
    };
  });
}

export function countAt({ times, within, seeds }: Coverage, number: number): Count {
  const seed = seeds[number] ?? NO_SEED;
  return { times: times[number] ?? 0, games: within[number] ?? 0, ...(seed !== NO_SEED && { seed }) };
}
