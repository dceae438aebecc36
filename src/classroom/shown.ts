import type { Claim } from '../scenario/model.ts';
import type { Recipient } from '../table/knows.ts';
import { FACILITATOR } from '../table/move.ts';
import { told } from '../table/told.ts';
import { viewFor } from '../table/view-for.ts';
import type { SeatHolders, TableShown, Timing } from '../wire/class-news.ts';
import { countersOf } from '../wire/counters.ts';
import { dossierFor, NOTHING_KNOWN } from '../wire/dossier.ts';
import type { Sitting } from './sitting.ts';

/**
 * The one door of the class: all that a recipient is shown of a table. State and events pass through `viewFor` and `told`,
 * texts through `dossierFor`, free words by their addressees.
 */
export function shownTo(sitting: Sitting, seats: readonly SeatHolders[], as: Recipient): TableShown {
  const { id, game, table, begun, epoch } = sitting;
  const facilitator = as === FACILITATOR;
  const party = game.parties.has(as) ? as : undefined;
  const events = begun ? told(game, table, sitting.events, as) : [];
  const view = begun ? viewFor(game, table, as, events.length) : undefined;
  const known = view ? { view, events, cables: cablesOf(sitting, as), open: facilitator } : NOTHING_KNOWN;
  const draft = sitting.drafts[as];
  const counters = party === undefined || !begun ? [] : countersOf(game, table, party);
  return {
    ...{ table: id, as, epoch },
    ...timingOf(sitting),
    seats,
    ...(view && { view }),
    events,
    letters: lettersTo(sitting, as),
    dossier: dossierFor(game.scenario, party, facilitator ? { ...known, open: true } : known),
    ...(draft && { draft: { draft: draft.digest, by: draft.by, commit: draft.commit } }),
    ...(counters.length > 0 && { counters }),
  };
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
