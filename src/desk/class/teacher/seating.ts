import type { RosterNews, TableCard } from '../../../wire/class-news.ts';

export type Participant = RosterNews['participants'][number];

export interface Place {
  readonly participant: string;
  readonly table: string;
  readonly as: string;
}

/** The page on the wall is a participant too, but nobody's name. */
export const PROJECTOR = 'projector';
/** The teacher in a second tab. */
export const TEST = 'test';

export const studentsOf = ({ participants }: RosterNews): readonly Participant[] =>
  participants.filter(({ participant }) => participant !== PROJECTOR && participant !== TEST);

/** Tables that these rules can read. */
export const cardsOf = ({ tables }: RosterNews): readonly TableCard[] =>
  tables.flatMap((table) => ('stage' in table ? [table] : []));

/** Whether there are tables of which the host, just back, can't say yet how they are. */
export const stillReading = ({ tables }: RosterNews): boolean => tables.some((table) => 'reading' in table);

/**
 * A host that has just come back names its tables before it has read them: until it has, each stands as the page last had it,
 * like a table whose line is lost. What is being typed beside it stays.
 */
export function keptWhileRead(news: RosterNews, last: RosterNews | undefined): RosterNews {
  if (last?.class !== news.class || !stillReading(news)) return news;
  const before = new Map(last.tables.map((one) => [one.table, one]));
  return { ...news, tables: news.tables.map((one) => ('reading' in one ? (before.get(one.table) ?? one) : one)) };
}

/**
 * Where those without a place go: always to the table with the fewest people, there to the first seat that nobody holds (in the
 * order of `seats`, the seats that people may take by scenario); once all are held, a second one to a seat; then to watch.
 * `coming`: places that have been asked for and are not on the cards yet.
 */
export function seatAll(
  people: readonly Participant[],
  tables: readonly TableCard[],
  seats: Readonly<Record<string, readonly string[]>>,
  coming: readonly Place[] = [],
): readonly Place[] {
  const open = tables.filter(({ stage }) => stage !== 'closed');
  const held = new Map<string, number>(
    open.flatMap(({ table, seats: at }) => at.map((seat) => [`${table}|${seat.party}`, seat.people.length] as const)),
  );
  for (const { table, as } of coming) held.set(`${table}|${as}`, (held.get(`${table}|${as}`) ?? 0) + 1);
  const at = (table: string, party: string): number => held.get(`${table}|${party}`) ?? 0;
  const free = (limit: number): readonly Place[] =>
    open
      .map(({ table, scenario }) => {
        const parties = seats[scenario] ?? [];
        const heads = parties.reduce((sum, party) => sum + at(table, party), 0);
        return { table, heads, as: parties.find((party) => at(table, party) < limit) };
      })
      .filter(({ as }) => as !== undefined)
      .sort((a, b) => a.heads - b.heads)
      .map(({ table, as }) => ({ participant: '', table, as: as ?? '' }));
  return people
    .filter(({ place }) => !place)
    .flatMap(({ participant }) => {
      const [first] = open;
      const found = free(1)[0] ?? free(2)[0] ?? (first && { table: first.table, as: 'public' });
      if (!found) return [];
      held.set(`${found.table}|${found.as}`, at(found.table, found.as) + 1);
      return [{ ...found, participant }];
    });
}
