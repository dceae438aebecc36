import type { TableEvent } from './event.ts';
import type { Game } from './game.ts';
import type { Table } from './state.ts';
import { withMembers } from './with-members.ts';

/** What an entry led to. */
export interface Played {
  readonly table: Table;
  /** In order; ids run on from the table before. */
  readonly events: readonly TableEvent[];
}

/** The rules at work on one entry: `table` is replaced, never written into, so that the one before stays as it was. */
export interface Proceedings {
  readonly game: Game;
  table: Table;
  readonly events: TableEvent[];
  readonly firstId: number;
}

export const proceed = (game: Game, table: Table): Proceedings => ({ game, table, events: [], firstId: table.told });

export function change(p: Proceedings, members: Partial<Table>): void {
  p.table = withMembers(p.table, members);
}

/** Records a fact and returns its id. The object given becomes the event: it must be nobody else's. */
export function tell(p: Proceedings, event: Omit<TableEvent, 'id' | 'round'>): number {
  const id = p.firstId + p.events.length;
  p.events.push(Object.assign(event, { id, round: p.table.round }));
  return id;
}

export const conclude = (p: Proceedings): Played => ({
  table: withMembers(p.table, { told: p.firstId + p.events.length }),
  events: p.events,
});
