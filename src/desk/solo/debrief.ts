import type { Run } from '../../wire/course.ts';
import { debriefFor } from '../../wire/debrief-for.ts';
import type { Debrief } from '../../wire/messages.ts';
import { allMinds } from './minds-again.ts';
import type { Session } from './session.ts';

/** Everything about a game that has ended, with the cards open; `history` is what really happened, where it is known. */
export function debriefOf(session: Session, history: Run | undefined): Debrief {
  return { ...debriefFor(session.game, session, session.seat, 'open', history), minds: allMinds(session) };
}
