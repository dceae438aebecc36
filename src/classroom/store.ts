import type { Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { Entered } from './entry.ts';

/**
 * The logs of one class. Faults: `store/full` (no room on the disk), `store/unwritable`, `store/raced` (another writer has
 * taken a number: this one must not go on).
 */
export interface Store {
  /** All of a log, in order. */
  read(log: string): Promise<readonly Entered[]>;
  /** Names of all logs. */
  logs(): Promise<readonly string[]>;
  /** The entry that a message led to. */
  find(once: string): Promise<Entered | undefined>;
  /** All of them or none, and on the disk when it resolves. */
  append(entries: readonly Entered[]): Promise<Result<undefined, Fault>>;
  close(): Promise<void>;
}
