import { begin } from '../table/begin.ts';
import { effectiveEntries } from '../table/effective.ts';
import type { TableEvent } from '../table/event.ts';
import type { EventFacts } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import type { Log } from '../table/log.ts';
import type { Entry } from '../table/move.ts';
import { play } from '../table/play.ts';
import type { Raised } from '../table/raise.ts';
import type { Table } from '../table/state.ts';

/** One entry of a game, played again. */
export interface Moment {
  /** The table before the entry, with what had been sealed. */
  readonly before: Table;
  readonly entry: Entry;
  readonly after: Table;
  readonly events: readonly TableEvent[];
}

type Played = Pick<Log, 'seed' | 'injects' | 'entries'>;

/** Games that were asked about, so that the next question needs no replay. */
const known = new WeakMap<Game, WeakMap<Played['entries'], readonly Moment[]>>();

/**
 * The entry in which an event of a game happened, from the log; `id` as in the table's own events. Undefined for what
 * happened before anybody moved, and where the log does not come so far.
 */
export function recall(game: Game, log: Played, id: number): Moment | undefined {
  const games = known.get(game) ?? new WeakMap<Played['entries'], readonly Moment[]>();
  known.set(game, games);
  const moments = games.get(log.entries) ?? replayed(game, log);
  games.set(log.entries, moments);
  return moments.find(({ before, after }) => id >= before.told && id < after.told);
}

function replayed(game: Game, log: Played): readonly Moment[] {
  let { table } = begin(game, { seed: log.seed, injects: log.injects });
  const moments: Moment[] = [];
  for (const entry of effectiveEntries(log.entries)) {
    const played = play(game, table, entry);
    if (!played.ok) break;
    const { table: after, events } = played.value;
    moments.push({ before: table, entry, after, events });
    table = after;
  }
  return moments;
}

/** What came of the same entry at another table, or with other seals; undefined where it would have been refused. */
export function playOver(game: Game, { entry }: Moment, table: Table): Omit<Moment, 'before' | 'entry'> | undefined {
  const played = play(game, table, entry);
  return played.ok ? { after: played.value.table, events: played.value.events } : undefined;
}

/** What was raised, its event without members that have no value. */
export interface Overheard extends Raised {
  readonly event: EventFacts;
}

const overheard = (raised: Raised): Overheard => ({
  ...raised,
  event: Object.fromEntries(Object.entries(raised.event).filter(([, value]) => value !== undefined)),
});

/** An event as the charts heard it, and the table that they saw. */
export interface Heard {
  readonly raised: Overheard;
  readonly table: Table;
}

/** Everything that charts heard while the entry was resolved, in order. */
export function heardIn(game: Game, { before, entry }: Moment): readonly Heard[] {
  const heard: Heard[] = [];
  play({ ...game, overhear: (raised, table) => heard.push({ raised: overheard(raised), table }) }, before, entry);
  return heard;
}
