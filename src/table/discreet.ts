import type { Condition } from '../scenario/condition.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import type { Game } from './game.ts';
import { type Recipient, seesFact } from './knows.ts';
import type { Table } from './state.ts';
import type { Standing } from './view.ts';

/** Reasons with only those facts that a recipient may know; what else decided stays unsaid. */
export const discreetReasons = (
  game: Game,
  table: Table,
  who: Recipient,
  reasons: readonly Reason[],
): readonly Reason[] =>
  reasons.map((reason) => ({
    ...reason,
    facts: reason.facts.filter(({ fact }) => seesFact(game.scenario, table.revealed, fact, who)),
  }));

/** A standing as its own seat may be told it: a red line can turn on what the delegation does not know. */
export function discreetStanding(game: Game, table: Table, seat: PartyId, standing: Standing): Standing {
  if (standing.kind === 'within') return standing;
  return { ...standing, reasons: discreetReasons(game, table, seat, standing.reasons) };
}

/** Whether everybody can tell if a condition holds. */
export function isPublic(game: Game, table: Table, condition: Condition): boolean {
  return (
    condition.facts.every(({ fact }) => seesFact(game.scenario, table.revealed, fact, 'public')) &&
    (condition.any ?? []).every((one) => isPublic(game, table, one)) &&
    (condition.not === undefined || isPublic(game, table, condition.not))
  );
}
