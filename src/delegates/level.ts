import type { Level } from '../table/player.ts';

/** What sets one level of bot apart from another. Points are points of utility. */
export interface Temper {
  readonly level: Level;
  /** Noise: a candidate this many points under the best is chosen e times less often. */
  readonly lambda: number;
  /** Whether it asks what others have publicly supported; otherwise everybody is taken to be undecided. */
  readonly models: boolean;
  /** Whether it concedes by reciprocity and the clock; otherwise only by its own gain. */
  readonly concedes: boolean;
  /** Whether it counts on the words that can still follow, and on who could be brought along. */
  readonly looksAhead: boolean;
  /** Fewest points of clear gain for which it leaves its instructions; none: never. */
  readonly daresFor?: number;
  /** Points by which a word or gesture may be worth less than none and still be made. */
  readonly slack: number;
  /** How many percent of its reckoning of pressures and aims it heeds. */
  readonly heedsAims: number;
  /** Points that hold it to a word or a gesture that it has promised, and to a signature. */
  readonly ownWord: number;
  readonly ownPen: number;
  /** Offers it makes a round. */
  readonly offers: number;
}

export const TEMPERS: Readonly<Record<Level, Temper>> = {
  trainee: {
    level: 'trainee',
    lambda: 90,
    models: false,
    concedes: false,
    looksAhead: false,
    slack: 24,
    heedsAims: 40,
    ownWord: 110,
    ownPen: 110,
    offers: 1,
  },
  envoy: {
    level: 'envoy',
    lambda: 24,
    models: true,
    concedes: true,
    looksAhead: false,
    slack: 6,
    heedsAims: 100,
    ownWord: 200,
    ownPen: 150,
    offers: 2,
  },
  veteran: {
    level: 'veteran',
    lambda: 7,
    models: true,
    concedes: true,
    looksAhead: true,
    daresFor: 60,
    slack: 6,
    heedsAims: 100,
    ownWord: 200,
    ownPen: 150,
    offers: 2,
  },
};
