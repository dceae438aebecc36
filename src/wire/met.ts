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
  const found = named([view, events], Object.fromEntries(NAMES.map((name) => [name, new Set()])) as Found); // one each
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
    clauses: found.clause,
    verbs: found.verb,
    choices: found.choice,
    injects: found.inject,
    endings: found.ending,
    stances: (party) => seen.get(party) ?? new Set(),
  };
}

const NAMES = ['clause', 'verb', 'choice', 'inject', 'ending'] as const;
type Found = Readonly<Record<(typeof NAMES)[number], Set<string>>>;

/** Every text that stands in plain data as a member of these names, and every value of the event's facts of these names. */
function named(data: unknown, found: Found): Found {
  if (Array.isArray(data)) {
    for (const item of data) named(item, found);
  } else if (typeof data === 'object' && data !== null) {
    const fact = 'fact' in data && typeof data.fact === 'string' ? FACTS.get(data.fact) : undefined;
    for (const key in data) {
      const value = data[key as keyof typeof data] as unknown; // read by its own keys
      if (typeof value !== 'string') named(value, found);
      else if (Object.hasOwn(found, key))
        found[key as keyof Found].add(value); // as just seen
      else if (fact && key === 'value') found[fact].add(value);
    }
  }
  return found;
}
const FACTS = new Map(NAMES.map((name) => [`event.${name}`, name]));
