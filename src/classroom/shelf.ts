import type { Drafted } from './entry.ts';
import type { Scribe } from './scribe.ts';
import type { Sitting } from './sitting.ts';

/** The tables of a class whose logs have not been read since the host started. Whoever comes back waits for its own table alone. */
export interface Shelf {
  readonly unread: () => readonly string[];
  /** Reads a table's log, unless that was done. */
  readonly take: (table: string | undefined) => Promise<void>;
  /** Reads on until all are read or so many ms have passed. */
  readonly takeMore: (ms: number) => Promise<void>;
}

export async function shelfOf(scribe: Scribe): Promise<Shelf> {
  const unread = new Set(await scribe.tables());
  async function take(table: string | undefined): Promise<void> {
    if (table === undefined || !unread.delete(table)) return;
    await scribe.readTable(table);
    const sitting = scribe.sittings().get(table);
    const again = sitting ? restarting(sitting) : [];
    if (again.length > 0) await scribe.enter(again);
  }
  return {
    unread: () => [...unread],
    take,
    takeMore: async (ms) => {
      const since = performance.now();
      for (const table of unread) {
        if (performance.now() - since > ms) return;
        await take(table);
      }
    },
  };
}

/** What the host enters at a table where time ran when the host did not. */
export const restarting = ({ id, clock, redraft }: Sitting): readonly Drafted[] =>
  (clock.until ?? clock.pause?.until ?? redraft?.until) === undefined
    ? []
    : [{ ...{ log: id, actor: 'facilitator', by: 'clock', audience: 'all' }, move: { kind: 'restarted' } }];
