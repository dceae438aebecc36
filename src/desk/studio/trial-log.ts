import type { Play } from '../../delegates/coverage/finding.ts';
import { randomly } from '../../delegates/randomly.ts';
import { type Delegate, delegate, runGame } from '../../delegates/run.ts';
import type { Game } from '../../table/game.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from '../../table/log.ts';
import { modelOf } from '../../table/replay.ts';

const envoy = delegate('envoy');

/** Who decides in the games of the trials. */
export const playerOf: Readonly<Record<Play, Delegate>> = { random: randomly, bots: envoy };

/** A game of the trials, played again and written down as a recorded game; `source` is its file. */
export function trialLog(game: Game, source: string, play: Play, seed: number): Log {
  const { entries } = runGame(game, seed, () => playerOf[play]);
  const player = { by: 'bot', ...(play === 'bots' && { level: 'envoy' }) } as const;
  return {
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario: game.scenario.id,
    source,
    model: modelOf(game),
    seed,
    injects: 'drawn',
    practice: false,
    players: Object.fromEntries(game.scenario.parties.map(({ id }) => [id, player])),
    entries,
    digests: [],
  };
}
