import type { PartyId } from '../scenario/model.ts';
import type { SeatView, ToldEvent } from '../table/view.ts';

/** Ids that a reader has come across, each as what it is: an ending may bear the name of a seat's status. */
export interface Met {
  readonly clauses: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly injects: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Names of the stances that the reader has seen each party in. */
  readonly stances: (party: PartyId) => ReadonlySet<string>;
}

/** What a view and the events told name, by the members that name it. */
export function metIn(view: SeatView | undefined, events: readonly ToldEvent[]): Met {
  const data = [view, events];
  const seen = new Map<PartyId, Set<string>>();
  const see = (party: PartyId, ...stances: readonly (string | undefined)[]): void => {
    const known = seen.get(party) ?? new Set<string>();
    for (const stance of stances) if (stance !== undefined) known.add(stance);
    seen.set(party, known);
  };
  for (const { party, stance } of view?.seats ?? []) see(party, stance);
  for (const { kind, by, before, after } of events) {
    if (kind === 'stance-changed' && by !== undefined) see(by, before, after);
  }
  return {
    clauses: under('clause', data),
    verbs: under('verb', data),
    choices: under('choice', data),
    injects: under('inject', data),
    endings: under('ending', data),
    stances: (party) => seen.get(party) ?? new Set(),
  };
}

/** Every text that stands in plain data as a member of this name, and every value of the event's fact of this name. */
function under(member: string, data: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(data)) {
    for (const item of data) under(member, item, found);
  } else if (typeof data === 'object' && data !== null) {
    const fact = 'fact' in data && data.fact === `event.${member}`;
    for (const [key, value] of Object.entries(data)) {
      if (typeof value !== 'string') under(member, value, found);
      else if (key === member || (fact && key === 'value')) found.add(value);
    }
  }
  return found;
}
