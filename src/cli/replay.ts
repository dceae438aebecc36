import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../ground/result.ts';
import { loadPlay } from '../scenario/load.ts';
import type { Fault } from '../table/fault.ts';
import type { Game } from '../table/game.ts';
import type { Log } from '../table/log.ts';
import { logOf } from '../table/play-to-log.ts';
import { readLog } from '../table/read-log.ts';
import { type Replayed, replay as replayLog } from '../table/replay.ts';
import { worthOf } from '../table/worth.ts';
import { BAD, type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { lineOf } from './event-line.ts';
import { openScenario } from './open-scenario.ts';
import { isFile, isFolder, LOG_BYTES, readSource, YAML_BYTES } from './source.ts';
import { refuse, type Trouble, trouble } from './trouble.ts';

const HELP = `communique replay: a recorded game, played again

Usage: communique replay [options] <file or folder>

  A play (history.yaml, or the folder that holds it) finds scenario.yaml beside it; it must reach the ending that it declares.
  A saved log (JSON) finds its scenario beside it, or under scenarios/<id>.
  --scenario FILE  the scenario, where it is elsewhere
  --quiet          only digests and ending
  --json           one JSON document instead

Exit codes: 0 it was played to its end, 1 it was not, or its ending is another, 2 wrong usage.`;

interface Recorded {
  readonly game: Game;
  readonly log: Log;
  /** Ending that the file declares. */
  readonly declared?: string;
}

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

function recordedAt(path: string, scenario: string | undefined): Result<Recorded, readonly Trouble[]> {
  return extname(path) === '.json' ? savedLog(path, scenario) : recordedPlay(path, scenario);
}

function recordedPlay(path: string, scenario: string | undefined): Result<Recorded, readonly Trouble[]> {
  const source = readSource(path, YAML_BYTES, 'history.yaml');
  if (!source.ok) return failed([source.fault]);
  const { file, text } = source.value;
  const opened = openScenario(scenario ?? join(dirname(file), 'scenario.yaml'));
  if (!opened.ok) return opened;
  const { game } = opened.value;
  const play = loadPlay(text, file, game.scenario);
  if (!play.ok) return failed(play.fault);
  const log = logOf(play.value, game);
  if (!log.ok) return failed([spoken(file, log.fault, log.fault.line)]);
  const { ending } = play.value;
  return ok({ game, log: log.value, ...(ending !== undefined && { declared: ending }) });
}

function savedLog(path: string, scenario: string | undefined): Result<Recorded, readonly Trouble[]> {
  const source = readSource(path, LOG_BYTES);
  if (!source.ok) return failed([source.fault]);
  const log = readLog(parsed(source.value.text));
  if (!log.ok) return failed([spoken(path, log.fault)]);
  const opened = openScenario(scenario ?? scenarioOf(path, log.value.scenario));
  return opened.ok ? ok({ game: opened.value.game, log: log.value }) : opened;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function scenarioOf(path: string, id: string): string {
  const beside = join(dirname(path), 'scenario.yaml');
  const shipped = join('scenarios', id);
  return isFile(beside) || !isFolder(shipped) ? beside : shipped;
}

const SPOKEN: Readonly<Record<string, string>> = {
  'log/not-a-log': 'This is no log of a game. Name a file that the game saved.',
  'log/other-format': 'The log has another format. Open it with the version that saved it.',
  'log/other-rules': 'The log was made with other rules. Open it with the version that saved it.',
  'log/other-scenario': 'The log belongs to another scenario. Name its own with --scenario.',
  'log/other-model':
    'The scenario has changed since the log was made. Name the version it was played on with --scenario.',
  'log/damaged': 'The log is damaged.',
  'log/parted': 'The replay parts from the log. One of the two was changed.',
  'log/refused': 'The rules refuse an entry of the log.',
  'play/other-scenario': 'The play belongs to another scenario.',
  'play/other-ending': 'The play reaches another ending than it declares.',
  'play/nothing-came-of-it': 'Nothing waited for this move when its turn came. Check round and step.',
};

/** A fault of the rules, in the shape of a problem. */
const spoken = (file: string, { code, detail }: Fault, line = 1): Trouble =>
  trouble(
    file,
    code,
    `${SPOKEN[code] ?? 'The rules refuse this.'}${detail === undefined ? '' : ` (${detail})`}`,
    '',
    line,
  );

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
