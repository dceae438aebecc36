import { explainEvent } from '../../analysis/explain-event.ts';
import { explainMove } from '../../analysis/explain-move.ts';

import { failed, ok, type Result, unreachable } from '../../ground/result.ts';
import type { Explanation } from '../../table/explanation.ts';
import type { Fault } from '../../table/fault.ts';
import { hears } from '../../table/told.ts';
import type { WhyQuestion } from '../../wire/messages.ts';
import type { Session } from './session.ts';

/** Answers *why?* as far as the person's seat may know; with the cards open, once the game has ended. */
export function explained({ game, seat, table, events, log }: Session, about: WhyQuestion): Result<Explanation, Fault> {
  switch (about.kind) {
    case 'event': {
      if (about.open && table.step !== 'ended') return failed({ code: 'why/not-open-yet' });
      const who = about.open ? 'facilitator' : seat;
      const event = events.filter((one) => hears(one, who))[about.n];
      return event ? ok(explainEvent(game, log, event, who)) : failed({ code: 'why/no-such-event' });
    }
    case 'move':
      return ok(explainMove(game, table, seat, about.move));
    default:
      return unreachable(about);
  }
}
