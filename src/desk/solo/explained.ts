import { explainEvent } from '../../analysis/explain-event.ts';
import { explainMove } from '../../analysis/explain-move.ts';
import { recall } from '../../analysis/recall.ts';
import { failed, ok, type Result, unreachable } from '../../ground/result.ts';
import type { TableEvent } from '../../table/event.ts';
import type { Explanation } from '../../table/explanation.ts';
import type { Fault } from '../../table/fault.ts';
import { LEVELS } from '../../table/player.ts';
import { hears } from '../../table/told.ts';
import type { WhyQuestion } from '../../wire/messages.ts';
import { otherTerms } from './other-terms.ts';
import type { Session } from './session.ts';

/** Answers *why?* as far as the person's seat may know; with the cards open, once the game has ended. */
export function explained(session: Session, about: WhyQuestion): Result<Explanation, Fault> {
  const { game, seat, table, events, log } = session;
  switch (about.kind) {
    case 'event': {
      if (about.open && table.step !== 'ended') return failed({ code: 'why/not-open-yet' });
      const who = about.open ? 'facilitator' : seat;
      const event = events.filter((one) => hears(one, who))[about.n];
      if (!event) return failed({ code: 'why/no-such-event' });
      const explanation = explainEvent(game, log, event, who);
      return ok(about.open ? withTerms(session, event, explanation) : explanation);
    }
    case 'move':
      return ok(explainMove(game, table, seat, about.move));
    default:
      return unreachable(about);
  }
}

/** To what a bot was free to turn down: the terms that it would have taken. With the cards open only. */
function withTerms({ game, log }: Session, event: TableEvent, explanation: Explanation): Explanation {
  const { choice } = explanation;
  if (event.kind !== 'declined' || event.offer === undefined || choice === undefined) return explanation;
  const { by, level } = log.players[choice] ?? {};
  const moment = by === 'bot' ? recall(game, log, event.id) : undefined;
  if (!moment) return explanation;
  const other = otherTerms(game, moment.before, event.offer, LEVELS.find((l) => l === level) ?? 'envoy');
  if (!other) return explanation;
  const { taken, tried } = other;
  return { ...explanation, whatIfs: taken ? [taken] : [], termsTried: tried };
}
