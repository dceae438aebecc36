import { parseArgs } from 'node:util';
import type { Game } from '../table/game.ts';
import type { Log } from '../table/log.ts';
import { type Replayed, replay as replayLog } from '../table/replay.ts';
import { worthOf } from '../table/worth.ts';
import { BAD, type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { lineOf } from './event-line.ts';
import { recordedAt, spoken } from './recorded.ts';
import { refuse } from './trouble.ts';

const HELP = `communique replay: a recorded game, played again

Usage: communique replay [options] <file or folder>

  A play (history.yaml, or the folder that holds it) finds scenario.yaml beside it; it must reach the ending that it declares.
  A saved log (JSON) finds its scenario beside it, or under scenarios/<id>.
  --scenario FILE  the scenario, where it is elsewhere
  --quiet          only digests and ending
  --json           one JSON document instead

Exit codes: 0 it was played to its end, 1 it was not, or its ending is another, 2 wrong usage.`;

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique replay: ${asked}`);
    return USAGE;
  }
  const recorded = recordedAt(asked.path, asked.scenario);
  if (!recorded.ok) return refuse(out, asked.json, recorded.fault);
  const { game, log, declared } = recorded.value;
  const replayed = replayLog(game, log);
  if (!replayed.ok) return refuse(out, asked.json, [spoken(asked.path, replayed.fault)]);
  const { table } = replayed.value;
  const reached = declared === undefined ? table.ending !== undefined : table.ending === declared;
  const document = { ok: reached, ...documentOf(game, log, replayed.value, declared) };
  if (asked.json) out.line(JSON.stringify(document, undefined, 2));
  else for (const line of linesOf(game, replayed.value, asked.quiet)) out.line(line);
  if (!asked.json && !reached) {
    out.line(declared === undefined ? 'The game has not ended.' : `The file declares another ending: ${declared}.`);
  }
  return reached ? GOOD : BAD;
}

interface Asked {
  readonly path: string;
  readonly scenario: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        quiet: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'name one play or log.';
    return { path, scenario: values.scenario, quiet: values.quiet, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

function linesOf(game: Game, { table, events, opened }: Replayed, quiet: boolean): readonly string[] {
  const lines = quiet
    ? []
    : events.flatMap((e) => (e.kind === 'opened' ? ['', lineOf(game.scenario, e)] : [`  ${lineOf(game.scenario, e)}`]));
  return [
    ...lines,
    '',
    ...opened.map((digest, i) => `digest of round ${i + 1}: ${digest}`),
    `ending: ${table.ending ?? 'none yet'}`,
  ];
}

function documentOf(game: Game, log: Log, { table, events, opened }: Replayed, declared: string | undefined) {
  const worth = Object.fromEntries(game.scenario.parties.map((p) => [p.id, worthOf(game, table, p.id).total]));
  return { scenario: log.scenario, ending: table.ending, declared, digests: opened, worth, events };
}

export const replay: Command = { name: 'replay', summary: 'a recorded game, played again', help: HELP, run };
