import { parseArgs } from 'node:util';
import { STABILITIES, stabilityOf } from '../analysis/graph-model.ts';
import { modelOf } from '../analysis/model-of-scenario.ts';
import { readGraph } from '../analysis/read-graph.ts';
import { readModel } from '../analysis/read-model.ts';
import { type DealReport, type Outcome, reportOf } from '../analysis/report.ts';
import { failed, ok, type Result } from '../ground/result.ts';
import { type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { openScenario } from './open-scenario.ts';
import { readSource, YAML_BYTES } from './source.ts';
import { refuse, type Trouble } from './trouble.ts';

const HELP = `communique analyse: what could have been agreed

Usage: communique analyse [--json] <scenario file or folder>
       communique analyse [--json] --model FILE
       communique analyse [--json] --graph-model FILE

  A scenario: all texts that it could come to, the frontier and the named solutions.
  --model        the same for a plain bargaining model (docs/analysis.md)
  --graph-model  stability of the states of a graph model: nash, gmr, smr, seq
  --json         one JSON document instead

Exit codes: 0 done, 1 the file has problems, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique analyse: ${asked}`);
    return USAGE;
  }
  const read = asked.kind === 'graph' ? graphAnswer(asked.path) : dealAnswer(asked.kind, asked.path);
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

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        model: { type: 'string' },
        'graph-model': { type: 'string' },
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
    return { ...one, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

function dealAnswer(kind: 'scenario' | 'model', path: string): Read {
  if (kind === 'scenario') {
    const opened = openScenario(path);
    if (!opened.ok) return opened;
    const { model, leftOut } = modelOf(opened.value.game.scenario);
    return ok(printed({ ...reportOf(model), leftOut }));
  }
  const source = readSource(path, YAML_BYTES);
  if (!source.ok) return failed([source.fault]);
  const read = readModel(source.value.text, source.value.file);
  return read.ok ? ok(printed(reportOf(read.value))) : read;
}

function printed(report: DealReport & { readonly leftOut?: Readonly<Record<string, number>> }): Answer {
  const sizes = report.whole
    ? `${report.outcomes} outcomes`
    : `a sample of ${report.looked} of ${report.outcomes} outcomes`;
  const outcome = (o: Outcome): string =>
    `${Object.entries(o.options)
      .map(([k, v]) => `${k} ${v}`)
      .join(', ')}: ${Object.entries(o.utilities)
      .map(([k, v]) => `${k} ${v}`)
      .join(', ')}`;
  const part = (title: string, list: readonly Outcome[]): readonly string[] => [
    title,
    ...list.slice(0, 12).map((o) => `  ${outcome(o)}`),
    ...(list.length > 12 ? [`  and ${list.length - 12} more`] : []),
  ];
  const shelved = Object.entries(report.leftOut ?? {}).filter(([, n]) => n > 0);
  return {
    document: report,
    lines: [
      `${sizes}; ${report.zone} leave nobody below the walk-away point; ${report.frontier.length} on the frontier`,
      `walk-away: ${Object.entries(report.disagreement)
        .map(([k, v]) => `${k} ${v}`)
        .join(', ')}`,
      ...part('Nash', report.nash),
      ...part('Egalitarian', report.egalitarian),
      ...part('Kalai–Smorodinsky', report.kalaiSmorodinsky),
      ...part('Welfare', report.welfare),
      ...(shelved.length > 0
        ? [`Not counted, since they turn on more than the text: ${shelved.map(([k, n]) => `${n} of ${k}`).join(', ')}`]
        : []),
    ],
  };
}

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
