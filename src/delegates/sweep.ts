import { unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { Game } from '../table/game.ts';
import type { Level } from '../table/player.ts';
import { type Contest, contested, contestOn, NO_CONTEST } from './contest.ts';
import { type Coverage, merged, NOTHING_SEEN } from './coverage/coverage.ts';
import type { Play } from './coverage/finding.ts';
import { type Watch, watchOn } from './coverage/watch.ts';
import { type Lock, locksOf } from './lock.ts';
import { randomly } from './randomly.ts';
import { added, type Bests, bestsOf, NO_BESTS } from './roll-out.ts';
import { type Delegate, delegate } from './run.ts';
import { NO_TALLY, type Tally, tallied, tallyOf } from './tally.ts';

/** How all seats of a game are played: any legal move, or as bots of a level play. */
export type Style = 'random' | Level;

export const playOf = (style: Style): Play => (style === 'random' ? 'random' : 'bots');
export const delegateOf = (style: Style): Delegate => (style === 'random' ? randomly : delegate(style));

export interface SweepOptions {
  readonly games: number;
  readonly seed: number;
  readonly level: Style;
  /** Games of random legal play beside those of bots; with the level `random` there are no others. */
  readonly random: number;
  /** Random games of which it is asked whether they could still have ended otherwise; 0 leaves them out. */
  readonly locks: number;
  /** Games of each way of playing a seat; 0 leaves the contests out. */
  readonly contests: number;
  /** Situations of each seat that are rolled out; 0 leaves them out. */
  readonly situations: number;
  /** Roll-outs of each move in each situation. */
  readonly rolls: number;
}

/** Enough for the measures; a quick look does with {@link QUICK}. */
export const WHOLE = { contests: 200, situations: 24, rolls: 4 } as const;
export const QUICK = { contests: 0, situations: 0, rolls: 0 } as const;

/** A piece of a sweep that can be done apart. Plain data, for other threads. */
export type Job =
  | {
      readonly kind: 'games';
      readonly level: Style;
      readonly seeds: readonly number[];
      /** Red lines are asked in one game of so many. */
      readonly every: number;
    }
  | { readonly kind: 'locks'; readonly seeds: readonly number[] }
  | { readonly kind: 'contest'; readonly seat: PartyId; readonly seeds: readonly number[] }
  | { readonly kind: 'bests'; readonly seat: PartyId; readonly seeds: readonly number[]; readonly rolls: number };

export type Part =
  | { readonly kind: 'games'; readonly play: Play; readonly tally: Tally; readonly coverage: Coverage }
  | { readonly kind: 'locks'; readonly locks: readonly Lock[] }
  | { readonly kind: 'contest'; readonly seat: PartyId; readonly contest: Contest }
  | { readonly kind: 'bests'; readonly seat: PartyId; readonly bests: Bests };

const chunks = (first: number, count: number, size: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, i) =>
    Array.from({ length: Math.min(size, count - i * size) }, (__, j) => first + i * size + j),
  );

export const openSeats = (game: Game): readonly PartyId[] =>
  game.scenario.parties.filter((p) => p.seat === 'open').map((p) => p.id);

/** Red lines are asked in so many games, if there are so many, and in one of `SELDOM` at least: to ask each costs more than to play. */
const JUDGED = 125;
const SELDOM = 16;

/** In this order an interrupted sweep has the most to say: what can happen, what bots do, and only then how it balances. */
export function jobsOf(game: Game, options: SweepOptions): readonly Job[] {
  const { seed, level, games, random, locks, contests, situations, rolls } = options;
  const seats = openSeats(game);
  const byChance = level === 'random' ? games : random;
  return [
    ...chunks(seed, byChance, Math.max(10, Math.min(100, Math.ceil(byChance / 40)))).map(
      (seeds): Job => ({
        kind: 'games',
        level: 'random',
        seeds,
        every: Math.max(1, Math.min(SELDOM, Math.floor(byChance / JUDGED))),
      }),
    ),
    ...chunks(seed, level === 'random' ? 0 : games, 25).map(
      (seeds): Job => ({ kind: 'games', level, seeds, every: 1 }),
    ),
    ...chunks(seed, byChance === 0 ? 0 : locks, 8).map((seeds): Job => ({ kind: 'locks', seeds })),
    ...seats.flatMap((seat) => chunks(seed, contests, 25).map((seeds): Job => ({ kind: 'contest', seat, seeds }))),
    ...seats.flatMap((seat) =>
      chunks(seed, situations, 6).map((seeds): Job => ({ kind: 'bests', seat, seeds, rolls })),
    ),
  ];
}

