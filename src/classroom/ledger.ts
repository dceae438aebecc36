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
  const before = books.sittings.get(log);
  if (before && !before.ok) return before;
  const after = sat(books.roster, before?.value, entered);
  return after.ok ? ok({ ...books, next, sittings: new Map(books.sittings).set(log, after) }) : after;
}

/** The table after one more entry of its log. */
function sat(roster: Roster, sitting: Sitting | undefined, entered: Entered): Result<Sitting, Fault> {
  const move = entered.move as TableMove; // the tables' logs hold no others
  if (move.kind === 'opened') return sittingOf(roster, entered.log, move.setup);
  return sitting ? advance(sitting, { ...entered, move }) : failed({ code: 'table/none' });
}

function sittingOf(roster: Roster, id: string, setup: Setup): Result<Sitting, Fault> {
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

/** The names of the tables' logs, as they were opened. */
export const tablesIn = async (store: Store): Promise<readonly string[]> =>
  (await store.logs()).filter((log) => log !== CLASS).sort(inOrder);

/** Of tables, by their names: `t2` was opened before `t10`. */
export const inOrder = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** A table's log besides. */
export async function readTable(store: Store, books: Books, log: string): Promise<Books> {
  const entries = await store.read(log);
  const brief = briefly(books.roster, entries);
  const { sittings, next } = brief
    ? { sittings: [[log, ok(brief)]] as const, next: [[log, entries.length]] as const }
    : fold({ ...BLANK, roster: books.roster }, log, entries);
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
function briefly(roster: Roster, entries: readonly Entered[]): Sitting | undefined {
  const back = takenBack(entries);
  let now: Sitting | undefined;
  for (const [i, entry] of entries.entries()) {
    if (back.has(i)) {
      now = now && passedOver(now, entry);
      if (!now) return undefined;
      continue;
    }
    const after = sat(roster, now, entry);
    if (!after.ok) return undefined;
    now = after.value;
  }
  return now;
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
