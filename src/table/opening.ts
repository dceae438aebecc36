import { chance } from '../ground/chance.ts';
import type { Inject, PartyId } from '../scenario/model.ts';
import { holdsOn } from './holds-on.ts';
import { fall, takeUp } from './inject.ts';
import { isOpen, isVisible } from './life.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import { reopen } from './settle.ts';

/**
 * Dispatch: the round opens, clauses come up, what is due from outside falls, charts hear OPENED, cables arrive. The file's
 * own list brings back what was put off, never what is agreed; the chair's choice and what falls are up beside it and
 * bring back both.
 */
export function openRound(p: Proceedings, round: number): void {
  const { game, table } = p;
  const shape = game.scenario.rounds[round - 1];
  if (!shape) throw new Error(`no round ${round}`);
  const { next, raised } = table;
  const byFile = shape.decide.filter((clause) => isVisible(game, table, clause));
  const refused = [...table.refused, ...table.offers.filter((o) => o.state === 'declined' || o.state === 'countered')];
  change(p, { round, step: 'offers', up: [], next: [], raised: [], offers: [], refused, sealed: {}, awaited: [] });
  const opened = tell(p, { kind: 'opened', audience: 'all' });
  for (const clause of byFile) reopen(p, clause, opened, 'reserved');
  const pending = [...byFile, ...raised].filter((clause) => isOpen(game, p.table, clause));
  change(p, { up: [...new Set(pending)] });
  for (const clause of next) takeUp(p, clause, opened);
  if (table.injects === 'drawn') {
    for (const inject of game.scenario.injects) if (isDue(p, inject)) fall(p, inject);
  }
  raise(p, { name: 'OPENED', event: {}, audience: 'all', cause: opened });
  const cables: Record<PartyId, number> = {};
  for (const [party, list] of Object.entries(shape.cables)) {
    const place = list.findIndex((cable) => holdsOn(game, cable.if, p.table));
    if (place >= 0) cables[party] = place;
  }
  change(p, { cables });
}

function isDue(p: Proceedings, inject: Inject): boolean {
  const { game, table } = p;
  if (!inject.rounds.includes(table.round) || table.fired.includes(inject.id)) return false;
  if (!holdsOn(game, inject.if, table)) return false;
  return inject.chance >= 100 || chance(table.seed, 'inject', inject.id, table.round)(100) < inject.chance;
}
