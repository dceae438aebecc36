import type { RosterNews, TableShown } from '../wire/class-news.ts';
import { cardOf, holdersOf, type IsPresent, lobbyFor, participantsOf } from './holders.ts';
import type { Books } from './ledger.ts';
import { type Line, vacate } from './line.ts';
import { patchOf } from './patch.ts';
import { shownTo } from './shown.ts';

export interface Hall {
  readonly lines: ReadonlySet<Line>;
  readonly books: Books;
  readonly present: ReadonlySet<string>;
  /** Why nothing can be stored at present. */
  readonly trouble: string | undefined;
}

interface Kept {
  readonly sitting: object;
  readonly seats: string;
  readonly shown: TableShown;
}

/**
 * Sends every page what has changed for it since it was last sent something, and nothing where nothing has: that others were
 * sent something is not to be told from what one gets.
 */
export function broadcaster(id: string): (hall: Hall) => void {
  const kept = new Map<string, Kept>();
  return ({ lines, books, present, trouble }) => {
    const isPresent = (participant: string): boolean => present.has(participant);
    const wanted = new Set<string>();

    const shown = (table: string, as: string): TableShown | undefined => {
      const sitting = books.sittings.get(table);
      if (!sitting?.ok) return undefined;
      const key = `${table}|${as}`;
      wanted.add(key);
      const seats = holdersOf(books.roster, sitting.value, isPresent);
      const names = JSON.stringify(seats);
      const last = kept.get(key);
      if (last?.sitting === sitting.value && last.seats === names) return last.shown;
      const fresh = shownTo(sitting.value, seats, as);
      kept.set(key, { sitting: sitting.value, seats: names, shown: fresh });
      return fresh;
    };
    const table = (line: Line, at: { readonly table: string; readonly as: string } | undefined): void => {
      const now = at && shown(at.table, at.as);
      if (!now) {
        line.shown = undefined;
        return;
      }
      const news = patchOf(line.shown, now, line.have);
      line.shown = now;
      line.have = undefined;
      if (news) line.send(news);
    };
    const hall = (line: Line, news: Parameters<Line['send']>[0]): void => {
      const text = JSON.stringify(news);
      if (line.hall === text) return;
      line.hall = text;
      line.send(news);
    };

    let roster: RosterNews | undefined;
    for (const line of lines) {
      const { who } = line;
      if (who.kind === 'teacher') {
        roster ??= rosterNews(id, books, isPresent, trouble);
        hall(line, roster);
        table(line, line.watching);
      } else if (who.kind === 'delegate') {
        const one = books.roster.participants.get(who.participant);
        if (!one?.tokens.includes(who.token)) {
          vacate(line);
          line.send({ kind: 'over', code: 'seat/reissued' });
          continue;
        }
        hall(line, lobbyFor(books.roster, one));
        table(line, one.place);
      }
    }
    for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
  };
}

function rosterNews(
  id: string,
  { roster, sittings }: Books,
  isPresent: IsPresent,
  trouble: string | undefined,
): RosterNews {
  const tables = [...sittings].map(([table, sitting]) =>
    sitting.ok
      ? cardOf(sitting.value, holdersOf(roster, sitting.value, isPresent))
      : { table, fault: sitting.fault.code },
  );
  return {
    kind: 'roster',
    ...{ class: id, title: roster.title, code: roster.code },
    participants: participantsOf(roster, isPresent),
    scenarios: [...roster.scenarios.keys()],
    tables,
    ...(trouble !== undefined && { trouble }),
  };
}
