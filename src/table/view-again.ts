import type { Game } from './game.ts';
import type { Recipient } from './knows.ts';
import { differOnlyInSeals } from './memo.ts';
import { seatsSeen } from './seats-seen.ts';
import type { Table } from './state.ts';
import type { SeatView } from './view.ts';
import { viewDigest } from './view-digest.ts';

/**
 * What `viewFor` gives, made from the view that `who` had before, where others have sealed or unsealed since and nothing else has
 * happened; undefined where more has changed. All members but `seats` are the same objects as before.
 */
export function viewAgain(
  game: Game,
  before: { readonly table: Table; readonly view: SeatView },
  table: Table,
  who: Recipient,
): SeatView | undefined {
  const own = before.table.sealed[who] === table.sealed[who];
  if (!own || !differOnlyInSeals(before.table, table)) return undefined;
  const { digest: _, ...rest } = before.view;
  const view = { ...rest, seats: seatsSeen(game, table, who) };
  return { ...view, digest: viewDigest(view) };
}
