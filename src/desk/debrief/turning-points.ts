import type { ToldEvent } from '../../table/view.ts';
import type { Course } from '../../wire/messages.ts';

const TURNS: readonly ToldEvent['kind'][] = [
  'injected',
  'agreed',
  'reopened',
  'broken',
  'seat-changed',
  'venue-changed',
  'pen-dropped',
  'in-force',
  'void',
  'suspended',
  'ended',
];

/** In whose lane of the pictures a turning point is marked. */
export type TurnLane =
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'clause'; readonly instrument: string; readonly clause: string }
  | { readonly kind: 'table' };

export interface Turn {
  /** From 1, in the order of the course; the same in pictures and lists. */
  readonly number: number;
  readonly event: ToldEvent;
  /** Place among the frames where it first shows; an opening's news shows in its own round, a round's play in the next. */
  readonly column: number;
  /** More than one where a clause was settled in several texts at once. */
  readonly lanes: readonly TurnLane[];
}

/** The events where the course turned: temper, text, word or seat. Changes of mood that leave the posture alone are none. */
export function turningPoints({ events, frames }: Course): readonly Turn[] {
  const columnOf = ({ n }: ToldEvent): number => {
    const at = frames.findIndex(({ view }) => view.told > n);
    return at < 0 ? frames.length - 1 : at;
  };
  const turns = events
    .map((event) => ({ event, column: columnOf(event) }))
    .filter(
      ({ event: e, column }) => TURNS.includes(e.kind) || (e.kind === 'stance-changed' && moves(e, frames, column)),
    );
  const told = turns.filter((turn, at) => !isPassing(turn, turns.slice(at + 1)));
  const together = [...new Set(told.map(matter))].map((one) => told.filter((turn) => matter(turn) === one));
  return together.flatMap((same, index) => {
    const [first] = same;
    return first ? [{ ...first, number: index + 1, lanes: same.map(({ event }) => laneOf(event)) }] : [];
  });
}

type Placed = Pick<Turn, 'event' | 'column'>;

/** Whether the party's posture differs between the frames before and after its stance changed. */
function moves(e: ToldEvent, frames: Course['frames'], column: number): boolean {
  const at = (place: number) => frames[place]?.view.seats.find((s) => s.party === e.by);
  const [before, after] = [at(column - 1), at(column)];
  return before?.posture !== after?.posture && after?.stance === e.after;
}

/** A step on the way to the same frame: a mood that came back, a clause that was reopened to be settled otherwise. */
function isPassing({ event: e, column }: Placed, later: readonly Placed[]): boolean {
  const soon = later.filter((turn) => turn.column === column).map((turn) => turn.event);
  if (e.kind === 'stance-changed') return soon.some((l) => l.kind === e.kind && l.by === e.by);
  return e.kind === 'reopened' && soon.some((l) => l.kind === 'agreed' && l.clause === e.clause);
}

/** What is one turn though it is several events: the same clause, in several texts at once. */
const matter = ({ event: { n, kind, round, clause, option } }: Placed): string =>
  kind === 'agreed' || kind === 'reopened' ? [kind, round, clause, option].join() : String(n);

function laneOf({ kind, by, clause, instrument }: ToldEvent): TurnLane {
  if ((kind === 'agreed' || kind === 'reopened') && clause !== undefined && instrument !== undefined)
    return { kind: 'clause', instrument, clause };
  const personal = kind === 'stance-changed' || kind === 'seat-changed' || kind === 'broken' || kind === 'pen-dropped';
  return personal && by !== undefined ? { kind: 'party', party: by } : { kind: 'table' };
}

/** The gravest first: what ended, bound or parted before moods; those of equal weight in the order of the course. */
const WEIGHT: readonly ToldEvent['kind'][] = [
  'ended',
  'in-force',
  'void',
  'suspended',
  'agreed',
  'injected',
  'seat-changed',
  'pen-dropped',
  'broken',
  'stance-changed',
];

/** The weightiest turns, as many as a page holds, in the order of the course. */
export function weightiest(turns: readonly Turn[], most: number): readonly Turn[] {
  const rank = ({ event }: Turn): number => {
    const at = WEIGHT.indexOf(event.kind);
    return at < 0 ? WEIGHT.length : at;
  };
  return [...turns]
    .sort((a, b) => rank(a) - rank(b) || a.number - b.number)
    .slice(0, most)
    .sort((a, b) => a.number - b.number);
}
