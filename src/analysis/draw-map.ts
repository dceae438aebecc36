import type { Game } from '../table/game.ts';
import type { Table } from '../table/state.ts';
import { worthOf } from '../table/worth.ts';
import { coalitionsAgainst, coreSteps, type Power, powersSteps } from './coalition.ts';
import { type DealMap, DOT, type Placed } from './deal-map.ts';
import { frontierSteps } from './frontier.ts';
import type { Limits } from './limits.ts';
import { among } from './payoffs.ts';
import { reachedBy } from './reached.ts';
import { leftOutOf } from './scenario-worth.ts';
import { rowOf, type Settlement } from './settlement.ts';
import { type SettlementSpace, settlementSpaceSteps } from './settlement-space.ts';
import { gainsFromTrade, solutionSteps, zoneOfAgreement } from './solutions.ts';
import type { Steps } from './steps.ts';
import { valueLeft } from './value-left.ts';

/** A settlement to be placed: one that a table reached, or one that might be. */
export interface Asked {
  readonly name: string;
  readonly table?: Table;
  /** The table is one that might have been: see `asAgreed`. */
  readonly supposed?: boolean;
  readonly settlement?: Settlement;
}

/**
 * The deal space of a scenario in pieces (see `Steps`). `course` is the last table of a played game: what turns on the
 * course is held as it was there, else left out and listed. A place that is a table has the utilities that the game
 * itself counted there (`worthOf`), and those that this space counts.
 */
export function* dealMapSteps(
  game: Game,
  ask: { readonly course?: Table; readonly places?: readonly Asked[]; readonly limits?: Limits } = {},
): Steps<DealMap> {
  const { course, places = [], limits } = ask;
  const asked = places.map((one) => ({ ...one, settlement: settlementOf(game, one) }));
  const space = yield* settlementSpaceSteps(
    game,
    course,
    limits,
    asked.map((one) => one.settlement),
  );
  const { payoffs, allowed } = space;
  const rowsAllowed = Array.from(allowed.keys()).filter((row) => allowed[row] === 1);
  const within = among(payoffs, rowsAllowed);
  const back = (rows: readonly number[]): readonly number[] => rows.map((row) => rowsAllowed[row] ?? 0);
  const edge = yield* frontierSteps(payoffs);
  const edgeWithin = back(yield* frontierSteps(within));
  const all = yield* solutionSteps(payoffs);
  const named = yield* solutionSteps(within);
  const zone = zoneOfAgreement(payoffs);
  const powers = yield* powersSteps(game, space);
  const core = powers && (yield* coreSteps(powers, space));
  const found: Placed[] = [];
  for (const [done, one] of asked.entries()) {
    yield { stage: 'places', done, of: asked.length };
    found.push(placed(game, space, one, course, { all: edge, within: edgeWithin }, powers));
  }
  const flags = Uint8Array.from(allowed, (yes) => (yes ? DOT.allowed : 0));
  const mark = (rows: readonly number[], bit: number): void => {
    for (const row of rows) flags[row] = (flags[row] ?? 0) | bit;
  };
  mark(edge, DOT.frontier);
  mark(edgeWithin, DOT.allowedFrontier);
  mark(zone, DOT.zone);
  return {
    list: space.list,
    payoffs,
    flags,
    whole: space.whole,
    leftOut: course ? [] : leftOutOf(game),
    zone: { all: zone.length, allowed: zone.filter((row) => allowed[row] === 1).length },
    gains: { all: gainsFromTrade(payoffs) ?? 0, allowed: gainsFromTrade(within) ?? 0 },
    named: {
      all,
      allowed: {
        nash: back(named.nash),
        egalitarian: back(named.egalitarian),
        kalaiSmorodinsky: back(named.kalaiSmorodinsky),
        welfare: back(named.welfare),
      },
    },
    ...(core && { core }),
    places: found,
  };
}

const settlementOf = (game: Game, { table, settlement }: Asked): Settlement =>
  settlement ?? (table ? reachedBy(game, table) : { inForce: [], signed: {}, options: {} });

function placed(
  game: Game,
  space: SettlementSpace,
  one: Asked & { readonly settlement: Settlement },
  course: Table | undefined,
  edges: { readonly all: readonly number[]; readonly within: readonly number[] },
  powers: readonly Power[] | undefined,
): Placed {
  const { payoffs, list, allowed } = space;
  const row = rowOf(list, one.settlement);
  const { table } = one;
  const inSpace = list.parties.map((_, p) => payoffs.utilities[(row ?? 0) * payoffs.parties + p] ?? 0);
  const utilities = table ? list.parties.map((party) => worthOf(game, table, party).total) : inSpace;
  const here = row === undefined || table === course ? utilities : inSpace;
  return {
    name: one.name,
    settlement: one.settlement,
    ...(row !== undefined && { row, allowed: allowed[row] === 1 }),
    ...(one.supposed && { supposed: true as const }),
    utilities,
    here,
    blockedBy: list.parties.filter((_, p) => (here[p] ?? 0) < (payoffs.disagreement[p] ?? 0)),
    all: valueLeft(payoffs, here, edges.all),
    withinCharts: valueLeft(payoffs, here, edges.within, allowed),
    ...(powers && { coalitions: coalitionsAgainst(powers, space, here) }),
  };
}
