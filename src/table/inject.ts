import type { ClauseId, Inject } from '../scenario/model.ts';
import { isVisible } from './life.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import { reopen } from './settle.ts';

/** Something happens from outside: once at most, to those who see it. */
export function fall(p: Proceedings, inject: Inject): void {
  change(p, { fired: [...p.table.fired, inject.id] });
  const cause = tell(p, { kind: 'injected', audience: inject.seen, inject: inject.id });
  for (const clause of inject.reveals) {
    if (isVisible(p.game, p.table, clause)) continue;
    change(p, { revealed: [...p.table.revealed, clause] });
    tell(p, { kind: 'revealed', audience: 'all', clause, inject: inject.id, cause });
  }
  for (const clause of inject.takesUp) takeUp(p, clause, cause);
  const brings = [{ deltas: inject.effects, named: { self: '' } }];
  raise(p, { name: 'INJECTED', event: { inject: inject.id }, audience: inject.seen, cause, brings });
}

/** Puts a clause up for decision in this round, reopened where it was settled. What is hidden stays so. */
export function takeUp(p: Proceedings, clause: ClauseId, cause: number): void {
  if (!isVisible(p.game, p.table, clause)) return;
  if (!p.table.up.includes(clause)) change(p, { up: [...p.table.up, clause] });
  reopen(p, clause, cause, 'settled');
}
