import type { PartyId } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { Game } from '../table/game.ts';
import type { Level } from '../table/player.ts';
import { type Contest, contested, contestOn, NO_CONTEST } from './contest.ts';
import { added, type Bests, bestsOf, NO_BESTS } from './roll-out.ts';
import { delegate, runGame } from './run.ts';
import { NO_TALLY, type Tally, tallied, tallyOf } from './tally.ts';

export interface SweepOptions {
  readonly games: number;
  readonly seed: number;
  readonly level: Level;
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
  | { readonly kind: 'games'; readonly level: Level; readonly seeds: readonly number[] }
  | { readonly kind: 'contest'; readonly seat: PartyId; readonly seeds: readonly number[] }
  | { readonly kind: 'bests'; readonly seat: PartyId; readonly seeds: readonly number[]; readonly rolls: number };

export type Part =
  | { readonly kind: 'games'; readonly tally: Tally }
  | { readonly kind: 'contest'; readonly seat: PartyId; readonly contest: Contest }
  | { readonly kind: 'bests'; readonly seat: PartyId; readonly bests: Bests };

const chunks = (first: number, count: number, size: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, i) =>
    Array.from({ length: Math.min(size, count - i * size) }, (__, j) => first + i * size + j),
  );

export const openSeats = (game: Game): readonly PartyId[] =>
  game.scenario.parties.filter((p) => p.seat === 'open').map((p) => p.id);

/** The dear ones first, so that no thread is left with one at the end. */
export function jobsOf(game: Game, options: SweepOptions): readonly Job[] {
  const { seed, level, games, contests, situations, rolls } = options;
  const seats = openSeats(game);
  return [
    ...seats.flatMap((seat) =>
      chunks(seed, situations, 6).map((seeds): Job => ({ kind: 'bests', seat, seeds, rolls })),
    ),
    ...seats.flatMap((seat) => chunks(seed, contests, 25).map((seeds): Job => ({ kind: 'contest', seat, seeds }))),
    ...chunks(seed, games, 50).map((seeds): Job => ({ kind: 'games', level, seeds })),
  ];
}

export function partOf(game: Game, job: Job): Part {
  switch (job.kind) {
    case 'games':
      return { kind: 'games', tally: sweep(game, job.level, job.seeds) };
    case 'contest':
      return { kind: 'contest', seat: job.seat, contest: contestOn(game, job.seat, job.seeds) };
    case 'bests':
      return { kind: 'bests', seat: job.seat, bests: bestsOf(game, job.seat, job.seeds, job.rolls) };
  }
}

function sweep(game: Game, level: Level, seeds: readonly number[]): Tally {
  const bot = delegate(level);
  let tally = NO_TALLY;
  for (const seed of seeds) {
    const opening = begin(game, { seed, injects: 'drawn' }).table.stances;
    tally = tallied(
      tally,
      tallyOf(
        game,
        runGame(game, seed, () => bot),
        opening,
      ),
    );
  }
  return tally;
}

export interface Sweep {
  readonly tally: Tally;
  readonly contests: Readonly<Record<PartyId, Contest>>;
  readonly bests: Readonly<Record<PartyId, Bests>>;
}

/** Parts in any order. */
export function joined(parts: readonly Part[]): Sweep {
  let tally = NO_TALLY;
  const contests: Record<PartyId, Contest> = {};
  const bests: Record<PartyId, Bests> = {};
  for (const part of parts) {
    if (part.kind === 'games') tally = tallied(tally, part.tally);
    else if (part.kind === 'contest') contests[part.seat] = contested(contests[part.seat] ?? NO_CONTEST, part.contest);
    else bests[part.seat] = added(bests[part.seat] ?? NO_BESTS, part.bests);
  }
  return { tally, contests, bests };
}