/** What a job costs, about, in random games: for telling how long the rest will take. */
export function costOf(job: Job): number {
  switch (job.kind) {
    case 'games':
      return job.seeds.length * (job.level === 'random' ? 1 : 30);
    case 'locks':
      return job.seeds.length * 30;
    case 'contest':
      return job.seeds.length * 5 * 30;
    case 'bests':
      return job.seeds.length * job.rolls * 20 * 20;
    default:
      return unreachable(job);
  }
}

export function partOf(game: Game, job: Job): Part {
  switch (job.kind) {
    case 'games':
      return { kind: 'games', play: playOf(job.level), ...sweep(game, job.level, job.seeds, job.every) };
    case 'locks':
      return { kind: 'locks', locks: locksOf(game, job.seeds) };
    case 'contest':
      return { kind: 'contest', seat: job.seat, contest: contestOn(game, job.seat, job.seeds) };
    case 'bests':
      return { kind: 'bests', seat: job.seat, bests: bestsOf(game, job.seat, job.seeds, job.rolls) };
  }
}

const watches = new WeakMap<Game, { readonly every: number; readonly watch: Watch }>();

/** The same watch for one piece after another: what it has looked up would take longer to look up again than a piece to play. */
function watchOf(game: Game, every: number): Watch {
  const known = watches.get(game);
  if (known?.every === every) return known.watch;
  const watch = watchOn(game, every);
  watches.set(game, { every, watch });
  return watch;
}

function sweep(
  game: Game,
  style: Style,
  seeds: readonly number[],
  every: number,
): { readonly tally: Tally; readonly coverage: Coverage } {
  const of = delegateOf(style);
  const watch = watchOf(game, every);
  watch.restart();
  let tally = NO_TALLY;
  for (const seed of seeds) {
    const run = watch.play(seed, () => of);
    if (style === 'random') continue;
    const opening = begin(game, { seed, injects: 'drawn' }).table.stances;
    tally = tallied(tally, tallyOf(game, run, opening));
  }
  return { tally, coverage: watch.coverage() };
}

export interface Sweep {
  /** Of bots' games. */
  readonly tally: Tally;
  readonly coverage: Readonly<Record<Play, Coverage>>;
  readonly locks: readonly Lock[];
  readonly contests: Readonly<Record<PartyId, Contest>>;
  readonly bests: Readonly<Record<PartyId, Bests>>;
}

/** Parts in any order. */
export function joined(parts: readonly Part[]): Sweep {
  let tally = NO_TALLY;
  const coverage: Record<Play, Coverage> = { random: NOTHING_SEEN, bots: NOTHING_SEEN };
  const locks: Lock[] = [];
  const contests: Record<PartyId, Contest> = {};
  const bests: Record<PartyId, Bests> = {};
  for (const part of parts) {
    switch (part.kind) {
      case 'games':
        tally = tallied(tally, part.tally);
        coverage[part.play] = merged(coverage[part.play], part.coverage);
        break;
      case 'locks':
        locks.push(...part.locks);
        break;
      case 'contest':
        contests[part.seat] = contested(contests[part.seat] ?? NO_CONTEST, part.contest);
        break;
      case 'bests':
        bests[part.seat] = added(bests[part.seat] ?? NO_BESTS, part.bests);
        break;
      default:
        unreachable(part);
    }
  }
  return { tally, coverage, locks: locks.sort((a, b) => a.seed - b.seed), contests, bests };
}
