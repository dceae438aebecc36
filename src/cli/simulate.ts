import { dirname } from 'node:path';
import { runGame } from '../delegates/run.ts';
import { type Simulation, simulationOf } from '../delegates/simulate.ts';
import { costOf, delegateOf, jobsOf, joined } from '../delegates/sweep.ts';
import { COMMUNIQUE, typed } from '../ground/typed.ts';
import type { Game } from '../table/game.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from '../table/log.ts';
import { modelOf } from '../table/replay.ts';
import { worthOf } from '../table/worth.ts';
import { BAD, type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import type { Effort } from './effort.ts';
import { openScenario } from './open-scenario.ts';
import { progressOn } from './progress.ts';
import { save, unwritable } from './save.ts';
import { simulationDocument } from './simulate-document.ts';
import { simulationLines } from './simulate-lines.ts';
import { type Asked, BESIDE, STYLES, simulateAsked } from './simulate-options.ts';
import { simulationPage } from './simulate-page/page.ts';
import { isFolder, type Source } from './source.ts';
import { forked } from './sweep-fork.ts';
import { printTrouble, refuse } from './trouble.ts';

const HELP = `communique simulate: it is played many times; what never happens is found, and its balance measured

Usage: communique simulate [options] <file or folder>

  --games N     whole games (1000)
  --level L     how they are played: ${STYLES.join(', ')} (envoy); random is any legal move, and quick
  --seed N      first seed; the games take the seeds from it on (1)
  --random N    random games beside those of bots, to see what can happen at all (${BESIDE}; 0 with --quick)
  --quick       only the games: no roll-outs, no contests between levels, no search for games that are lost early
  --budget S    stop after S seconds with what has been played until then, and say how much that is
  --html FILE   a report to read and print, with the file itself and how often each of its lines came up
  --lang L      of the report: en, fr (en)
  --log FILE    with --games 1: the game as a log, for communique replay
  --strict      exit 1 also when something in the file never came up
  --json        one JSON document instead

Findings tell what never happened in the games that were played (not: what never can), each with a seed that shows it;
"${COMMUNIQUE} simulate FILE --level L --seed N --games 1 --log game.json" gives that game again. docs/simulate.md explains each code.

The measures, of bots' play, each PASS or FAIL:
  at least 5 endings are reached, none in more than 60 % of the games; the historical one is among the two most frequent;
  no move is the best by roll-outs in more than 70 % of a seat's sampled situations (words, gestures, and both together);
  standing still until the last round, then signing or then acting, brings less than an envoy's play;
  a veteran beats a trainee in the same seat on the same seeds in at least 65 % (wins and half the ties).

Exit codes: 0 all measures pass and all was played; 1 one fails, the budget ended first, or the file has problems; 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = simulateAsked(args);
  if (typeof asked === 'string') {
    out.fault(`communique simulate: ${asked}`);
    return USAGE;
  }
  const opened = openScenario(asked.path);
  if (!opened.ok) return refuse(out, asked.json, opened.fault);
  const { game, source } = opened.value;
  // Asked before the work, not after it.
  const homeless = [asked.log, asked.html].find((f) => f !== undefined && !isFolder(dirname(f)));
  if (homeless !== undefined) return refuse(out, asked.json, [unwritable(homeless, 'there is no such folder')]);
  const taken = [asked.log, asked.html].find((f) => f !== undefined && isFolder(f));
  if (taken !== undefined) return refuse(out, asked.json, [unwritable(taken, 'it is a folder')]);
  if (asked.log !== undefined) return logged(game, asked, asked.log, out);
  const jobs = jobsOf(game, asked.options);
  const started = Date.now();
  const whole = jobs.reduce((sum, job) => sum + costOf(job), 0);
  const { progress, finish } = progressOn(process.stderr, whole, Date.now);
  const { parts, undone } = await forked(source, jobs, asked.budget && asked.budget * 1000, progress);
  finish();
  const simulation = simulationOf(game, asked.options, joined(parts));
  return tell(game, source, asked, simulation, { seconds: (Date.now() - started) / 1000, undone }, out);
}

function tell(game: Game, source: Source, asked: Asked, simulation: Simulation, effort: Effort, out: Out): ExitCode {
  const fault =
    asked.html === undefined
      ? undefined
      : save(asked.html, simulationPage({ game, source, simulation, effort, language: asked.language }));
  const found = asked.strict && simulation.findings.some((f) => f.weight !== 'note');
  const good = simulation.passed && effort.undone === 0 && !found;
  if (asked.json) {
    out.line(JSON.stringify(simulationDocument(game, source, simulation, effort, good), undefined, 2));
  } else {
    for (const line of simulationLines(source, simulation, effort)) out.line(line);
    if (asked.html !== undefined && !fault) out.line(`The report is in ${asked.html}.`);
  }
  // What was played for minutes is told all the same.
  if (fault) out.fault(printTrouble(fault));
  return good && !fault ? GOOD : BAD;
}

/** One game, so that it can be played again step by step. */
function logged(game: Game, { options, json, path }: Asked, file: string, out: Out): ExitCode {
  const of = delegateOf(options.level);
  const { table, entries } = runGame(game, options.seed, () => of);
  const log: Log = {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: game.scenario.id,
    model: modelOf(game),
    seed: options.seed,
    injects: 'drawn',
    practice: false,
    players: Object.fromEntries(game.scenario.parties.map((p) => [p.id, { by: 'bot', level: options.level }])),
    entries,
    digests: [],
  };
  const fault = save(file, `${JSON.stringify(log)}\n`);
  if (fault) return refuse(out, json, [fault]);
  const worth = Object.fromEntries(game.scenario.parties.map((p) => [p.id, worthOf(game, table, p.id).total]));
  if (json) out.line(JSON.stringify({ ok: true, ending: table.ending, worth, log: file }, undefined, 2));
  else {
    out.line(`Seed ${options.seed}, played by ${options.level}: it ends in ${table.ending ?? 'nothing'}.`);
    out.line('To be told it move by move:');
    out.line(`  ${typed('replay', file, '--scenario', path)}`);
  }
  return GOOD;
}

export const simulate: Command = {
  name: 'simulate',
  summary: 'it is played many times: what never happens, how it balances',
  help: HELP,
  run,
};
