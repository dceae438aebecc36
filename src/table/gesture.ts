import { EVENT_OF } from '../scenario/chart-event.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import { judge } from './judge.ts';
import { gestureFault } from './legal-gesture.ts';
import type { Gesture } from './move.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { deliver, markUsed, payBeyond } from './resolve-move.ts';
import type { SeatStatus, Table } from './state.ts';

/** A seat's gesture takes effect, or lapses if it has become impossible. Returns whether it was made. */
export function gesture(p: Proceedings, before: Table, seat: PartyId, move: Gesture): boolean {
  const barred = barredNow(p, seat, move);
  if (barred) {
    const secret = barred[0]?.kind === 'red-line';
    tell(p, { kind: 'lapsed', audience: secret ? [seat] : 'all', by: seat, ...move, reasons: barred });
    return false;
  }
  const paid = payBeyond(p, before, seat, move);
  markUsed(p, move.verb, move.choice);
  change(p, { gestures: [...p.table.gestures, { round: p.table.round, by: seat, gesture: move }] });
  const gestured = tell(p, { kind: 'gestured', audience: 'all', by: seat, ...move });
  effect(p, seat, move, gestured);
  deliver(p, EVENT_OF[move.verb], seat, move, 'all', gestured, paid);
  return true;
}

function barredNow(p: Proceedings, seat: PartyId, move: Gesture): readonly Reason[] | undefined {
  const fault = gestureFault(p.game, p.table, seat, move);
  if (fault) return [fault];
  const standing = judge(p.game, p.table, seat, move);
  return standing.kind === 'forbidden' ? standing.reasons : undefined;
}

/** What some gestures do to the table of themselves. `suspend` is counted at the end of the plenary. */
function effect(p: Proceedings, seat: PartyId, move: Gesture, cause: number): void {
  switch (move.verb) {
    case 'walk-out':
      seatChanges(p, seat, 'out', cause);
      break;
    case 'return':
      seatChanges(p, seat, hasWithdrawn(p.table, seat) ? 'withdrawn' : 'in', cause);
      break;
    case 'withdraw-as-host':
      seatChanges(p, seat, 'withdrawn', cause);
      break;
    case 'change-venue':
      if (move.place === undefined) break;
      change(p, { venue: move.place });
      tell(p, { kind: 'venue-changed', audience: 'all', by: seat, place: move.place, cause });
      break;
    case 'take-up':
      if (move.clause !== undefined) change(p, { next: [...p.table.next, move.clause] });
      break;
    case 'call-to-sign':
      change(p, { signingCalled: true });
      break;
    default:
      break;
  }
}

/** A host that gave up its office, left the room and comes back is host no more than before. */
const hasWithdrawn = (table: Table, seat: PartyId): boolean =>
  table.gestures.some(({ by, gesture }) => by === seat && gesture.verb === 'withdraw-as-host');

function seatChanges(p: Proceedings, seat: PartyId, after: SeatStatus, cause: number): void {
  const before = p.table.seats[seat] ?? 'in';
  change(p, { seats: { ...p.table.seats, [seat]: after } });
  tell(p, { kind: 'seat-changed', audience: 'all', by: seat, before, after, cause });
}
