import type { Claim, PartyId } from '../scenario/model.ts';
import { asAgreed } from '../table/as-agreed.ts';
import type { Recipient } from '../table/knows.ts';
import { FACILITATOR } from '../table/move.ts';
import { told } from '../table/told.ts';
import { viewAgain } from '../table/view-again.ts';
import { viewAtClose } from '../table/view-at-close.ts';
import { viewFor } from '../table/view-for.ts';
import type { After, RedraftShown, SeatHolders, TableShown, Timing } from '../wire/class-news.ts';
import { countersOf } from '../wire/counters.ts';
import type { Run } from '../wire/course.ts';
import { debriefFor } from '../wire/debrief-for.ts';
import { dossierFor, NOTHING_KNOWN } from '../wire/dossier.ts';
import type { Side } from '../wire/feedback.ts';
import { handOf } from '../wire/hand.ts';
import { barredIn, worthNow, worthOfText } from '../wire/one-text.ts';
import type { Sitting } from './sitting.ts';

/**
 * The one door of the class: all that a recipient is shown of a table. State and events pass through `viewFor` and `told`,
 * texts through `dossierFor`, free words by their addressees.
 */
export function shownTo(sitting: Sitting, seats: readonly SeatHolders[], as: Recipient, last?: Last): TableShown {
  const { id, epoch, backTo, table } = sitting;
  const draft = sitting.drafts[as];
  return {
    ...{ table: id, as, epoch },
    ...timingOf(sitting),
    ...(backTo && backTo.round === table.round && backTo.step === table.step && { back: true as const }),
    seats,
    ...((last && playedAgain(sitting, as, last)) ?? playedAt(sitting, as)),
    letters: lettersTo(sitting, as),
    ...(sitting.disclosed && { disclosed: true as const }),
    ...(sitting.redraft && { redraft: redraftShown(sitting, sitting.redraft) }),
    ...(sitting.movedByBot.includes(as) && { movedByBot: true as const }),
    ...(sitting.late.includes(as) && { late: true as const }),
    ...(draft && { draft: { draft: draft.digest, by: draft.by, commit: draft.commit } }),
  };
}

/** What a recipient was last shown of the table, and when it stood how. */
export interface Last {
  readonly sitting: Sitting;
  readonly shown: TableShown;
}
type Played = Pick<TableShown, 'view' | 'events' | 'dossier' | 'counters'>;

function playedAt(sitting: Sitting, as: Recipient): Played {
  const { game, table, begun, closed } = sitting;
  const facilitator = as === FACILITATOR;
  const party = game.parties.has(as) ? as : undefined;
  const events = begun ? told(game, table, sitting.events, as) : [];
  const view = begun ? (closed ? viewAtClose : viewFor)(game, table, as, events.length) : undefined;
  const known = view ? { view, events, cables: cablesOf(sitting, as), open: facilitator } : NOTHING_KNOWN;
  const counters = party === undefined || !begun ? [] : countersOf(game, table, party);
  return {
    ...(view && { view }),
    events,
    dossier: dossierFor(game.scenario, party, facilitator ? { ...known, open: true } : known),
    ...(counters.length > 0 && { counters }),
  };
}

/** The same in a moment where at most others have sealed since: most messages of a class do no more. */
function playedAgain(sitting: Sitting, as: Recipient, { sitting: then, shown }: Last): Played | undefined {
  if (then.events !== sitting.events || then.epoch !== sitting.epoch) return undefined;
  if (then.begun !== sitting.begun || then.closed !== sitting.closed) return undefined;
  const { game, table } = sitting;
  const view =
    shown.view &&
    (then.table === table ? shown.view : viewAgain(game, { table: then.table, view: shown.view }, table, as));
  if (shown.view && !view) return undefined;
  const { events, dossier, counters } = shown;
  return { ...(view && { view }), events, dossier, ...(counters && { counters }) };
}

/** It lies before all, so everybody at the table is shown the same; its cards are open by then. */
function redraftShown({ game, table }: Sitting, { text, until }: NonNullable<Sitting['redraft']>): RedraftShown {
  return {
    ...text,
    ...(until !== undefined && { until }),
    worth: worthOfText(game, table, text),
    barred: barredIn(game, table, text),
    before: worthNow(game, asAgreed(game, table)),
    fallback: worthNow(game, { ...table, inForce: [] }),
  };
}

/**
 * What comes after a table, for a seat or the public: by `debriefFor`, as far as its cards are open. `history` where the scenario's
 * own is known.
 */
export function afterFor(sitting: Sitting, as: Recipient, history: Run | undefined): After {
  const { game, table, events, disclosed } = sitting;
  const party = game.parties.has(as) ? as : undefined;
  const cards = disclosed ? 'open' : 'closed';
  const debrief = debriefFor(game, sitting, as, cards, history);
  const own = told(game, table, events, as);
  const view = viewAtClose(game, table, as, own.length);
  const all = [...own, ...debrief.own.events, ...(debrief.history?.events ?? [])];
  return {
    debrief,
    view,
    dossier: dossierFor(game.scenario, party, { view, events: all, cables: cablesOf(sitting, as), open: disclosed }),
    cards,
    ...(disclosed && { hands: game.scenario.parties.map(handOf) }),
  };
}

/** A seat's own side of a table, as the seat itself was shown it. */
export function sideOf(sitting: Sitting, seat: PartyId): Side {
  const { game, table, closed } = sitting;
  const events = told(game, table, sitting.events, seat);
  const view = (closed ? viewAtClose : viewFor)(game, table, seat, events.length);
  const dossier = dossierFor(game.scenario, seat, {
    view,
    events,
    cables: cablesOf(sitting, seat),
    open: sitting.disclosed,
  });
  return { seat, view, events, dossier };
}

export function timingOf({ begun, closed, clock, table }: Sitting): Timing {
  const stage = closed || table.step === 'ended' ? 'closed' : !begun ? 'preparing' : clock.pause ? 'paused' : 'running';
  const { until, pause } = clock;
  return { stage, ...(until !== undefined && { until }), ...(pause && { pause }) };
}

const lettersTo = ({ letters }: Sitting, as: Recipient): TableShown['letters'] =>
  letters
    .filter(({ audience, from }) => as === FACILITATOR || from === as || audience === 'all' || audience.includes(as))
    .map(({ audience: _, ...letter }, n) => ({ n, ...letter }));

const cablesOf = ({ game, starts }: Sitting, as: Recipient): readonly (Claim | undefined)[] =>
  game.scenario.rounds.map((round, index) => {
    const place = starts[index]?.table.cables[as];
    return place === undefined ? undefined : round.cables[as]?.[place];
  });
