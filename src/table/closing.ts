import type { Sum } from './deltas.ts';
import { endGame, endIfCollapsed } from './ending.ts';
import { press } from './press.ts';
import { type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import { agree, reserve } from './settle.ts';
import type { TableStep } from './state.ts';

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
  const drift: Sum = new Map();
  for (const [path, pressure] of game.pressures) if (pressure.drift !== 0) drift.set(path, pressure.drift);
  press(p, drift, closed);
  raise(p, { name: 'CLOSE', event: {}, audience: 'all', cause: closed });
  if (p.table.suspended) {
    endGame(p);
    return 'ended';
  }
  if (endIfCollapsed(p)) return 'ended';
  return p.table.signingCalled || p.table.round >= game.scenario.rounds.length ? 'signing' : 'offers';
}
