import { failed, ok, type Result } from '../ground/result.ts';
import type { Play } from '../scenario/play-file.ts';
import { type DriveFault, drive } from './drive.ts';
import type { Game } from './game.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from './log.ts';
import { modelOf } from './replay.ts';

/** A play's fault: `line` is that of the file. */
export type PlayFault = Omit<DriveFault, 'turn'> & { readonly line?: number };

/**
 * A recorded play as a log: seats that it does not name are silent, offers not answered lapse, nothing falls by
 * chance. Besides the rules' own faults: `play/other-scenario`, `play/nothing-came-of-it` (a move found no step that
 * waited for it), `play/other-ending` (detail: the one that it reached).
 */
export function logOf(play: Play, game: Game): Result<Log, PlayFault> {
  if (play.plays !== game.scenario.id) return failed({ code: 'play/other-scenario', detail: play.plays });
  const driven = drive(game, { seed: play.seed, turns: play.moves, toTheEnd: true });
  if (!driven.ok) {
    const { turn, ...fault } = driven.fault;
    const line = turn === undefined ? undefined : play.moves[turn]?.line;
    return failed({ ...fault, ...(line !== undefined && { line }) });
  }
  const { ending = '' } = driven.value.table;
  if (play.ending !== undefined && play.ending !== ending) return failed({ code: 'play/other-ending', detail: ending });
  return ok({
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: game.scenario.id,
    model: modelOf(game),
    seed: play.seed,
    injects: 'by-hand',
    practice: false,
    players: {},
    entries: driven.value.entries,
    digests: [],
  });
}
