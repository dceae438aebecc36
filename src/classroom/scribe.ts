import { ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { ClassAnswer, Refusal } from '../wire/class-news.ts';
import { CLASS, type Drafted } from './entry.ts';
import { type Books, booked, entered, readRoster, readTable, tablesIn } from './ledger.ts';
import type { Sitting } from './sitting.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps the books of one class. Whoever calls it sees to it that one thing is written at a time. */
export interface Scribe {
  readonly books: () => Books;
  /** Tables that these rules can read. */
  readonly sittings: () => ReadonlyMap<string, Sitting>;
  /** Why nothing could be stored when it was last tried. */
  readonly trouble: () => string | undefined;
  /** The names of the tables' logs, also of those not yet read. */
  readonly tables: () => Promise<readonly string[]>;
  readonly readTable: (log: string) => Promise<void>;
  /** All of it or nothing: checked, then stored, then true. */
  readonly enter: (drafts: readonly Drafted[], once?: string) => Promise<Result<undefined, Fault>>;
  /** Done once, however often it is asked. `grant`: what is answered besides, from the log of the first entry. */
  readonly onceOnly: (
    once: string,
    drafts: () => Result<readonly Drafted[], Fault>,
    grant?: (log: string) => object,
  ) => Promise<ClassAnswer>;
}

/** Reads the class's own log; its tables are read when they are wanted. */
export async function scribeOf(id: string, store: Store, { now, note }: Surroundings): Promise<Scribe> {
  let books = await readRoster(store);
  let trouble: string | undefined;
  let legible = { of: books.sittings, sittings: readable(books.sittings) };

  async function enter(drafts: readonly Drafted[], once?: string): Promise<Result<undefined, Fault>> {
    if (drafts.length === 0) return ok(undefined);
    const entries = entered(books, drafts, now(), once);
    let after = books;
    for (const entry of entries) {
      const next = booked(after, entry);
      if (!next.ok) return next;
      after = next.value;
    }
    const stored = await store.append(entries);
    if (stored.ok) books = after;
    else if (stored.fault.code !== trouble)
      note([id, stored.fault.code, stored.fault.detail].filter(Boolean).join(' '));
    trouble = stored.ok ? undefined : stored.fault.code;
    return stored;
  }

  return {
    books: () => books,
    sittings: () => {
      if (legible.of !== books.sittings) legible = { of: books.sittings, sittings: readable(books.sittings) };
      return legible.sittings;
    },
    trouble: () => trouble,
    tables: () => tablesIn(store),
    readTable: async (log) => {
      books = await readTable(store, books, log);
    },
    enter,
    onceOnly: async (once, drafts, grant = () => ({})) => {
      const known = await store.find(once);
      if (known) return { ok: true, ...grant(known.log) };
      const planned = drafts();
      if (!planned.ok) return refusal(planned.fault);
      const done = await enter(planned.value, once);
      return done.ok ? { ok: true, ...grant(planned.value[0]?.log ?? CLASS) } : refusal(done.fault);
    },
  };
}

const readable = (sittings: Books['sittings']): ReadonlyMap<string, Sitting> =>
  new Map([...sittings].flatMap(([name, one]) => (one.ok ? [[name, one.value] as const] : [])));

/** What is told of a fault: not what a developer would want to read, since that could be somebody's secret. */
export const refusal = ({ code, reasons }: Fault): Refusal => ({ ok: false, code, ...(reasons && { reasons }) });
