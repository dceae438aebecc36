import { isDeepStrictEqual } from 'node:util';
import type { LobbyNews, RosterNews, SeatHolders, TableShown } from '../wire/class-news.ts';
import type { Present } from './attendance.ts';
import { cardOf, holdersOf, lobbyFor, participantsOf } from './holders.ts';
import { type Books, inOrder } from './ledger.ts';
import { type Line, vacate } from './line.ts';
import { patchOf } from './patch.ts';
import type { Participant, Roster } from './roster.ts';
import { shownTo } from './shown.ts';
import type { Sitting } from './sitting.ts';

export interface Hall {
  readonly lines: ReadonlySet<Line>;
  readonly books: Books;
  /** Tables whose logs are still to be read. */
  readonly unread: readonly string[];
  readonly present: Present;
  /** Why nothing can be stored at present. */
  readonly trouble: string | undefined;
  /** Also what can wait: how many have joined, the teacher's roster. */
  readonly everything: boolean;
}

interface Seated extends Pick<Hall, 'present'> {
  readonly roster: Roster;
  readonly bots: object;
  readonly seats: readonly SeatHolders[];
}
interface Kept {
  readonly sitting: Sitting;
  readonly seats: readonly SeatHolders[];
  readonly shown: TableShown;
}

/**
 * Sends every page what has changed for it since it was last sent something, and nothing where nothing has: that others were
 * sent something is not to be told from what one gets. Most news concern one table of many: whatever is the same object
 * as it was is not looked into again.
 */
export function broadcaster(id: string): (hall: Hall) => void {
  const seated = new Map<string, Seated>();
  const kept = new Map<string, Kept>();

  function seatsAt(sitting: Sitting, { books: { roster }, present }: Hall): readonly SeatHolders[] {
    const { bots } = sitting;
    const last = seated.get(sitting.id);
    if (last?.roster === roster && last.present === present && last.bots === bots) return last.seats;
    const fresh = holdersOf(roster, sitting, present);
    const seats = last && isDeepStrictEqual(last.seats, fresh) ? last.seats : fresh;
    seated.set(sitting.id, { roster, present, bots, seats });
    return seats;
  }

  function shownAt(hall: Hall, table: string, as: string): TableShown | undefined {
    const sitting = hall.books.sittings.get(table);
    if (!sitting?.ok) return undefined;
    const key = `${table}|${as}`;
    const seats = seatsAt(sitting.value, hall);
    const last = kept.get(key);
    if (last?.sitting === sitting.value && last.seats === seats) return last.shown;
    const shown = shownTo(sitting.value, seats, as, last);
    kept.set(key, { sitting: sitting.value, seats, shown });
    return shown;
  }

  function tellTable(hall: Hall, line: Line, at: { readonly table: string; readonly as: string } | undefined): void {
    const now = at && shownAt(hall, at.table, at.as);
    const news = now && patchOf(line.shown, now, line.have);
    line.shown = now;
    if (now) line.have = undefined;
    if (news) line.send(news);
  }

  function tellHall(line: Line, news: LobbyNews | RosterNews): void {
    if (isDeepStrictEqual(line.hall, news)) return;
    line.hall = news;
    line.send(news);
  }

  /** How many have joined can wait: else each who comes in would be news to all who are there. */
  function tellLobby(line: Line, one: Participant, { books: { roster }, everything }: Hall): void {
    if (line.roster === roster) return;
    const news = lobbyFor(roster, one);
    const same = line.hall && isDeepStrictEqual({ ...line.hall, joined: news.joined }, news);
    if (same && !everything) return;
    line.roster = roster;
    tellHall(line, news);
  }

  return (hall) => {
    const { lines, books, everything } = hall;
    let desk: RosterNews | undefined;
    for (const line of lines) {
      const { who } = line;
      if (who.kind === 'teacher') {
        if (everything || !line.hall) {
          desk ??= rosterNews(id, hall, seatsAt);
          tellHall(line, desk);
        }
        tellTable(hall, line, line.watching);
      } else if (who.kind === 'delegate') {
        const one = books.roster.participants.get(who.participant);
        if (!one?.tokens.includes(who.token)) {
          vacate(line);
          line.send({ kind: 'over', code: one?.gone ? 'seat/dismissed' : 'seat/reissued' });
          continue;
        }
        tellLobby(line, one, hall);
        tellTable(hall, line, one.place);
      }
    }
    if (everything) forget(kept, lines);
  };
}

/** What no page looks at any more. */
function forget(kept: Map<string, Kept>, lines: ReadonlySet<Line>): void {
  const wanted = new Set([...lines].map(({ shown }) => shown));
  for (const [key, { shown }] of kept) if (!wanted.has(shown)) kept.delete(key);
}

function rosterNews(
  id: string,
  hall: Hall,
  seatsAt: (sitting: Sitting, hall: Hall) => readonly SeatHolders[],
): RosterNews {
  const { roster, sittings } = hall.books;
  const tables = [...sittings.keys(), ...hall.unread].sort(inOrder).map((table): RosterNews['tables'][number] => {
    const sitting = sittings.get(table);
    if (!sitting) return { table, reading: true };
    return sitting.ok ? cardOf(sitting.value, seatsAt(sitting.value, hall)) : { table, fault: sitting.fault.code };
  });
  return {
    kind: 'roster',
    ...{ class: id, title: roster.title, code: roster.code },
    participants: participantsOf(roster, hall.present),
    seatsNewcomers: roster.seatsNewcomers,
    scenarios: [...roster.scenarios.keys()],
    tables,
    ...(hall.trouble !== undefined && { trouble: hall.trouble }),
  };
}
