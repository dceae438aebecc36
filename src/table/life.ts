import type { ClauseId, PartyId } from '../scenario/model.ts';
import type { Game } from './game.ts';
import type { ClauseLife, ClauseStatus, Table } from './state.ts';

const UNTABLED: ClauseLife = { status: 'untabled' };
const BRACKETED: ClauseLife = { status: 'bracketed' };

/** A clause's life in the first text that holds it, which is what `clause.<id>` means. */
export function lifeOf(game: Game, table: Table, clause: ClauseId): ClauseLife {
  const first = game.holding.get(clause)?.[0];
  if (first) return table.lives[first.id]?.[clause] ?? UNTABLED;
  return (table.tabled[clause]?.length ?? 0) > 0 ? BRACKETED : UNTABLED;
}

export const isOpenStatus = (status: ClauseStatus): boolean => status !== 'agreed' && status !== 'reserved';

/** Whether some text that holds it is not yet settled on it. A clause in no text never settles. */
export function isOpen(game: Game, table: Table, clause: ClauseId): boolean {
  const texts = game.holding.get(clause) ?? [];
  return texts.length === 0 || texts.some((i) => isOpenStatus(table.lives[i.id]?.[clause]?.status ?? 'untabled'));
}

export function isSettledSomewhere(game: Game, table: Table, clause: ClauseId): boolean {
  return (game.holding.get(clause) ?? []).some((i) => !isOpenStatus(table.lives[i.id]?.[clause]?.status ?? 'untabled'));
}

/** Whether the clause is on the table for everybody to see. */
export const isVisible = (game: Game, table: Table, clause: ClauseId): boolean =>
  game.clauses.get(clause)?.hidden === undefined || table.revealed.includes(clause);

export const isUp = (table: Table, clause: ClauseId): boolean =>
  table.up.includes(clause) || table.raised.includes(clause);

/** Whether words on the clause are in order now. */
export const isSpeakable = (game: Game, table: Table, clause: ClauseId): boolean =>
  isVisible(game, table, clause) && isUp(table, clause) && isOpen(game, table, clause);

/** Whether a seat may bring a hidden clause to the table. */
export const mayReveal = (game: Game, table: Table, seat: PartyId, clause: ClauseId): boolean =>
  !isVisible(game, table, clause) && (game.clauses.get(clause)?.hidden?.knows.includes(seat) ?? false);

/** Whether every text that holds it is agreed on it. */
export const isAgreed = (game: Game, table: Table, clause: ClauseId): boolean => {
  const texts = game.holding.get(clause) ?? [];
  return texts.length > 0 && texts.every((i) => table.lives[i.id]?.[clause]?.status === 'agreed');
};
