import type { Leanings, Verb } from '../scenario/model.ts';
import type { Brief } from './brief.ts';
import type { Situation } from './situation.ts';

/** What a doctrine may name of a move. */
export interface Named {
  readonly verb: Verb;
  readonly clause?: string;
  readonly option?: string;
  readonly to?: string;
  readonly choice?: string;
  readonly place?: string;
}

const NO_LEANINGS: Leanings = {};

/** Leanings of one stance by verb, and within a verb by detail; `` is the verb itself. */
type Sorted = ReadonlyMap<string, ReadonlyMap<string, number>>;
const sorted = new WeakMap<Brief, Map<string, Sorted>>();

function sortedFor(s: Situation): Sorted {
  const key = s.table.stances[s.seat] ?? '';
  const known = sorted.get(s.brief) ?? new Map<string, Sorted>();
  sorted.set(s.brief, known);
  const before = known.get(key);
  if (before) return before;
  const { usual, inStance } = s.brief.party.doctrine;
  const active = s.game.charts[s.seat]?.active(key) ?? [];
  const lists: readonly Leanings[] = [usual, ...active.map((name) => inStance[name] ?? NO_LEANINGS)];
  const found = new Map<string, Map<string, number>>();
  for (const [name, points] of lists.flatMap((list) => Object.entries(list))) {
    const [verb = '', detail = ''] = name.split(':');
    const details = found.get(verb) ?? new Map<string, number>();
    found.set(verb, details);
    details.set(detail, (details.get(detail) ?? 0) + points);
  }
  known.set(key, found);
  return found;
}

/** How the seat's doctrine leans towards a move: as usual, and in the stances that it is in. */
export function leaningOf(s: Situation, move: Named): number {
  const details = sortedFor(s).get(move.verb);
  if (!details) return 0;
  let sum = details.get('') ?? 0;
  const { clause, option, to, choice, place } = move;
  if (clause !== undefined) {
    sum += details.get(clause) ?? 0;
    if (option !== undefined) sum += details.get(`${clause}=${option}`) ?? 0;
  }
  if (to !== undefined) sum += details.get(to) ?? 0;
  if (choice !== undefined) sum += details.get(choice) ?? 0;
  if (place !== undefined) sum += details.get(place) ?? 0;
  return sum;
}
