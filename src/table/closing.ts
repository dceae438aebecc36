import type { Sum } from './deltas.ts';
import { endGame, endIfCollapsed } from './ending.ts';
import type { Game } from './game.ts';
import { press } from './press.ts';
import { type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import { agree, reserve } from './settle.ts';
import type { TableStep } from './state.ts';

const drifts = new WeakMap<Game['pressures'], Sum>();

function driftOf(pressures: Game['pressures']): Sum {
  const known = drifts.get(pressures);
  if (known) return known;
  const drift: Sum = new Map();
  for (const [path, pressure] of pressures) if (pressure.drift !== 0) drift.set(path, pressure.drift);
  drifts.set(pressures, drift);
  return drift;
}

/**
 * The close of a round: what was up and is not agreed is reserved, values drift, every chart hears CLOSE. Returns
 * the step in which the table goes on; for a new round that is `offers`.
 */
export function closeRound(p: Proceedings): TableStep {
  const { game } = p;
  const closed = tell(p, { kind: 'closed', audience: 'all' });
  for (const clause of p.table.up) {
    if (p.table.raised.includes(clause)) continue;
    agree(p, clause, closed);
    reserve(p, clause, closed);
  }
  press(p, driftOf(game.pressures), closed);
  raise(p, { name: 'CLOSE', event: {}, audience: 'all', cause: closed });
  if (p.table.suspended) {
    endGame(p);
    return 'ended';
  }
  if (endIfCollapsed(p)) return 'ended';
  return p.table.signingCalled || p.table.round >= game.scenario.rounds.length ? 'signing' : 'offers';
}
