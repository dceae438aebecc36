import { unreachable } from '../ground/result.ts';
import type { Sheet } from '../wire/class-news.ts';
import type { ClassMove, Place } from './entry.ts';
import { likeness } from './likeness.ts';

/** Whoever may come in with a credential: a student, the page on the wall, or the teacher on trial. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly pin?: string;
  /** Hashes of the credentials of its devices. */
  readonly tokens: readonly string[];
  readonly place?: Place;
  /** The teacher had it stand up: it is seated by nobody else. */
  readonly stood?: true;
  /** What it has written about tables that it watched, by table. */
  readonly sheets?: Readonly<Record<string, Sheet>>;
  /** Dismissed: nobody any more, but its id is not given out again. */
  readonly gone?: true;
}

/** The page on the wall is a participant without a name or PIN: it gets the public's stream of the table it is placed at. */
export const PROJECTOR = 'projector';
/** The teacher in a second tab: a participant like any, but on no list of names and nobody's to join as. */
export const TEST = 'test';

/** Who is in the class, and where. The fold of the class's own log. */
export interface Roster {
  readonly title: string;
  readonly code: string;
  /** Whether names beyond the list may join. */
  readonly free: boolean;
  /** Whether newcomers are given seats without being asked for. */
  readonly seatsNewcomers: boolean;
  readonly participants: ReadonlyMap<string, Participant>;
  /** Sources by the scenario's id. */
  readonly scenarios: ReadonlyMap<string, string>;
}

/** Devices of one participant whose credentials are good at the same time. */
const DEVICES = 5;

export const EMPTY: Roster = {
  title: '',
  code: '',
  free: true,
  seatsNewcomers: true,
  participants: new Map([
    [PROJECTOR, { id: PROJECTOR, name: '', tokens: [] }],
    [TEST, { id: TEST, name: 'Test', tokens: [] }],
  ]),
  scenarios: new Map(),
};

export function enroll(roster: Roster, move: ClassMove): Roster {
  switch (move.kind) {
    case 'founded': {
      const { title, code, free } = move;
      return { ...roster, title, code, free };
    }
    case 'enlisted':
      return withParticipant(roster, { id: move.participant, name: move.name, tokens: [] });
    case 'claimed':
      return changed(roster, move.participant, (p) => ({ ...p, pin: move.pin }));
    case 'device':
      return changed(roster, move.participant, (p) => ({
        ...p,
        tokens: move.alone ? [move.token] : [...p.tokens, move.token].slice(-DEVICES),
      }));
    case 'scenario':
      return { ...roster, scenarios: new Map(roster.scenarios).set(move.scenario, move.source) };
    case 'placed':
      return changed(roster, move.participant, ({ place: _, stood: __, ...p }) => ({
        ...p,
        ...(move.place ? { place: move.place } : { stood: true }),
      }));
    case 'seating':
      return { ...roster, seatsNewcomers: move.newcomers };
    case 'renamed':
      return changed(roster, move.participant, (p) => ({ ...p, name: move.name }));
    case 'dismissed':
      return changed(roster, move.participant, ({ id, sheets }) => ({
        ...{ id, name: '', tokens: [], gone: true },
        ...(sheets && { sheets }),
      }));
    case 'observed':
      return changed(roster, move.participant, (p) => ({ ...p, sheets: { ...p.sheets, [move.table]: move.sheet } }));
    default:
      return unreachable(move);
  }
}

const withParticipant = (roster: Roster, one: Participant): Roster => ({
  ...roster,
  participants: new Map(roster.participants).set(one.id, one),
});

function changed(roster: Roster, id: string, change: (one: Participant) => Participant): Roster {
  const one = roster.participants.get(id);
  return one ? withParticipant(roster, change(one)) : roster;
}

/** Those on the list of names. */
export const studentsOf = ({ participants }: Roster): readonly Participant[] =>
  [...participants.values()].filter(({ id, gone }) => !gone && id !== PROJECTOR && id !== TEST);

export const isThere = ({ participants }: Roster, id: string): boolean =>
  participants.get(id)?.gone === undefined && participants.has(id);

/** By name, without regard to case, or to what nobody can see. */
export const named = (roster: Roster, name: string): Participant | undefined => {
  const like = likeness(name);
  return studentsOf(roster).find((one) => likenessOf(one) === like);
};

/** An id for a newcomer; `before`: newcomers that are not in the roster yet. */
export const freshId = ({ participants }: Roster, before = 0): string =>
  nextId('p', participants.size - EMPTY.participants.size + before);

const known = new WeakMap<Participant, string>();
function likenessOf(one: Participant): string {
  const like = known.get(one) ?? likeness(one.name);
  known.set(one, like);
  return like;
}

export const holderOf = (roster: Roster, tokenHash: string): Participant | undefined =>
  [...roster.participants.values()].find((one) => one.tokens.includes(tokenHash));

/** Who sits or watches at a table, by place. */
export const placedAt = (roster: Roster, table: string, as: string): readonly Participant[] =>
  placesOf(roster).get(`${table}|${as}`) ?? [];

/** A roster never changes, and is asked for every seat of every table: so its places are looked up once. */
const places = new WeakMap<Roster, ReadonlyMap<string, readonly Participant[]>>();
function placesOf(roster: Roster): ReadonlyMap<string, readonly Participant[]> {
  const known = places.get(roster);
  if (known) return known;
  const found = new Map<string, Participant[]>();
  for (const one of roster.participants.values()) {
    if (!one.place) continue;
    const place = `${one.place.table}|${one.place.as}`;
    found.set(place, [...(found.get(place) ?? []), one]);
  }
  places.set(roster, found);
  return found;
}

/** The next free id of a list like `p1, p2 …` */
export const nextId = (letter: string, taken: number): string => `${letter}${taken + 1}`;
