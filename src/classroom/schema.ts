/**
 * How a class's file came to be what it is: file version n has had the first n of these. Files in the field have the old
 * ones behind them, so none is ever changed.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entry (
    log TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    by TEXT NOT NULL,
    audience TEXT NOT NULL,
    move TEXT NOT NULL,
    once TEXT,
    PRIMARY KEY (log, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entry_once ON entry (once) WHERE once IS NOT NULL;`,
];
