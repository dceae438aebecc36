import { asAgreed, cutAs } from './as-agreed.ts';
import type { Game } from './game.ts';
import type { Recipient } from './knows.ts';
import type { Table } from './state.ts';
import type { SeatView } from './view.ts';
import { viewDigest } from './view-digest.ts';
import { viewFor } from './view-for.ts';
import { worthOf } from './worth.ts';

/**
 * What `viewFor` shows of talks that go on no more. Of those that were cut short, a seat is told the same worth and aims as
 * everybody else counts (`asAgreed`): not that of clauses in a text that could not be laid out yet.
 */
export function viewAtClose(game: Game, table: Table, who: Recipient, told: number): SeatView {
  const before = viewFor(game, table, who, told);
  if (before.own === undefined || table.step === 'ended') return before;
  const { digest: _, ...rest } = before;
  const reached = asAgreed(game, table);
  const { text, reservation, aims } = worthOf(game, reached, who);
  const view = { ...rest, own: { ...before.own, worth: { text, reservation, aims, cut: cutAs(reached) } } };
  return { ...view, digest: viewDigest(view) };
}
