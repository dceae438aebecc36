import Database from 'libsql';
import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { Entered } from './entry.ts';
import { MIGRATIONS } from './schema.ts';
import type { Store } from './store.ts';

/** The files of one database; all of them are gone when the class is erased. */
export const filesOf = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`, `${file}-journal`];

/**
 * An entry as JSON: it has stood there as such in parts, and one text of a whole log is read three times as fast as a row for each
 * of its entries.
 */
const AS_JSON = "'[' || json_array(log, seq, at, actor, by, once) || ',' || audience || ',' || move || ']'";
type Row = readonly [
  members: readonly [log: string, seq: number, at: number, actor: string, by: string, once: string | null],
  audience: Entered['audience'],
  move: Entered['move'],
];

/** A class's file is at most this many pages of 4 kB: 256 MB, a hundred times a long course. */
const PAGES_AT_MOST = 65_536;

/**
 * One file a class: write-ahead log, every commit synced to the disk, locked against a second process.
 * Faults: `store/in-use`, `store/too-new` (written by a later version), `store/damaged`.
 */
export function openLibsql(
  file: string,
  { pages = PAGES_AT_MOST, migrations = MIGRATIONS } = {},
): Result<Store, Fault> {
  let db: Database.Database | undefined;
  try {
    db = new Database(file);
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    db.exec(`PRAGMA max_page_count = ${pages}`);
    const fault = migrate(db, migrations);
    if (fault) {
      shut(db);
      return failed(fault);
    }
    return ok(storeOf(db));
  } catch (error) {
    if (db) shut(db);
    return failed(codeOf(error) === 'SQLITE_BUSY' ? { code: 'store/in-use' } : faultOf(error));
  }
}

/** Each step with its number or not at all: a file whose bringing up to date is cut short goes on from where it was. */
function migrate(db: Database.Database, migrations: readonly string[]): Fault | undefined {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number }; // SQLite's own
  if (version > migrations.length) return { code: 'store/too-new', detail: String(version) };
  migrations.slice(version).forEach((sql, i) => {
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${version + i + 1}; COMMIT;`);
  });
  return undefined;
}

function storeOf(db: Database.Database): Store {
  const insert = db.prepare(
    'INSERT INTO entry (log, seq, at, actor, by, audience, move, once) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const ofLog = db.prepare(`SELECT group_concat(${AS_JSON}, ',' ORDER BY seq) AS rows FROM entry WHERE log = ?`);
  const ofOnce = db.prepare(`SELECT ${AS_JSON} AS rows FROM entry WHERE once = ?`);
  const names = db.prepare('SELECT DISTINCT log FROM entry ORDER BY log');
  return {
    read: async (log) => entriesOf(ofLog.get(log)),
    logs: async () => (names.all() as { log: string }[]).map((row) => row.log), // a column of the schema
    find: async (once) => entriesOf(ofOnce.get(once))[0],
    append: async (entries) => {
      try {
        db.exec('BEGIN IMMEDIATE');
        for (const { log, seq, at, actor, by, audience, move, once } of entries) {
          insert.run(log, seq, at, actor, by, JSON.stringify(audience), JSON.stringify(move), once ?? null);
        }
        db.exec('COMMIT');
        return ok(undefined);
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        return failed(faultOf(error));
      }
    },
    close: async () => shut(db),
  };
}

/** Prepared statements keep a closed database's lock until they are collected: so it is given up beforehand. */
function shut(db: Database.Database): void {
  try {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;');
  } catch {
    // Whatever ails the file is not for the closing to say.
  }
  db.close();
}

function entriesOf(found: unknown): readonly Entered[] {
  const { rows } = (found ?? {}) as { readonly rows?: string | null }; // the one column that is asked for
  const read: readonly Row[] = rows ? JSON.parse(`[${rows}]`) : [];
  return read.map(([[log, seq, at, actor, by, once], audience, move]) => ({
    ...{ log, seq, at, actor, by, audience, move },
    ...(once !== null && { once }),
  }));
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** An I/O fault on writing is most often a quota or a limit that was reached; nothing was stored either way. */
function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_CONSTRAINT')) return { code: 'store/raced' };
  if (code.startsWith('SQLITE_FULL')) return { code: 'store/full' };
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return { code: 'store/damaged' };
  if (code === '') throw error;
  return { code: 'store/unwritable', detail: code };
}
