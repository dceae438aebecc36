import type { Scenario } from '../../scenario/model.ts';
import type { Coverage } from './coverage.ts';
import { type Subject, type SubjectKind, TICKS, type Tick } from './subject.ts';
import { subjectsOf } from './subjects-of.ts';

/** One number for each tick of each subject of a scenario; the same numbers in every process. */
export interface Numbering {
  readonly subjects: readonly Subject[];
  /** Number of the first tick of each subject; the others follow in the order of {@link TICKS}. */
  readonly firsts: readonly number[];
  readonly size: number;
  /** Undefined for what the scenario does not have. */
  number(kind: SubjectKind, name: string, tick: Tick): number | undefined;
}

const known = new WeakMap<Scenario, Numbering>();

/** Looked up once a scenario. */
export function numberingOf(scenario: Scenario): Numbering {
  const numbering = known.get(scenario) ?? numbered(scenario);
  known.set(scenario, numbering);
  return numbering;
}

function numbered(scenario: Scenario): Numbering {
  const subjects = subjectsOf(scenario);
  const firsts: number[] = [];
  const numbers = new Map<string, number>();
  let size = 0;
  for (const { kind, name } of subjects) {
    firsts.push(size);
    const ticks: readonly Tick[] = TICKS[kind];
    for (const tick of ticks) numbers.set(`${kind}|${name}|${tick}`, size++);
  }
  return {
    subjects,
    firsts,
    size,
    number: (kind, name, tick) => numbers.get(`${kind}|${name}|${tick}`),
  };
}

/** Counts ticks game by game. Written into while games run: nothing is built, so that counting costs little. */
export interface Ledger {
  /** The ticks that follow belong to a game with this seed. */
  open(seed: number): void;
  tick(number: number | undefined): void;
  counts(): Pick<Coverage, 'times' | 'within' | 'seeds'>;
  /** Everything counts from nothing again. */
  clear(): void;
}

/** No game has shown it. */
export const NO_SEED = -1;

export function ledgerOf(size: number): Ledger {
  const times = new Float64Array(size);
  const within = new Float64Array(size);
  const seeds = new Float64Array(size).fill(NO_SEED);
  const latest = new Float64Array(size);
  let game = 0;
  let now = 0;
  return {
    open(seed) {
      game += 1;
      now = seed;
    },
    tick(number) {
      if (number === undefined) return;
      times[number] = (times[number] ?? 0) + 1;
      if (latest[number] === game) return;
      latest[number] = game;
      within[number] = (within[number] ?? 0) + 1;
      const first = seeds[number] ?? NO_SEED;
      if (first === NO_SEED || now < first) seeds[number] = now;
    },
    counts: () => ({ times: [...times], within: [...within], seeds: [...seeds] }),
    clear() {
      times.fill(0);
      within.fill(0);
      seeds.fill(NO_SEED);
    },
  };
}
