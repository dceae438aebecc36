import type { PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { worthOf } from '../table/worth.ts';
import { type Delegate, delegate, runGame } from './run.ts';
import { standingStill } from './still.ts';

/** One seat played in several ways on the same seeds, all others by envoys. Sums over games. */
export interface Contest {
  readonly games: number;
  /** Veteran against trainee. */
  readonly wins: number;
  readonly ties: number;
  readonly worth: Readonly<Record<Way, number>>;
}

export const WAYS = ['trainee', 'envoy', 'veteran', 'still, then signs', 'still, then acts'] as const;
export type Way = (typeof WAYS)[number];

const DELEGATES: Readonly<Record<Way, Delegate>> = {
  trainee: delegate('trainee'),
  envoy: delegate('envoy'),
  veteran: delegate('veteran'),
  'still, then signs': standingStill('signs'),
  'still, then acts': standingStill('acts'),
};

export const NO_CONTEST: Contest = {
  games: 0,
  wins: 0,
  ties: 0,
  worth: { trainee: 0, envoy: 0, veteran: 0, 'still, then signs': 0, 'still, then acts': 0 },
};

export function contestOn(game: Game, seat: PartyId, seeds: readonly number[]): Contest {
  let { wins, ties } = NO_CONTEST;
  const worth = { ...NO_CONTEST.worth };
  for (const seed of seeds) {
    const here: Record<string, number> = {};
    for (const way of WAYS) {
      const run = runGame(game, seed, (party) => (party === seat ? DELEGATES[way] : DELEGATES.envoy));
      const total = worthOf(game, run.table, seat).total;
      here[way] = total;
      worth[way] += total;
    }
    const lead = (here.veteran ?? 0) - (here.trainee ?? 0);
    if (lead > 0) wins += 1;
    if (lead === 0) ties += 1;
  }
  return { games: seeds.length, wins, ties, worth };
}

export const contested = (a: Contest, b: Contest): Contest => ({
  games: a.games + b.games,
  wins: a.wins + b.wins,
  ties: a.ties + b.ties,
  worth: Object.fromEntries(WAYS.map((way) => [way, a.worth[way] + b.worth[way]])) as Contest['worth'], // every way is there
});
