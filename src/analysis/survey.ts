import type { PartyId } from '../scenario/model.ts';
import { type DealMap, DOT, type Named, type Placed, SOLUTIONS } from './deal-map.ts';
import { type Settlement, settlementAt } from './settlement.ts';

/** Which settlements are looked at: all, or those that the charts allow. */
export const REALMS = ['all', 'allowed'] as const;
export type Realm = (typeof REALMS)[number];

/** One settlement with what it is worth to each party, in the order of `Survey.parties`. */
export interface Outcome {
  readonly row: number;
  readonly settlement: Settlement;
  readonly utilities: readonly number[];
  /** Whom it leaves below what no text would be worth. */
  readonly below: readonly PartyId[];
  readonly allowed: boolean;
}

/** What is asked for with every realm. */
interface RealmFigures {
  /** Settlements in it, and those of them that leave nobody below no text. */
  readonly outcomes: number;
  readonly zone: number;
  readonly frontier: number;
  readonly named: Named;
  /** By party, how the settlements lie between `low` and `ideal`, in `STRIPS` parts. */
  readonly spread: readonly (readonly number[])[];
  /** Rows spread evenly over the frontier, for thin lines. */
  readonly lines: readonly number[];
}

/** A deal space in the few numbers that pictures need; the space itself stays where it was reckoned. */
export interface Survey {
  readonly parties: readonly PartyId[];
  readonly disagreement: readonly number[];
  /** By party, the least and the most that any settlement, or one of `places`, is worth. */
  readonly low: readonly number[];
  readonly ideal: readonly number[];
  /** False: a seeded sample of `total`. */
  readonly whole: boolean;
  readonly looked: number;
  readonly total: number;
  readonly realms: Readonly<Record<Realm, RealmFigures>>;
  /** How many settlements no coalition blocks; absent where there were too many to ask. */
  readonly core?: number;
  readonly places: readonly Placed[];
  /** Every settlement that is named above, by row. */
  readonly outcomes: Readonly<Record<number, Outcome>>;
  /** By party: the one whose worth runs most against it. */
  readonly rivals: readonly number[];
}

export const STRIPS = 48;
const LINES = 120;

export function surveyOf(map: DealMap): Survey {
  const { list, payoffs, flags, places, named } = map;
  const n = payoffs.parties;
  const range = Array.from({ length: n }, (_, p) => rangeOf(map, p));
  const figures = (realm: Realm): RealmFigures => {
    const within = withinOf(realm);
    const rows = rowsWith(flags, within);
    const edge = rowsWith(flags, edgeOf(realm));
    return {
      outcomes: rows.length,
      zone: map.zone[realm],
      frontier: edge.length,
      named: named[realm],
      spread: range.map(({ low, high }, p) => {
        const strip = new Array<number>(STRIPS).fill(0);
        for (const row of rows) {
          const at = stripAt(payoffs.utilities[row * n + p] ?? 0, low, high);
          strip[at] = (strip[at] ?? 0) + 1;
        }
        return strip;
      }),
      lines: evenly(edge, LINES),
    };
  };
  const realms = { all: figures('all'), allowed: figures('allowed') };
  const rows = new Set([
    0,
    ...places.flatMap(({ row, all, withinCharts }) => [
      ...(row === undefined ? [] : [row]),
      ...all.best.slice(0, 1),
      ...withinCharts.best.slice(0, 1),
    ]),
    ...REALMS.flatMap((realm) => [...realms[realm].lines, ...SOLUTIONS.flatMap((name) => named[realm][name])]),
  ]);
  return {
    parties: list.parties,
    disagreement: payoffs.disagreement,
    low: range.map((r) => r.low),
    ideal: range.map((r) => r.high),
    whole: map.whole,
    looked: payoffs.rows,
    total: list.total,
    realms,
    ...(map.core && { core: map.core.length }),
    places,
    outcomes: Object.fromEntries([...rows].map((row) => [row, outcomeAt(map, row)])),
    rivals: range.map((_, p) => rivalOf(map, p)),
  };
}

export function outcomeAt({ list, payoffs, flags }: DealMap, row: number): Outcome {
  const n = payoffs.parties;
  const utilities = [...payoffs.utilities.subarray(row * n, (row + 1) * n)];
  return {
    row,
    settlement: settlementAt(list, row),
    utilities,
    below: list.parties.filter((_, p) => (utilities[p] ?? 0) < (payoffs.disagreement[p] ?? 0)),
    allowed: ((flags[row] ?? 0) & DOT.allowed) !== 0,
  };
}

/** The bit that a row of a realm has; 0: every row. */
export const withinOf = (realm: Realm): number => (realm === 'all' ? 0 : DOT.allowed);
export const edgeOf = (realm: Realm): number => (realm === 'all' ? DOT.frontier : DOT.allowedFrontier);

function rowsWith(flags: Uint8Array, bit: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < flags.length; row++) if (((flags[row] ?? 0) & bit) === bit) rows.push(row);
  return rows;
}

function rangeOf({ payoffs, places }: DealMap, p: number): { readonly low: number; readonly high: number } {
  let [low, high] = [Infinity, -Infinity];
  for (let at = p; at < payoffs.utilities.length; at += payoffs.parties) {
    const u = payoffs.utilities[at] ?? 0;
    if (u < low) low = u;
    if (u > high) high = u;
  }
  const own = places.map(({ utilities }) => utilities[p] ?? low);
  return { low: Math.min(low, ...own), high: Math.max(high, ...own) };
}

const stripAt = (u: number, low: number, high: number): number =>
  Math.min(STRIPS - 1, Math.max(0, Math.floor(((u - low) / Math.max(1, high - low)) * STRIPS)));

function evenly(rows: readonly number[], most: number): readonly number[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)] ?? 0);
}

/** The party with the least correlation of worth (Pearson) with party `p`; itself where it is alone. */
function rivalOf({ payoffs: { parties: n, rows, utilities } }: DealMap, p: number): number {
  const mean = (q: number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += utilities[row * n + q] ?? 0;
    return sum / Math.max(1, rows);
  };
  const means = Array.from({ length: n }, (_, q) => mean(q));
  const together = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++)
      sum += ((utilities[row * n + a] ?? 0) - (means[a] ?? 0)) * ((utilities[row * n + b] ?? 0) - (means[b] ?? 0));
    return sum;
  };
  let [rival, least] = [p, Infinity];
  for (let q = 0; q < n; q++) {
    if (q === p) continue;
    const [both, spread] = [together(p, q), together(p, p) * together(q, q)];
    // The square with its sign stands in the same order, and is exact to the last bit on every machine.
    const correlation = (both * Math.abs(both)) / Math.max(1, spread);
    if (correlation < least) [rival, least] = [q, correlation];
  }
  return rival;
}
