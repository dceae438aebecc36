import type { Reason } from './event.ts';

/** Why an entry was refused. `code` is stable, e.g. `move/not-your-turn`; `detail` is for a developer's eyes. */
export interface Fault {
  readonly code: string;
  readonly detail?: string;
  /** For `move/red-line`, and where a rule's own condition failed. */
  readonly reasons?: readonly Reason[];
}
