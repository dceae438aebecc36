import { parseArgs } from 'node:util';
import { dealMapSteps } from '../analysis/draw-map.ts';
import { STABILITIES, stabilityOf } from '../analysis/graph-model.ts';
import { mapReportOf } from '../analysis/map-report.ts';
import { readGraph } from '../analysis/read-graph.ts';
import { readModel } from '../analysis/read-model.ts';
import { type DealReport, type Outcome, reportOf } from '../analysis/report.ts';
import { finish } from '../analysis/steps.ts';
import { failed, ok, type Result, unreachable } from '../ground/result.ts';
import { replay } from '../table/replay.ts';
import type { Table } from '../table/state.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { mapLines } from './map-lines.ts';
import { openScenario } from './open-scenario.ts';
import { outcomeAsked } from './outcome-asked.ts';
import { recordedAt, spoken } from './recorded.ts';
import { readSource, YAML_BYTES } from './source.ts';
import { refuse, type Trouble } from './trouble.ts';

const HELP = `communique analyse: what could have been agreed

Usage: communique analyse [options] <scenario file or folder>
       communique analyse [--json] --model FILE
       communique analyse [--json] --graph-model FILE

  A scenario: all outcomes that it could come to, those that the charts allow, the frontier and the named solutions.
  --outcome LIST  judge one outcome: clause=option,… (what is not named is absent)
  --signed LIST   who signs it: party, text (by those whom it needs) or text:party, with commas between
  --log FILE      judge the outcome of a saved game or a play, and count what turned on its course
  --model         the deal space of a plain bargaining model
  --graph-model   stability of the states of a graph model: nash, gmr, smr, seq
  --json          one JSON document instead
  Definitions: docs/analysis.md

Exit codes: 0 done, 1 a file has problems, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique analyse: ${asked}`);
    return USAGE;
  }
  const read = answer(asked);
  if (typeof read === 'string') {
    out.fault(`communique analyse: ${read}`);
    return USAGE;
  }
  if (!read.ok) return refuse(out, asked.json, read.fault);
  const { document, lines } = read.value;
  if (asked.json) out.line(JSON.stringify({ ok: true, ...document }, undefined, 2));
  else for (const line of lines) out.line(line);
  return GOOD;
}

interface Answer {
  readonly document: object;
  readonly lines: readonly string[];
}
type Read = Result<Answer, readonly Trouble[]>;

type Asked = Exclude<ReturnType<typeof optionsOf>, string>;

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        model: { type: 'string' },
        'graph-model': { type: 'string' },
        outcome: { type: 'string' },
        signed: { type: 'string' },
        log: { type: 'string' },
      },
      allowPositionals: true,
    });
    const named = [
      ...positionals.map((path) => ({ kind: 'scenario' as const, path })),
      ...(values.model === undefined ? [] : [{ kind: 'model' as const, path: values.model }]),
      ...(values['graph-model'] === undefined ? [] : [{ kind: 'graph' as const, path: values['graph-model'] }]),
    ];
    const [one] = named;
    if (!one || named.length > 1) return 'name one file: a scenario, a --model or a --graph-model.';
    const { json, outcome, signed, log } = values;
    if (one.kind !== 'scenario' && [outcome, signed, log].some((value) => value !== undefined)) {
      return '--outcome, --signed and --log go with a scenario.';
    }
    return { ...one, json, outcome: outcome ?? (signed === undefined ? undefined : ''), signed, log };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

/** A sentence where the command line itself is wrong. */
function answer(asked: Asked): Read | string {
  const { kind } = asked;
  switch (kind) {
    case 'scenario':
      return scenarioAnswer(asked);
    case 'model':
      return modelAnswer(asked.path);
    case 'graph':
      return graphAnswer(asked.path);
    default:
      return unreachable(kind);
  }
}

