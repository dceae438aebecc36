import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { BargainingModel } from '../analysis/bargaining-model.ts';
import { dealSpace } from '../analysis/deal-space.ts';
import { dealMapSteps } from '../analysis/draw-map.ts';
import { explainEvent } from '../analysis/explain-event.ts';
import { frontier } from '../analysis/frontier.ts';
import { solutionsOf } from '../analysis/solutions.ts';
import { decide } from '../delegates/decide.ts';
import { delegate, runGame } from '../delegates/run.ts';
import { chance } from '../ground/chance.ts';
import { CHART_EVENTS } from '../scenario/chart-event.ts';
import { loadScenario } from '../scenario/load.ts';
import { compileChart } from '../stance/chart-table.ts';
import { machineOf } from '../stance/machine.ts';
import { begin } from '../table/begin.ts';
import { type Game, openGame } from '../table/game.ts';
import { play } from '../table/play.ts';
import { waitingFor } from '../table/waiting.ts';
import { openScenario } from './open-scenario.ts';

const SCENARIO = 'scenarios/ceasefire-guarantors/scenario.yaml';

interface Figure {
  readonly what: string;
  readonly figure: string;
}
const figures: Figure[] = [];
const note = (what: string, figure: string): void => {
  figures.push({ what, figure });
  console.log(`${what.padEnd(62)} ${figure}`);
};

/** Calls a second, after a warm-up of a tenth of the time. */
function rate(run: () => void, seconds = 1): number {
  const until = performance.now() + seconds * 100;
  while (performance.now() < until) run();
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < seconds * 1000) {
    run();
    calls += 1;
  }
  return calls / ((performance.now() - start) / 1000);
}

function charts(game: Game): void {
  const party = game.scenario.parties[0];
  if (!party) return;
  const events = CHART_EVENTS;
  const table = compileChart(party.chart);
  let key = table.start(() => false).key;
  let i = 0;
  const answer = (): boolean => i % 3 === 0;
  const steps = (): void => {
    for (let n = 0; n < 1000; n++) {
      i += 1;
      key = table.step(key, events[i % events.length] ?? 'CLOSE', answer).key;
    }
  };
  const machine = machineOf(party.chart);
  let snapshot = machine.start(() => false).snapshot;
  const pure = (): void => {
    for (let n = 0; n < 10; n++) {
      i += 1;
      snapshot = machine.step(snapshot, events[i % events.length] ?? 'CLOSE', answer).snapshot;
    }
  };
  const [fast, slow] = [rate(steps) * 1000, rate(pure) * 10];
  note(
    'a step of a chart on its table, to one by XState',
    `${(fast / slow).toFixed(0)} : 1 (${(fast / 1e6).toFixed(1)} M/s to ${(slow / 1e6).toFixed(2)} M/s)`,
  );
}

function games(game: Game): void {
  let seed = 0;
  const envoy = delegate('envoy');
  const perSecond = rate(() => void runGame(game, seed++, () => envoy), 5);
  note('whole games of five seats, envoys, one core', `${perSecond.toFixed(0)}/s`);
}

/** Decision times of one level over whole games, in milliseconds. */
function moves(game: Game): void {
  for (const level of ['envoy', 'veteran'] as const) {
    const times: number[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      let { table } = begin(game, { seed, injects: 'drawn' });
      for (let seat = waitingFor(game, table)[0]; seat !== undefined; seat = waitingFor(game, table)[0]) {
        const start = performance.now();
        const { commit } = decide(game, table, seat, level);
        if (seed > 2) times.push(performance.now() - start);
        const played = play(game, table, { actor: seat, move: commit });
        if (!played.ok) throw new Error(played.fault.code);
        table = played.value.table;
      }
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    note(
      `a move of a bot, ${level}: half under, 99 of 100 under`,
      `${at(0.5)} ms, ${at(0.99)} ms (${times.length} moves)`,
    );
  }
}

/** Every event with a reason in a game of envoys, explained with the cards open; the same game played again is the measure. */
function whys(game: Game): void {
  const envoy = delegate('envoy');
  const { entries, events } = runGame(game, 1, () => envoy);
  const log = { seed: 1, injects: 'drawn' as const, entries };
  const asked = events.filter((event) => event.reasons);
  const replays = rate(() => {
    let { table } = begin(game, { seed: 1, injects: 'drawn' });
    for (const entry of entries) {
      const played = play(game, table, entry);
      if (played.ok) table = played.value.table;
    }
  });
  const all = rate(() => {
    for (const event of asked) explainEvent(game, log, event, 'facilitator');
  });
  const each = all * asked.length;
  note(
    'explanations with their what-ifs, to one replay of the game',
    `${(each / replays).toFixed(1)} : 1 (${each.toFixed(0)}/s to ${replays.toFixed(0)}/s)`,
  );
}

function loading(source: string): void {
  const plain = rate(() => void JSON.parse(JSON.stringify(source)), 0.5);
  const checked = rate(() => void loadScenario(source, SCENARIO), 2);
  note(
    `checking a file of ${source.split('\n').length} lines`,
    `${(1000 / checked).toFixed(0)} ms (${(plain / checked).toFixed(0)} JSON round trips of its text)`,
  );
}

function spaces(): void {
  for (const [sizes, parties, within] of [
    [[10, 10, 10, 10, 6], 6, 1],
    [[10, 10, 10, 10, 10, 10], 3, 10],
  ] as const) {
    const draw = chance(1, 'bench');
    const model: BargainingModel = {
      unit: 1,
      bonuses: [],
      issues: sizes.map((n, i) => ({ id: `i${i}`, options: Array.from({ length: n }, (_, k) => `o${k}`) })),
      parties: Array.from({ length: parties }, (_, p) => ({
        id: `p${p}`,
        weights: sizes.map(() => 1 + draw(30)),
        values: sizes.map((n) => Array.from({ length: n }, () => draw(11))),
        reservation: 100,
      })),
    };
    const start = performance.now();
    const space = dealSpace(model);
    const [edge, solved] = [frontier(space), solutionsOf(space)];
    const took = performance.now() - start;
    note(
      `${space.rows} outcomes × ${parties} parties, frontier and solutions`,
      `${(took / 1000).toFixed(2)} s of ${within} (${edge.length} on the frontier, ${solved.nash.length} Nash)`,
    );
  }
}

/** The deal space of a scenario, whole, with coalitions; and the longest that a page's worker is deaf meanwhile. */
function settlements(id: string): void {
  const opened = openScenario(`scenarios/${id}`);
  if (!opened.ok) throw new Error(`${id} does not load`);
  const steps = dealMapSteps(opened.value.game);
  const start = performance.now();
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const next = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (!next.done) continue;
    const { list, payoffs, core } = next.value;
    note(
      `${id}: ${payoffs.rows} settlements × ${list.parties.length} parties, and who blocks them`,
      `${((performance.now() - start) / 1000).toFixed(2)} s (longest piece ${longest.toFixed(0)} ms, ${core?.length ?? 'no'} in the core)`,
    );
    return;
  }
}

const source = readFileSync(SCENARIO, 'utf8');
const read = loadScenario(source, SCENARIO);
if (!read.ok) throw new Error(`${SCENARIO} does not load`);
const game = openGame(read.value.scenario);
note('the machine', `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);
charts(game);
games(game);
moves(game);
whys(game);
loading(source);
spaces();
for (const id of readdirSync('scenarios').sort()) settlements(id);
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
