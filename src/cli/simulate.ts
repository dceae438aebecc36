import { parseArgs } from 'node:util';
import { type Simulation, simulationOf } from '../delegates/simulate.ts';
import { jobsOf, joined, QUICK, type SweepOptions, WHOLE } from '../delegates/sweep.ts';
import { LEVELS, type Level } from '../table/player.ts';
import { BAD, type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { countOf } from './count.ts';
import { openScenario } from './open-scenario.ts';
import { progressOn } from './progress.ts';
import { forked } from './sweep-fork.ts';
import { refuse } from './trouble.ts';

const HELP = `communique simulate: bots play a scenario many times, and its balance is measured

Usage: communique simulate [options] <file or folder>

  --games N    whole games of bots alone (1000)
  --seed N     first seed; the games take the seeds from it on (1)
  --level L    of those games: ${LEVELS.join(', ')} (envoy)
  --quick      only the games: no roll-outs, no contests between levels
  --json       one JSON document instead

The measures, each PASS or FAIL:
  at least 5 endings are reached, none in more than 60 % of the games; the historical one is among the two most frequent;
  no move is the best by roll-outs in more than 70 % of a seat's sampled situations (words, gestures, and both together);
  standing still until the last round, then signing or then acting, brings less than an envoy's play;
  a veteran beats a trainee in the same seat on the same seeds in at least 65 % (wins and half the ties).

Exit codes: 0 all measures pass, 1 one fails or the file has problems, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique simulate: ${asked}`);
    return USAGE;
  }
  const opened = openScenario(asked.path);
  if (!opened.ok) return refuse(out, asked.json, opened.fault);
  const { game, source } = opened.value;
  const jobs = jobsOf(game, asked.options);
  const started = Date.now();
  const { progress, finish } = progressOn(process.stderr, jobs.length);
  const parts = await forked(source, jobs, progress);
  finish();
  const simulation = simulationOf(game, asked.options, joined(parts));
  if (asked.json) out.line(JSON.stringify({ ok: simulation.passed, ...simulation }, undefined, 2));
  else for (const line of report(simulation, Math.round((Date.now() - started) / 1000))) out.line(line);
  return simulation.passed ? GOOD : BAD;
}

interface Asked {
  readonly path: string;
  readonly json: boolean;
  readonly options: SweepOptions;
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        games: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        level: { type: 'string', default: 'envoy' },
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'name one scenario file or folder.';
    const games = countOf(values.games, 1, 1_000_000);
    if (games === undefined) return '--games wants a whole number from 1 to 1000000.';
    const seed = countOf(values.seed, 0, 1_000_000_000);
    if (seed === undefined) return '--seed wants a whole number from 0 to 1000000000.';
    const level = LEVELS.find((l): l is Level => l === values.level);
    if (level === undefined) return `--level wants one of ${LEVELS.join(', ')}.`;
    return { path, json: values.json, options: { games, seed, level, ...(values.quick ? QUICK : WHOLE) } };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

const ENOUGH_GAMES = 400;
/** Half of the 95 % interval of a share of one half, in percent (the normal approximation of the binomial). */
const marginOf = (games: number): number => Math.min(50, Math.round(98 / Math.sqrt(games)));

const share = (part: number, whole: number): string =>
  `${((part * 100) / Math.max(1, whole)).toFixed(1)} %`.padStart(7);

function report(simulation: Simulation, seconds: number): readonly string[] {
  const { tally, options } = simulation;
  const lines = [
    `${simulation.scenario}: ${tally.games} games of ${options.level}s, seeds from ${options.seed}, ${seconds} s`,
    ...(tally.games < ENOUGH_GAMES
      ? [`So few games say little: a share may be off by ${marginOf(tally.games)} points either way.`]
      : []),
    '',
    'Endings',
    ...simulation.endings.map(
      (e) => `  ${share(e.games, tally.games)}  ${e.ending}${e.historical ? '  (historical)' : ''}`,
    ),
    ...section('Options agreed, in games', tally.agreed, tally.games),
    ...section('Options tabled, in games', tally.tabled, tally.games),
    ...section('Stances, in games', tally.stances, tally.games),
    ...section('Moves, in games', tally.verbs, tally.games),
    ...section('Signatures, in games', tally.signed, tally.games),
    ...section('Injects, in games', tally.injects, tally.games),
    '',
    'Never reached',
    ...Object.entries(simulation.never).map(([kind, names]) => `  ${kind}: ${names.join(', ') || 'none'}`),
  ];
  for (const { seat, worth, best } of simulation.seats) {
    if (!worth && !best) continue;
    lines.push('', `Seat ${seat}`);
    if (worth)
      lines.push(
        `  mean worth: ${Object.entries(worth)
          .map(([way, points]) => `${way} ${points}`)
          .join(', ')}`,
      );
    for (const [kind, moves] of Object.entries(best ?? {})) {
      lines.push(`  best ${kind}: ${moves.map((m) => `${m.move} ${share(m.permille, 1000).trim()}`).join(', ')}`);
    }
  }
  lines.push('', 'Measures');
  for (const { passed, seat, name, figure, wanted } of simulation.measures) {
    lines.push(`  ${passed ? 'PASS' : 'FAIL'}  ${seat ? `${seat}: ` : ''}${name}: ${figure} (wanted: ${wanted})`);
  }
  const failures = simulation.measures.filter((m) => !m.passed).length;
  lines.push('', failures === 0 ? 'All measures pass.' : `${failures} of ${simulation.measures.length} measures fail.`);
  return lines;
}

function section(title: string, hits: Readonly<Record<string, number>>, games: number): readonly string[] {
  const sorted = Object.entries(hits).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['', title, ...sorted.map(([name, count]) => `  ${share(count, games)}  ${name}`)];
}

export const simulate: Command = {
  name: 'simulate',
  summary: 'bots play it many times; its balance is measured',
  help: HELP,
  run,
};
