import type { PartyId } from '../scenario/model.ts';
import type { Coalition } from './coalition.ts';
import type { Payoffs } from './payoffs.ts';
import type { Settlement, SettlementList } from './settlement.ts';

/** Bits of `DealMap.flags`. */
export const DOT = {
  /** Within what the charts allow: red lines, assent lists, who may sign. */
  allowed: 1,
  /** On the frontier of all settlements. */
  frontier: 2,
  /** On the frontier of those that the charts allow. */
  allowedFrontier: 4,
  /** Nobody is below the disagreement point. */
  zone: 8,
} as const;

export const SOLUTIONS = ['nash', 'egalitarian', 'kalaiSmorodinsky', 'welfare'] as const;
export type SolutionName = (typeof SOLUTIONS)[number];
/** Rows of each named solution, every tie. */
export type Named = Readonly<Record<SolutionName, readonly number[]>>;

/** What a settlement leaves on the table, against one set of settlements. */
export interface ValueLeft {
  readonly onFrontier: boolean;
  /** Settlements at least as good for all and better for one. */
  readonly improvements: number;
  /** By party: the most that it could gain in an improvement; 0 where there is none. */
  readonly byParty: readonly number[];
  /** The most that all together could gain in one improvement, Σ of utilities. */
  readonly total: number;
  /** Rows of the improvements with that total. */
  readonly best: readonly number[];
  /** Rows of the frontier nearest by Euclidean distance on the scale of the file, every tie; its own where it is on it. */
  readonly nearest: readonly number[];
}

/** Where one settlement stands in the space. */
export interface Placed {
  /** As it was asked for: `yours`, `historical`. */
  readonly name: string;
  readonly settlement: Settlement;
  /** It was not signed: as if whoever must had signed what was agreed when the talks were cut short. */
  readonly supposed?: true;
  /** Absent where a sample does not hold it, or its texts disagree on a clause. */
  readonly row?: number;
  /** By party, as the game itself counts it on the table where it was reached. */
  readonly utilities: readonly number[];
  /**
   * By party, as this space counts it, from which all that follows is judged: other than `utilities` where the table
   * had another course than the space holds, or where the space leaves out what turns on the course.
   */
  readonly here: readonly number[];
  /** Whom it leaves below the disagreement point: they would rather have no text. */
  readonly blockedBy: readonly PartyId[];
  readonly allowed?: boolean;
  readonly all: ValueLeft;
  readonly withinCharts: ValueLeft;
  /** Smallest coalitions that can do better by themselves, whatever the others do; absent where too many to ask. */
  readonly coalitions?: readonly Coalition[];
}

/** A term or aim that the space doesn't count, since it turns on the course of a game and none was given. */
export interface LeftOut {
  readonly party: PartyId;
  readonly kind: 'term' | 'aim';
  /** Id of the aim, or place of the term from 1. */
  readonly id: string;
  readonly worth: number;
  /** What it turns on. */
  readonly facts: readonly string[];
}

/** The deal space of a scenario with its named points. Plain data: a worker can hand it over as it is. */
export interface DealMap {
  readonly list: SettlementList;
  /** Rows are those of `list`; the disagreement point is the row without any text. */
  readonly payoffs: Payoffs;
  /** One byte a row, of `DOT`. */
  readonly flags: Uint8Array;
  /** False: a seeded sample. Then frontier and solutions are those of the sample. */
  readonly whole: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Number of rows in the zone of agreement, in all and within what the charts allow. */
  readonly zone: { readonly all: number; readonly allowed: number };
  /** The greatest Σ(u−d) in the zone, 0 at least: to stay without a text is always in it. */
  readonly gains: { readonly all: number; readonly allowed: number };
  readonly named: { readonly all: Named; readonly allowed: Named };
  /** Rows allowed by the charts that no coalition blocks; absent where there were too many to ask. */
  readonly core?: readonly number[];
  readonly places: readonly Placed[];
}
