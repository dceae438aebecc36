import type { PartyId } from '../scenario/model.ts';
import {
  type DealMap,
  DOT,
  type LeftOut,
  type Named,
  type Placed,
  type SolutionName,
  type ValueLeft,
} from './deal-map.ts';
import { type Settlement, settlementAt } from './settlement.ts';

type ByParty = Readonly<Record<PartyId, number>>;

/** A settlement in words and numbers of the file. */
export interface Dot extends Settlement {
  readonly utilities: ByParty;
  /** Parties that would rather have no text. */
  readonly blockedBy: readonly PartyId[];
  readonly withinCharts: boolean;
}

/** One set of settlements: all, or those within what the charts allow. */
export interface SpaceReport extends Readonly<Record<SolutionName, readonly Dot[]>> {
  readonly outcomes: number;
  readonly zone: number;
  readonly gainsFromTrade: number;
  readonly frontier: readonly Dot[];
}

export interface LeftReport {
  readonly onFrontier: boolean;
  readonly improvements: number;
  readonly byParty: ByParty;
  readonly total: number;
  readonly best: readonly Dot[];
  readonly nearest: readonly Dot[];
}

/** A settlement that was asked about. */
export interface PlaceReport extends Settlement {
  readonly name: string;
  readonly utilities: ByParty;
  readonly blockedBy: readonly PartyId[];
  /** Absent where a sample does not hold it. */
  readonly withinCharts?: boolean;
  /** Absent where there were too many to ask. */
  readonly coalitions?: readonly {
    readonly parties: readonly PartyId[];
    readonly instead: Settlement;
    readonly sure: ByParty;
  }[];
  readonly left: { readonly all: LeftReport; readonly withinCharts: LeftReport };
}

/** The deal space of a scenario as `communique analyse --json` gives it (docs/analysis.md). */
export interface MapReport {
  readonly outcomes: number;
  /** False: a seeded sample, and frontier and solutions are those of the sample. */
  readonly whole: boolean;
  readonly looked: number;
  /** Without any text. */
  readonly disagreement: ByParty;
  readonly ideal: ByParty;
  readonly all: SpaceReport;
  readonly withinCharts: SpaceReport;
  /** Absent where there were too many coalitions to ask. */
  readonly core?: readonly Dot[];
  readonly leftOut: readonly LeftOut[];
  readonly places: readonly PlaceReport[];
}

export function mapReportOf(map: DealMap): MapReport {
  const { list, payoffs, flags } = map;
  const byParty = (values: ArrayLike<number>): ByParty =>
    Object.fromEntries(list.parties.map((party, p) => [party, values[p] ?? 0]));
  const has = (row: number, bit: number): boolean => ((flags[row] ?? 0) & bit) !== 0;
  const marked = (bit: number): readonly number[] => Array.from(flags.keys()).filter((row) => has(row, bit));
  const dot = (row: number): Dot => {
    const utilities = payoffs.utilities.subarray(row * payoffs.parties, (row + 1) * payoffs.parties);
    return {
      ...settlementAt(list, row),
      utilities: byParty(utilities),
      blockedBy: list.parties.filter((_, p) => (utilities[p] ?? 0) < (payoffs.disagreement[p] ?? 0)),
      withinCharts: has(row, DOT.allowed),
    };
  };
  const solved = (named: Named): Readonly<Record<SolutionName, readonly Dot[]>> => ({
    nash: named.nash.map(dot),
    egalitarian: named.egalitarian.map(dot),
    kalaiSmorodinsky: named.kalaiSmorodinsky.map(dot),
    welfare: named.welfare.map(dot),
  });
  const left = (value: ValueLeft): LeftReport => ({
    ...value,
    byParty: byParty(value.byParty),
    best: value.best.map(dot),
    nearest: value.nearest.map(dot),
  });
  const place = (one: Placed): PlaceReport => ({
    name: one.name,
    ...one.settlement,
    utilities: byParty(one.utilities),
    blockedBy: one.blockedBy,
    ...(one.allowed !== undefined && { withinCharts: one.allowed }),
    ...(one.coalitions && {
      coalitions: one.coalitions.map(({ parties, instead, sure }) => ({
        parties,
        instead,
        sure: Object.fromEntries(parties.map((party, m) => [party, sure[m] ?? 0])),
      })),
    }),
    left: { all: left(one.all), withinCharts: left(one.withinCharts) },
  });
  return {
    outcomes: list.total,
    whole: map.whole,
    looked: payoffs.rows,
    disagreement: byParty(payoffs.disagreement),
    ideal: byParty(payoffs.ideal),
    all: {
      outcomes: payoffs.rows,
      zone: map.zone.all,
      gainsFromTrade: map.gains.all,
      frontier: marked(DOT.frontier).map(dot),
      ...solved(map.named.all),
    },
    withinCharts: {
      outcomes: marked(DOT.allowed).length,
      zone: map.zone.allowed,
      gainsFromTrade: map.gains.allowed,
      frontier: marked(DOT.allowedFrontier).map(dot),
      ...solved(map.named.allowed),
    },
    ...(map.core && { core: map.core.map(dot) }),
    leftOut: map.leftOut,
    places: map.places.map(place),
  };
}
