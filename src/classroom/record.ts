import type { Entry } from '../table/move.ts';
import { told } from '../table/told.ts';
import { viewFor } from '../table/view-for.ts';
import { PUBLIC } from '../wire/class-message.ts';
import type { TableRecord } from '../wire/class-news.ts';
import { courseOf } from '../wire/course.ts';
import type { Entered } from './entry.ts';
import { logOf, ofRules, type Sitting } from './sitting.ts';

/** All that is kept of a table, from its entries as they stand in the class's file. */
export function recordOf(
  sitting: Sitting,
  entries: readonly Entered[],
  own: { readonly source?: string },
): TableRecord {
  const moves: (Entry & { readonly at: number; readonly by: string })[] = [];
  for (const { actor, at, by, move } of entries) {
    const entry = ofRules(actor, move);
    if (!entry) continue;
    if (entry.move.kind === 'rewind') moves.length = Math.min(moves.length, entry.move.to);
    else moves.push({ ...entry, at, by });
  }
  const { game, table, events } = sitting;
  return {
    log: { ...logOf(sitting), ...own },
    course: courseOf(game, sitting),
    open: viewFor(game, table, PUBLIC, told(game, table, events, PUBLIC).length),
    moves,
  };
}
