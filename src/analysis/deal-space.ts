import { chance } from '../ground/chance.ts';
import type { BargainingModel } from './bargaining-model.ts';
import { type Limits, MOST_OUTCOMES, MOST_SQUARED, SAMPLE } from './limits.ts';
import { boundsOf, type Payoffs } from './payoffs.ts';

/** The outcomes of a plain bargaining model; disagreement is the worst of a party's outcomes where none is given. */
export interface DealSpace extends Payoffs {
  readonly model: BargainingModel;
  /** False: a seeded sample. */
  readonly whole: boolean;
  /** Outcomes in the model, whether or not all are rows. */
  readonly outcomes: number;
  /** Option index by issue of a row. */
  optionsOf(row: number): readonly number[];
  /** Row of an outcome in a whole space. */
  rowOf(options: readonly number[]): number;
}

/** Last issue varies fastest. */
function digits(index: number, sizes: readonly number[]): number[] {
  const out = new Array<number>(sizes.length);
  let left = index;
  for (let k = sizes.length - 1; k >= 0; k--) {
    const size = sizes[k] ?? 1;
    out[k] = left % size;
    left = Math.floor(left / size);
  }
  return out;
}

/**
 * All outcomes of a model, or a seeded sample of them. `feasible` leaves outcomes out (red lines, say). Cost: time and
 * memory in proportion to rows × parties.
 */
export function dealSpace(
  model: BargainingModel,
  limits: Limits = {},
  feasible?: (options: readonly number[]) => boolean,
): DealSpace {
  const sizes = model.issues.map((i) => i.options.length);
  const outcomes = sizes.reduce((product, n) => product * n, 1);
  const parties = model.parties.length;
  const whole = outcomes <= (limits.most ?? Math.min(MOST_OUTCOMES, MOST_SQUARED / parties ** 2));
  const draw = chance(limits.seed ?? 1, 'deal-space');
  const tried = whole ? outcomes : (limits.sample ?? SAMPLE);
  const kept: number[] = [];
  const sampled: number[][] = [];
  const all = new Float64Array(tried * parties);
  const options = new Array<number>(sizes.length).fill(0);
  let rows = 0;
  for (let i = 0; i < tried; i++) {
    if (!whole) for (let k = 0; k < sizes.length; k++) options[k] = draw(sizes[k] ?? 1);
    if (!feasible || feasible(options)) {
      for (let p = 0; p < parties; p++) all[rows * parties + p] = utilityOf(model, p, options);
      if (!whole) sampled.push([...options]);
      else if (feasible) kept.push(i);
      rows += 1;
    }
    if (whole) step(options, sizes);
  }
  const utilities = all.subarray(0, rows * parties);
  const bounds = boundsOf(parties, utilities);
  return {
    model,
    whole,
    outcomes,
    parties,
    rows,
    utilities,
    disagreement: model.parties.map((party, p) => party.reservation ?? bounds[p]?.low ?? 0),
    ideal: bounds.map((b) => b.high),
    optionsOf: (row) => (whole ? digits(feasible ? (kept[row] ?? 0) : row, sizes) : (sampled[row] ?? [])),
    rowOf(wanted) {
      const index = wanted.reduce((sum, option, k) => sum * (sizes[k] ?? 1) + option, 0);
      return feasible ? kept.indexOf(index) : index;
    },
  };
}

/** The next outcome in order, in place. */
function step(options: number[], sizes: readonly number[]): void {
  for (let k = sizes.length - 1; k >= 0; k--) {
    const next = (options[k] ?? 0) + 1;
    if (next < (sizes[k] ?? 1)) {
      options[k] = next;
      return;
    }
    options[k] = 0;
  }
}

/** Worth of one outcome to one party, in the model's unit. */
export function utilityOf(model: BargainingModel, party: number, options: readonly number[]): number {
  const side = model.parties[party];
  if (!side) throw new Error(`no party ${party}`);
  let sum = 0;
  for (let k = 0; k < options.length; k++) sum += (side.weights[k] ?? 0) * (side.values[k]?.[options[k] ?? 0] ?? 0);
  for (const bonus of model.bonuses) {
    if (bonus.party === party && bonus.options.every((o) => options[o.issue] === o.option)) sum += bonus.worth;
  }
  return sum;
}
