import { dirname, extname, join } from 'node:path';
import { failed, ok, type Result } from '../ground/result.ts';
import { loadPlay, loadScenario } from '../scenario/load.ts';
import type { Fault } from '../table/fault.ts';
import { type Game, openGame } from '../table/game.ts';
import type { Log } from '../table/log.ts';
import { logOf } from '../table/play-to-log.ts';
import { readLog } from '../table/read-log.ts';
import { openScenario } from './open-scenario.ts';
import { isFile, isFolder, LOG_BYTES, readSource, YAML_BYTES } from './source.ts';
import { type Trouble, trouble } from './trouble.ts';

export interface Recorded {
  readonly game: Game;
  readonly log: Log;
  /** Ending that the file declares. */
  readonly declared?: string;
}

/** A recorded play or a saved log, with its scenario: the one named, else the one it carries, beside it or under `scenarios`. */
export function recordedAt(path: string, scenario: string | undefined): Result<Recorded, readonly Trouble[]> {
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
  const { source: carried, scenario: id } = log.value;
  const opened =
    carried !== undefined && scenario === undefined
      ? gameOf(carried, `${id}.yaml`)
      : openScenario(scenario ?? scenarioOf(path, id));
  return opened.ok ? ok({ game: opened.value.game, log: log.value }) : opened;
}

/** Of a scenario that the log itself carries, since it did not come with the program. */
function gameOf(text: string, file: string): ReturnType<typeof openScenario> {
  const loaded = loadScenario(text, file);
  return loaded.ok ? ok({ game: openGame(loaded.value.scenario), source: { file, text } }) : failed(loaded.fault);
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
export const spoken = (file: string, { code, detail }: Fault, line = 1): Trouble =>
  trouble(
    file,
    code,
    `${SPOKEN[code] ?? 'The rules refuse this.'}${detail === undefined ? '' : ` (${detail})`}`,
    '',
    line,
  );
