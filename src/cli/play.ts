import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decide } from '../delegates/decide.ts';
import type { PartyId } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { Game } from '../table/game.ts';
import { LOG_FORMAT, type Log, type Player, RULES_VERSION } from '../table/log.ts';
import type { Entry } from '../table/move.ts';
import { play as playEntry } from '../table/play.ts';
import { LEVELS, type Level } from '../table/player.ts';
import { modelOf } from '../table/replay.ts';
import { told } from '../table/told.ts';
import { viewFor } from '../table/view-for.ts';
import { waitingFor } from '../table/waiting.ts';
import { worthOf } from '../table/worth.ts';
import { type Asker, askerOn } from './ask.ts';
import { BAD, type Command, type ExitCode, GOOD, type Out, USAGE } from './command.ts';
import { countOf } from './count.ts';
import { dossierLines } from './dossier-lines.ts';
import { lineOf } from './event-line.ts';
import { openScenario } from './open-scenario.ts';
import { askCommit } from './seat-commit.ts';
import { dispatchLines, tableLines } from './seat-table.ts';
import { refuse, trouble } from './trouble.ts';

const HELP = `communique play: negotiate in the terminal, against bots

Usage: communique play [options] <file or folder>

  --seat S     the delegation that you speak for (the first open seat)
  --seed N     what falls by chance (1)
  --level L    of the bots: ${LEVELS.join(', ')} (envoy)
  --auto       bots speak for all; you read
  --bots       where the input ends before the game, a bot speaks for you from there on
  --log FILE   saves the game there after each of your moves
  --json       the log, the ending and what it is worth, as one JSON document on standard output; words go to standard error

Answers are read line by line, so that a file can be piped in; d shows your dossier, 0 or an empty line chooses nothing.
Exit codes: 0 the game was played to its end, 1 the input ended before it, the file has problems or the log can't be
written, 2 wrong usage.`;

interface Asked {
  readonly path: string;
  readonly seat: string | undefined;
  readonly seed: number;
  readonly level: Level;
  readonly auto: boolean;
  readonly bots: boolean;
  readonly log: string | undefined;
  readonly json: boolean;
}

async function run(args: readonly string[], out: Out): Promise<ExitCode> {
  const asked = optionsOf(args);
  if (typeof asked === 'string') {
    out.fault(`communique play: ${asked}`);
    return USAGE;
  }
  const opened = openScenario(asked.path);
  if (!opened.ok) return refuse(out, asked.json, opened.fault);
  const { game } = opened.value;
  const { parties } = game.scenario;
  const seat = asked.auto ? undefined : (asked.seat ?? parties.find((p) => p.seat === 'open')?.id ?? parties[0]?.id);
  if (seat !== undefined && !game.parties.has(seat)) {
    out.fault(`communique play: no seat "${seat}". Seats: ${parties.map((p) => p.id).join(', ')}.`);
    return USAGE;
  }
  const write = (line: string): void => (asked.json ? out.fault(line) : out.line(line));
  const prompt = (text: string): void => void (asked.json ? process.stderr : process.stdout).write(text);
  const shelf: { dossier: readonly string[] } = { dossier: [] };
  const command = (answer: string): boolean => {
    if (answer !== 'd') return false;
    for (const line of shelf.dossier) write(line);
    return true;
  };
  const asker = seat === undefined ? undefined : askerOn(process.stdin, prompt, command);
  try {
    return await negotiate(game, asked, seat, asker, shelf, write, out);
  } catch (error) {
    if (!(error instanceof Error && 'path' in error)) throw error;
    out.fault(`communique play: the log cannot be written to ${asked.log}.`);
    return BAD;
  } finally {
    asker?.close();
  }
}

