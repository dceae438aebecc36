import type { BargainingModel } from './bargaining-model.ts';
import { type DealSpace, dealSpace } from './deal-space.ts';
import { frontier } from './frontier.ts';
import { gainsFromTrade, solutionsOf, zoneOfAgreement } from './solutions.ts';

/** One outcome in the words and numbers of the file. */
export interface Outcome {
  readonly options: Readonly<Record<string, string>>;
  readonly utilities: Readonly<Record<string, number>>;
  /** Parties that it leaves below their disagreement point, who would block it. */
  readonly blockedBy: readonly string[];
}

/** The deal space of a plain model as `communique analyse --json` gives it. Utilities are in the file's own scale. */
export interface DealReport {
  readonly outcomes: number;
  /** False where the outcomes were too many and only a sample was looked at. */
  readonly whole: boolean;
  readonly looked: number;
  readonly disagreement: Readonly<Record<string, number>>;
  readonly ideal: Readonly<Record<string, number>>;
  /** Outcomes that leave nobody below the disagreement point. */
  readonly zone: number;
  /** The greatest Σ(u−d) in the zone; absent where it is empty. */
  readonly gainsFromTrade?: number;
  readonly frontier: readonly Outcome[];
  readonly nash: readonly Outcome[];
  readonly egalitarian: readonly Outcome[];
  readonly kalaiSmorodinsky: readonly Outcome[];
  readonly welfare: readonly Outcome[];
}

export function reportOf(model: BargainingModel): DealReport {
  const space = dealSpace(model);
  const solutions = solutionsOf(space);
  const outcome = (row: number): Outcome => outcomeOf(space, row);
  const gains = gainsFromTrade(space);
  const byParty = (values: readonly number[]): Readonly<Record<string, number>> =>
    Object.fromEntries(model.parties.map((party, p) => [party.id, (values[p] ?? 0) / model.unit]));
  return {
    outcomes: space.outcomes,
    whole: space.whole,
    looked: space.rows,
    disagreement: byParty(space.disagreement),
    ideal: byParty(space.ideal),
    zone: zoneOfAgreement(space).length,
    ...(gains !== undefined && { gainsFromTrade: gains / model.unit }),
    frontier: frontier(space).map(outcome),
    nash: solutions.nash.map(outcome),
    egalitarian: solutions.egalitarian.map(outcome),
    kalaiSmorodinsky: solutions.kalaiSmorodinsky.map(outcome),
    welfare: solutions.welfare.map(outcome),
  };
}

function outcomeOf(space: DealSpace, row: number): Outcome {
  const { model, utilities, disagreement } = space;
  const n = model.parties.length;
  const picked = space.optionsOf(row);
  const worth = (p: number): number => utilities[row * n + p] ?? 0;
  return {
    options: Object.fromEntries(model.issues.map((issue, k) => [issue.id, issue.options[picked[k] ?? 0] ?? ''])),
    utilities: Object.fromEntries(model.parties.map((party, p) => [party.id, worth(p) / model.unit])),
    blockedBy: model.parties.filter((_, p) => worth(p) < (disagreement[p] ?? 0)).map((party) => party.id),
  };
}
