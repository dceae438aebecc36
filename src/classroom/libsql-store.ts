import Database from 'libsql';
import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { Entered } from './entry.ts';
import { MIGRATIONS } from './schema.ts';
import type { Store } from './store.ts';

/** The files of one database; all of them are gone when the class is erased. */
export const filesOf = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`, `${file}-journal`];

interface Row {
  readonly log: string;
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly by: string;
  readonly audience: string;
  readonly move: string;
  readonly once: string | null;
}

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
  const ofLog = db.prepare('SELECT * FROM entry WHERE log = ? ORDER BY seq');
  const ofOnce = db.prepare('SELECT * FROM entry WHERE once = ?');
  const names = db.prepare('SELECT DISTINCT log FROM entry ORDER BY log');
  return {
    read: async (log) => (ofLog.all(log) as Row[]).map(entryOf), // columns of the schema
    logs: async () => (names.all() as { log: string }[]).map((row) => row.log), // as above
    find: async (once) => {
      const row = ofOnce.get(once) as Row | undefined; // as above
      return row && entryOf(row);
    },
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

const entryOf = ({ log, seq, at, actor, by, audience, move, once }: Row): Entered => ({
  ...{ log, seq, at, actor, by },
  audience: JSON.parse(audience),
  move: JSON.parse(move),
  ...(once !== null && { once }),
});

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
