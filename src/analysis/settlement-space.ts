import { chance } from '../ground/chance.ts';
import type { Game } from '../table/game.ts';
import type { Table } from '../table/state.ts';
import { allowedIn } from './charts-allow.ts';
import { listOf } from './frames.ts';
import type { Judged, Picked } from './judged.ts';
import { type Limits, MOST_OUTCOMES, SAMPLE } from './limits.ts';
import { boundsOf, type Payoffs } from './payoffs.ts';
import { worthIn } from './scenario-worth.ts';
import {
  type Frame,
  frameBefore,
  readRow,
  type Settlement,
  type SettlementList,
  type Spot,
  spotOf,
} from './settlement.ts';
import { PIECE, type Steps } from './steps.ts';

/** All settlements of a scenario, or a sample, with what each is worth and whether the charts allow it. */
export interface SettlementSpace {
  readonly list: SettlementList;
  readonly payoffs: Payoffs;
  /** 1 where the charts allow the row. */
  readonly allowed: Uint8Array;
  readonly whole: boolean;
}

/**
 * `course`: the table at the end of a played game, to hold what turns on its course. `also`: what a
 * sample must hold. Time and memory in proportion to rows × parties.
 */
export function* settlementSpaceSteps(
  game: Game,
  course?: Table,
  limits: Limits = {},
  also: readonly Settlement[] = [],
): Steps<SettlementSpace> {
  const full = listOf(game.scenario);
  const whole = full.total <= (limits.most ?? Math.min(MOST_OUTCOMES, MOST_NUMBERS / full.parties.length));
  const always = [NO_TEXT, ...also].flatMap((one) => spotOf(full, one) ?? []);
  const drawn = whole ? undefined : yield* drawSteps(full, limits, always);
  const list: SettlementList = { ...full, ...(drawn && { drawn }) };
  const rows = drawn?.frames.length ?? list.total;
  const parties = list.parties.length;
  const utilities = new Float64Array(rows * parties);
  const allowed = new Uint8Array(rows);
  const picked: Picked = new Uint8Array(list.clauses.length);
  let now: { readonly frame: Frame; readonly worths: readonly Worth[]; readonly may: Judged } | undefined;
  let opened = 0;
  for (let row = 0; row < rows; row++) {
    if (row % PIECE === 0 || opened >= FRAMES_A_PIECE) {
      opened = 0;
      yield { stage: 'outcomes', done: row, of: rows };
    }
    const frame = readRow(list, row, picked);
    if (now?.frame !== frame) {
      const worths = game.scenario.parties.map((party) => worthIn(game, list, frame, party, course));
      opened += 1;
      now = { frame, worths, may: allowedIn(game, list, frame) };
    }
    const { worths, may } = now;
    for (let p = 0; p < parties; p++) utilities[row * parties + p] = worths[p]?.(picked) ?? 0;
    if (typeof may === 'function' ? may(picked) : may) allowed[row] = 1;
  }
  const disagreement = [...utilities.subarray(0, parties)];
  const ideal = boundsOf(parties, utilities).map((b) => b.high);
  return { list, payoffs: { parties, rows, utilities, disagreement, ideal }, allowed, whole };
}

/** To open a frame costs as much as many rows. */
const FRAMES_A_PIECE = 16;

/** Utilities of one space, unless a host asks for more. */
const MOST_NUMBERS = 6_000_000;

const NO_TEXT: Settlement = { inForce: [], signed: {}, options: {} };

type Worth = (picked: Picked) => number;

/** A draw in proportion to the frames' sizes, each settlement at most once; by frame, those that must be in it first. */
function* drawSteps(list: SettlementList, limits: Limits, always: readonly Spot[]): Steps<SettlementList['drawn']> {
  const draw = chance(limits.seed ?? 1, 'settlements');
  const spots = new Map<string, Spot>();
  const add = (spot: Spot): void => void spots.set(`${spot.frame}:${spot.picked.join(',')}`, spot);
  for (const spot of always) add(spot);
  const tries = limits.sample ?? SAMPLE;
  for (let i = 0; i < tries; i++) {
    if (i % PIECE === 0) yield { stage: 'outcomes', done: 0, of: tries };
    const frame = frameBefore(list.frames, (draw(FINE) / FINE) * list.total);
    const picked = new Uint8Array(list.clauses.length);
    for (const c of list.frames[frame]?.clauses ?? []) picked[c] = draw(list.clauses[c]?.options.length ?? 1);
    add({ frame, picked });
  }
  const sorted = [...spots.values()].sort((a, b) => a.frame - b.frame);
  const picked = new Uint8Array(sorted.length * list.clauses.length);
  for (const [row, spot] of sorted.entries()) picked.set(spot.picked, row * list.clauses.length);
  return { frames: Uint16Array.from(sorted, (spot) => spot.frame), picked };
}

/** Fineness of a draw among frames. */
const FINE = 2 ** 30;
