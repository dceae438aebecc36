import type { Present } from './attendance.ts';
import type { Roster } from './roster.ts';
import type { Sitting } from './sitting.ts';

/** The tables at which the host found nothing to do: until they, the roster or those present are others, or time has passed. */
export interface Idle {
  /** All but those, of the tables given. */
  readonly others: (sittings: ReadonlyMap<string, Sitting>, roster: Roster, present: Present) => readonly Sitting[];
  readonly note: (sitting: Sitting) => void;
  readonly forget: () => void;
}

export function idleTables(): Idle {
  let noted = new WeakSet<Sitting>();
  let last: { readonly roster: Roster; readonly present: Present } | undefined;
  return {
    others: (sittings, roster, present) => {
      if (last?.roster !== roster || last.present !== present) noted = new WeakSet();
      last = { roster, present };
      return [...sittings.values()].filter((sitting) => !noted.has(sitting));
    },
    note: (sitting) => void noted.add(sitting),
    forget: () => {
      noted = new WeakSet();
    },
  };
}
