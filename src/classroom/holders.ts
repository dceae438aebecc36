import { FACILITATOR } from '../table/move.ts';
import { waitingFor } from '../table/waiting.ts';
import { PUBLIC } from '../wire/class-message.ts';
import type { LobbyNews, ObserverSheet, RosterNews, SeatHolders, TableCard } from '../wire/class-news.ts';
import type { Present } from './attendance.ts';
import { type Participant, placedAt, type Roster, studentsOf } from './roster.ts';
import { timingOf } from './shown.ts';
import type { Sitting } from './sitting.ts';

/** Who holds each seat of a table. Everybody at it may know. */
export const holdersOf = (roster: Roster, { id, game, bots }: Sitting, present: Present): readonly SeatHolders[] =>
  game.scenario.parties.map((party) => {
    const bot = bots[party.id];
    const people = placedAt(roster, id, party.id);
    return {
      party: party.id,
      ...(bot && { bot: bot.level }),
      people: people.map((one) => ({ participant: one.id, name: one.name, present: present.has(one.id) })),
    };
  });

/** A table on the teacher's desk. */
export function cardOf(sitting: Sitting, seats: readonly SeatHolders[]): TableCard {
  const { id, game, table, setup, starts, entries, letters, redraft } = sitting;
  const ending = game.scenario.endings.find((one) => one.id === table.ending);
  return {
    table: id,
    scenario: setup.scenario,
    begun: sitting.begun,
    ...(setup.origin && { origin: setup.origin }),
    ...timingOf(sitting),
    round: table.round,
    step: table.step,
    waiting: waitingFor(game, table),
    seats,
    level: setup.level,
    seconds: setup.pace,
    absent: setup.absent,
    ...(ending && { ending: ending.id, endingTitle: ending.title }),
    starts: starts.map((start) => start.entries),
    entries: entries.length,
    injects: game.scenario.injects.map((one) => one.id).filter((one) => !table.fired.includes(one)),
    asked: letters.filter(({ audience }) => audience !== 'all' && audience.includes(FACILITATOR)).length,
    disclosed: sitting.disclosed,
    ...(redraft?.until !== undefined && { redrafting: { until: redraft.until, content: redraft.text.content } }),
  };
}

const joined = new WeakMap<Roster, number>();
/** How many have taken a name; counted once for a roster, since every page is told. */
function joinedOf(roster: Roster): number {
  const count = joined.get(roster) ?? studentsOf(roster).filter(({ pin }) => pin !== undefined).length;
  joined.set(roster, count);
  return count;
}

export const lobbyFor = (roster: Roster, { id, name, place, sheets }: Participant): LobbyNews => ({
  kind: 'lobby',
  title: roster.title,
  code: roster.code,
  joined: joinedOf(roster),
  you: { participant: id, name },
  ...(place && { place }),
  ...(place?.as === PUBLIC && sheets?.[place.table] && { sheet: sheets[place.table] }),
});

export const participantsOf = (roster: Roster, present: Present): RosterNews['participants'] =>
  [...roster.participants.values()]
    .filter(({ gone }) => !gone)
    .map(({ id, name, pin, place, stood, sheets = {} }) => {
      const noted = Object.values(sheets).reduce((sum, { notes }) => sum + notes.filter((one) => one !== '').length, 0);
      return {
        ...{ participant: id, name, taken: pin !== undefined, present: present.has(id) },
        ...(place && { place }),
        ...(stood && { stood }),
        ...(noted > 0 && { noted }),
      };
    });

/** What was written about the tables, by whoever watched them. */
export const sheetsOf = ({ participants }: Roster): readonly ObserverSheet[] =>
  [...participants.values()].flatMap(({ id, sheets = {} }) =>
    Object.entries(sheets).map(([table, sheet]) => ({ participant: id, table, ...sheet })),
  );