async function negotiate(
  game: Game,
  asked: Asked,
  seat: PartyId | undefined,
  asker: Asker | undefined,
  shelf: { dossier: readonly string[] },
  write: (line: string) => void,
  out: Out,
): Promise<ExitCode> {
  const entries: Entry[] = [];
  let { table, events } = begin(game, { seed: asked.seed, injects: 'drawn' });
  let heard = 0;
  const tell = (): void => {
    for (const event of told(game, table, events, seat ?? 'facilitator', heard)) {
      write(event.kind === 'opened' ? `\n${lineOf(game.scenario, event)}` : `  ${lineOf(game.scenario, event)}`);
      heard = event.n + 1;
      if (event.kind !== 'opened' || event.round !== table.round || seat === undefined) continue;
      for (const line of dispatchLines(game.scenario, table.round, seat, table.cables[seat])) write(line);
    }
  };
  if (seat !== undefined) {
    const party = game.parties.get(seat);
    write(`${game.scenario.title.en}: you speak for ${party?.name.en ?? seat}. At any question, d shows your dossier.`);
    for (const line of party?.redLines ?? []) write(`  Red line: ${line.text.en}`);
  }
  tell();
  for (let next = waitingFor(game, table)[0]; next !== undefined; next = waitingFor(game, table)[0]) {
    const own = next === seat && !asker?.ended() ? asker : undefined;
    if (own) {
      const view = viewFor(game, table, next, heard);
      shelf.dossier = dossierLines(game.scenario, next, view);
      for (const line of tableLines(game.scenario, view)) write(line);
    }
    const answered = own && (await askCommit(game, table, next, own, write));
    if (own?.ended()) {
      const where = `round ${table.round}, ${table.step}`;
      if (!asked.bots) return stopped(out, asked, where);
      write(`The input ended in ${where}. A bot speaks for you from here on.`);
    }
    const move = answered && !own?.ended() ? answered : decide(game, table, next, asked.level).commit;
    const played = playEntry(game, table, { actor: next, move });
    if (!played.ok) {
      if (!own) throw new Error(`${next}: ${played.fault.code}`);
      write(`That is not possible (${played.fault.code}). Please choose again.`);
      continue;
    }
    ({ table, events } = played.value);
    entries.push({ actor: next, move });
    tell();
    if (asked.log !== undefined && (own || table.step === 'ended')) save(asked.log, logOf(game, asked, seat, entries));
  }
  const worth = Object.fromEntries(game.scenario.parties.map((p) => [p.id, worthOf(game, table, p.id).total]));
  const ending = game.scenario.endings.find((e) => e.id === table.ending);
  write(`\n${ending?.text.en ?? ''}`);
  if (seat !== undefined)
    write(
      `Worth to you: ${worth[seat]}; no text would be ${game.parties.get(seat)?.preference.reservation ?? 0} and your aims.`,
    );
  if (asked.json) {
    out.line(
      JSON.stringify({ ok: true, ending: table.ending, worth, log: logOf(game, asked, seat, entries) }, undefined, 2),
    );
  }
  return GOOD;
}

/** The input ended: what was not answered is not taken for silence. */
const stopped = (out: Out, asked: Asked, where: string): ExitCode =>
  refuse(out, asked.json, [
    trouble(
      asked.path,
      'play/input-ended',
      `The input ended in ${where}, so that the game stops there.`,
      'Answer to the end, or add --bots to let a bot speak on.',
    ),
  ]);

const save = (file: string, log: Log): void => writeFileSync(file, `${JSON.stringify(log)}\n`);

function logOf(game: Game, asked: Asked, seat: PartyId | undefined, entries: readonly Entry[]): Log {
  const player = (party: PartyId): Player => (party === seat ? { by: 'person' } : { by: 'bot', level: asked.level });
  return {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: game.scenario.id,
    model: modelOf(game),
    seed: asked.seed,
    injects: 'drawn',
    practice: false,
    players: Object.fromEntries(game.scenario.parties.map((p) => [p.id, player(p.id)])),
    entries,
    digests: [],
  };
}

function optionsOf(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        seat: { type: 'string' },
        seed: { type: 'string', default: '1' },
        level: { type: 'string', default: 'envoy' },
        auto: { type: 'boolean', default: false },
        bots: { type: 'boolean', default: false },
        log: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'name one scenario file or folder.';
    const seed = countOf(values.seed, 0, 4_294_967_295);
    if (seed === undefined) return '--seed wants a whole number from 0 to 4294967295.';
    const level = LEVELS.find((l): l is Level => l === values.level);
    if (level === undefined) return `--level wants one of ${LEVELS.join(', ')}.`;
    const { auto, bots, log, json } = values;
    return { path, seat: values.seat, seed, level, auto, bots, log, json };
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

export const play: Command = { name: 'play', summary: 'negotiate in the terminal, against bots', help: HELP, run };
