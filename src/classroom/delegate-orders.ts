import { failed, ok, type Result, unreachable } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import { FACILITATOR } from '../table/move.ts';
import { type DelegateMessage, PUBLIC } from '../wire/class-message.ts';
import { redrafted } from '../wire/one-text.ts';
import { CLASS, type Drafted } from './entry.ts';
import { type Participant, placedAt, type Roster } from './roster.ts';
import { advance, type Sitting } from './sitting.ts';

/** A participant's messages that enter something. */
export type DelegateOrder = Extract<DelegateMessage, { readonly once: string }>;

/**
 * What a participant's message enters at its table. Faults: `seat/none` (it watches, or has no place), `sheet/none` (it does not watch), `seat/bot` (a bot holds the
 * seat now), `table/preparing`, `table/paused`, `table/closed`, `move/late` (meant for another round), `draft/gone` (other than the one that was read),
 * `draft/own` (the other has to confirm it), `letter/nobody`, `redraft/over` (no text is looked for), `redraft/no-such`, and the rules' own.
 */
export function ordersOf(
  message: DelegateOrder,
  me: Participant,
  roster: Roster,
  sitting: Sitting,
): Result<readonly Drafted[], Fault> {
  const seat = me.place?.as;
  if (message.kind === 'observe') return noted(message, me, sitting);
  if (seat === undefined || seat === PUBLIC) return failed({ code: 'seat/none' });
  const mine = { log: sitting.id, actor: seat, by: me.id };
  const sealed = { ...mine, audience: [seat] };
  switch (message.kind) {
    case 'commit': {
      const fault = idle(sitting, seat);
      if (fault) return failed(fault);
      const { at } = message;
      if (at && (at.epoch !== sitting.epoch || at.round !== sitting.table.round)) return failed({ code: 'move/late' });
      const commit: Drafted = { ...sealed, move: message.commit };
      if (placedAt(roster, sitting.id, seat).length < 2) return ok([commit]);
      const lawful = advance(sitting, { ...sealed, move: message.commit, seq: 0, at: 0 });
      if (!lawful.ok) return lawful;
      return ok([{ ...sealed, move: { kind: 'drafted', commit: message.commit } }]);
    }
    case 'confirm': {
      const fault = idle(sitting, seat);
      if (fault) return failed(fault);
      const draft = sitting.drafts[seat];
      if (!draft || draft.digest !== message.draft) return failed({ code: 'draft/gone' });
      if (draft.by === me.id) return failed({ code: 'draft/own' });
      return ok([{ ...sealed, move: draft.commit }]);
    }
    case 'say': {
      if (sitting.closed) return failed({ code: 'table/closed' });
      const { to, text } = message;
      const known = to.every((one) => one === FACILITATOR || (one !== seat && sitting.game.parties.has(one)));
      if (to.length === 0 || !known) return failed({ code: 'letter/nobody' });
      return ok([{ ...mine, audience: [...new Set(to)], move: { kind: 'wrote', text } }]);
    }
    case 'redraft': {
      const { redraft, game } = sitting;
      if (redraft?.until === undefined) return failed({ code: 'redraft/over' });
      if (!redrafted(game, redraft.text, seat, message.change)) return failed({ code: 'redraft/no-such' });
      return ok([{ ...mine, audience: 'all', move: { kind: 'redrafted', change: message.change } }]);
    }
    default:
      return unreachable(message);
  }
}

/** Sheets are the class's, not the table's: they outlive its rewinds. */
function noted(
  { watched, notes }: Extract<DelegateMessage, { kind: 'observe' }>,
  { id, place }: Participant,
  sitting: Sitting,
): Result<readonly Drafted[], Fault> {
  if (place?.as !== PUBLIC || (watched !== undefined && !sitting.game.parties.has(watched)))
    return failed({ code: 'sheet/none' });
  const sheet = { ...(watched !== undefined && { watched }), notes };
  const move = { kind: 'observed', participant: id, table: sitting.id, sheet } as const;
  return ok([{ log: CLASS, actor: id, by: id, audience: [], move }]);
}

function idle({ begun, closed, clock, bots }: Sitting, seat: string): Fault | undefined {
  if (closed) return { code: 'table/closed' };
  if (!begun) return { code: 'table/preparing' };
  if (clock.pause) return { code: 'table/paused' };
  return bots[seat] ? { code: 'seat/bot' } : undefined;
}
