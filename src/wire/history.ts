import { loadPlay } from '../scenario/load-play.ts';
import type { Game } from '../table/game.ts';
import { logOf } from '../table/play-to-log.ts';
import { replay } from '../table/replay.ts';
import type { Run } from './course.ts';

/** What really happened, played out from the text of a history file; undefined where it is unsound or does not replay. */
export function historyFrom(source: string, file: string, game: Game): Run | undefined {
  const play = loadPlay(source, file, game.scenario);
  if (!play.ok) return undefined;
  const log = logOf(play.value, game);
  if (!log.ok) return undefined;
  const run = replay(game, log.value);
  const notes = play.value.moves.flatMap(({ round, note, source }) => (note ? [{ round, text: note, source }] : []));
  return run.ok ? { title: play.value.title, notes, ...run.value } : undefined;
}
