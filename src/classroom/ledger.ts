import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import { CLASS, type ClassMove, type Drafted, type Entered, type Setup, type TableMove } from './entry.ts';
import { gameFrom } from './library.ts';
import { EMPTY, enroll, type Roster } from './roster.ts';
import { advance, ofRules, openSitting, passedOver, type Sitting } from './sitting.ts';
import type { Store } from './store.ts';

/** All that the logs of a class add up to. */
export interface Books {
  readonly roster: Roster;
  /** A table that these rules can't read any more is its fault. */
  readonly sittings: ReadonlyMap<string, Result<Sitting, Fault>>;
  /** The next number in each log. */
  readonly next: ReadonlyMap<string, number>;
}

const BLANK: Books = { roster: EMPTY, sittings: new Map(), next: new Map() };

/** The books after one more entry; the fault: the rules refuse it. */
export function booked(books: Books, entered: Entered): Result<Books, Fault> {
  const { log, seq } = entered;
  const next = new Map(books.next).set(log, seq + 1);
  if (log === CLASS) {
    const move = entered.move as ClassMove; // the class's own log holds no others
    return ok({ ...books, next, roster: enroll(books.roster, move) });
  }
  const move = entered.move as TableMove; // and the tables' none of those
  const before = books.sittings.get(log);
  if (before && !before.ok) return before;
  const after =
    move.kind === 'opened' ? sittingOf(books, log, move.setup) : before && advance(before.value, { ...entered, move });
  if (!after) return failed({ code: 'table/none' });
  return after.ok ? ok({ ...books, next, sittings: new Map(books.sittings).set(log, after) }) : after;
}

function sittingOf({ roster }: Books, id: string, setup: Setup): Result<Sitting, Fault> {
  const source = roster.scenarios.get(setup.scenario);
  const game = source === undefined ? undefined : gameFrom(source);
  return game?.ok
    ? openSitting(id, game.value, setup)
    : failed({ code: 'class/no-such-scenario', detail: setup.scenario });
}

/** The class's own log alone: who is in it. */
export async function readRoster(store: Store): Promise<Books> {
  return fold(BLANK, CLASS, await store.read(CLASS));
}

/** The names of the tables' logs. */
export const tablesIn = async (store: Store): Promise<readonly string[]> =>
  (await store.logs()).filter((log) => log !== CLASS);

/** A table's log besides. */
export async function readTable(store: Store, books: Books, log: string): Promise<Books> {
  const entries = await store.read(log);
  const alone = { ...BLANK, roster: books.roster };
  const { sittings, next } = briefly(alone, log, entries) ?? fold(alone, log, entries);
  return {
    ...books,
    sittings: new Map([...books.sittings, ...sittings]),
    next: new Map([...books.next, ...next]),
  };
}

function fold(books: Books, log: string, entries: readonly Entered[]): Books {
  let now = books;
  for (const entry of entries) {
    const next = booked(now, entry);
    if (!next.ok) return { ...now, sittings: new Map(now.sittings).set(log, next) };
    now = next.value;
  }
  return now;
}

/**
 * The same without playing what a later rewind takes back; undefined where that could make a difference. A class may have been
 * taken back often, and is to be there again at once when its machine was switched off.
 */
function briefly(books: Books, log: string, entries: readonly Entered[]): Books | undefined {
  const back = takenBack(entries);
  let now = books;
  for (const [i, entry] of entries.entries()) {
    const sitting = now.sittings.get(log);
    const next = back.has(i) && sitting?.ok ? passedOver(sitting.value, entry) : undefined;
    if (back.has(i) && !next) return undefined;
    const after = next ? ok({ ...now, sittings: new Map([[log, ok(next)]]) }) : booked(now, entry);
    if (!after.ok) return undefined;
    now = after.value;
  }
  return { ...now, next: new Map([[log, entries.length]]) };
}

/** The places of entries that a later rewind takes back. */
function takenBack(entries: readonly Entered[]): ReadonlySet<number> {
  const counting: number[] = [];
  const back = new Set<number>();
  for (const [i, { actor, move }] of entries.entries()) {
    const entry = ofRules(actor, move);
    if (entry?.move.kind === 'rewind') for (const one of counting.splice(entry.move.to)) back.add(one);
    else if (entry) counting.push(i);
  }
  return back;
}

/** Numbers and dates what is to be entered, in order. */
export function entered(books: Books, drafts: readonly Drafted[], at: number, once?: string): readonly Entered[] {
  const next = new Map(books.next);
  return drafts.map((draft, i) => {
    const seq = next.get(draft.log) ?? 0;
    next.set(draft.log, seq + 1);
    return { ...draft, seq, at, ...(i === 0 && once !== undefined && { once }) };
  });
}
