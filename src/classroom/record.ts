import type { Entry } from '../table/move.ts';
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
  return { log: { ...logOf(sitting), ...own }, course: courseOf(sitting.game, sitting), moves };
}
