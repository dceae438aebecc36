import type { Claim } from '../../scenario/model.ts';
import { partyOf } from '../../table/game.ts';
import { told } from '../../table/told.ts';
import { viewFor } from '../../table/view-for.ts';
import { countersOf } from '../../wire/counters.ts';
import type { Run } from '../../wire/course.ts';
import { dossierFor } from '../../wire/dossier.ts';
import type { TableMessage } from '../../wire/messages.ts';
import { debriefOf } from './debrief.ts';
import { nameOf } from './library.ts';
import { isUndoable, type Session } from './session.ts';

/**
 * What the person's page is sent after each step. `known` is the number of events that the page holds already; `over`: it is
 * looked back at, though it may not have come to its end.
 */
export function shownTo(
  session: Session,
  known: number,
  history: Run | undefined,
  over = session.table.step === 'ended',
): Omit<TableMessage, 'request'> {
  const { game, seat, level, table, log } = session;
  const events = told(game, table, session.events, seat);
  const view = viewFor(game, table, seat, events.length);
  const debrief = over ? debriefOf(session, history) : undefined;
  const all = debrief ? [...events, ...debrief.own.events, ...(debrief.history?.events ?? [])] : events;
  return {
    kind: 'table',
    seat,
    level,
    practice: log.practice,
    view,
    from: Math.min(known, events.length),
    events: events.slice(known),
    dossier: dossierFor(game.scenario, seat, { view, events: all, cables: cablesOf(session), open: over }),
    scenario: nameOf(game),
    counters: countersOf(game, table, seat),
    undoable: isUndoable(session),
    log,
    ...(debrief && { debrief }),
  };
}

function cablesOf({ game, seat, starts }: Session): readonly (Claim | undefined)[] {
  const { id } = partyOf(game, seat);
  return game.scenario.rounds.map((round, index) => {
    const place = starts[index]?.table.cables[id];
    return place === undefined ? undefined : round.cables[id]?.[place];
  });
}