function scenarioAnswer({ path, outcome, signed, log }: Asked): Read | string {
  const opened = openScenario(path);
  if (!opened.ok) return opened;
  const { game } = opened.value;
  const played = log === undefined ? undefined : tableOf(path, log);
  if (played && !played.ok) return played;
  const wanted = outcome === undefined ? undefined : outcomeAsked(game.scenario, outcome, signed);
  if (wanted && !wanted.ok) return wanted.fault;
  const course = played?.value;
  const map = finish(
    dealMapSteps(game, {
      ...(course && { course }),
      places: [
        ...(wanted ? [{ name: 'asked for', settlement: wanted.value }] : []),
        ...(course ? [{ name: 'of the game', table: course }] : []),
      ],
    }),
  );
  const report = mapReportOf(map);
  return ok({ document: report, lines: mapLines(game.scenario, report) });
}

/** The last table of a recorded game. */
function tableOf(scenario: string, log: string): Result<Table, readonly Trouble[]> {
  const recorded = recordedAt(log, scenario);
  if (!recorded.ok) return recorded;
  const replayed = replay(recorded.value.game, recorded.value.log);
  return replayed.ok ? ok(replayed.value.table) : failed([spoken(log, replayed.fault)]);
}

function modelAnswer(path: string): Read {
  const source = readSource(path, YAML_BYTES);
  if (!source.ok) return failed([source.fault]);
  const read = readModel(source.value.text, source.value.file);
  return read.ok ? ok(modelLines(reportOf(read.value))) : read;
}

function modelLines(report: DealReport): Answer {
  const sizes = report.whole
    ? `${report.outcomes} outcomes`
    : `a sample of ${report.looked} of ${counted(report.outcomes)} outcomes`;
  const numbers = (by: Readonly<Record<string, number | string>>): string =>
    Object.entries(by)
      .map(([k, v]) => `${k} ${v}`)
      .join(', ');
  const part = (title: string, list: readonly Outcome[]): readonly string[] => [
    list.length > 0 ? title : `${title}: none, since every outcome leaves somebody below the walk-away point`,
    ...list.slice(0, 12).map((o) => `  ${numbers(o.options)}: ${numbers(o.utilities)}`),
    ...(list.length > 12 ? [`  and ${list.length - 12} more`] : []),
  ];
  return {
    document: report,
    lines: [
      `${sizes}; ${report.zone} leave nobody below the walk-away point; ${report.frontier.length} on the frontier`,
      `walk-away: ${numbers(report.disagreement)}`,
      ...(report.gainsFromTrade === undefined ? [] : [`most to gain in all: ${report.gainsFromTrade}`]),
      ...part('Nash', report.nash),
      ...part('Egalitarian', report.egalitarian),
      ...part('Kalai–Smorodinsky', report.kalaiSmorodinsky),
      ...part('Welfare', report.welfare),
    ],
  };
}

/** In powers of ten where it can no longer be counted exactly. */
const counted = (many: number): string => (Number.isSafeInteger(many) ? `${many}` : many.toExponential(1));

function graphAnswer(path: string): Read {
  const source = readSource(path, YAML_BYTES);
  if (!source.ok) return failed([source.fault]);
  const read = readGraph(source.value.text, source.value.file);
  if (!read.ok) return read;
  const { states, players } = read.value;
  const report = stabilityOf(read.value);
  const document = Object.fromEntries(
    STABILITIES.map((concept) => [
      concept,
      {
        equilibria: report[concept].equilibria.map((s) => states[s]),
        stable: Object.fromEntries(
          players.map((p, i) => [p.id, states.filter((_, s) => report[concept].stable[s]?.[i])]),
        ),
      },
    ]),
  );
  return ok({
    document,
    lines: Object.entries(document).map(
      ([concept, { equilibria }]) => `${concept}: ${equilibria.join(', ') || 'none'}`,
    ),
  });
}

export const analyse: Command = { name: 'analyse', summary: 'what could have been agreed', help: HELP, run };
