import { decide } from '../../delegates/decide.ts';
import { begin } from '../../table/begin.ts';
import { effectiveEntries } from '../../table/effective.ts';
import { FACILITATOR } from '../../table/move.ts';
import { play } from '../../table/play.ts';
import { LEVELS, type Mind } from '../../table/player.ts';
import type { Table } from '../../table/state.ts';
import type { Session } from './session.ts';

/**
 * The reasons behind every bot's commit of a game, in the order of its log. Those of before the game was taken up again
 * are asked for once more; a bot that would decide otherwise today than the log says gives none.
 */
export function allMinds({ game, log, minds }: Session): readonly Mind[] {
  const entries = effectiveEntries(log.entries);
  let { table } = begin(game, { seed: log.seed, injects: log.injects });
  let opened: Table = table;
  const all: Mind[] = [];
  for (const entry of entries) {
    if (Object.keys(table.sealed).length === 0) opened = table;
    const { actor, move } = entry;
    const player = log.players[actor];
    if (player?.by === 'bot' && actor !== FACILITATOR) {
      const known = minds.findLast((m) => m.party === actor && m.round === opened.round && m.step === opened.step);
      if (known) all.push(known);
      else {
        const level = LEVELS.find((l) => l === player.level) ?? 'envoy';
        const { commit, mind } = decide(game, opened, actor, level);
        if (JSON.stringify(commit) === JSON.stringify(move)) all.push(mind);
      }
    }
    const played = play(game, table, entry);
    if (!played.ok) break;
    table = played.value.table;
  }
  return all;
}
