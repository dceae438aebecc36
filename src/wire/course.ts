import type { Words } from '../ground/words.ts';
import { asAgreed, cutAs } from '../table/as-agreed.ts';
import type { TableEvent } from '../table/event.ts';
import type { Game } from '../table/game.ts';
import type { Recipient } from '../table/knows.ts';
import { FACILITATOR } from '../table/move.ts';
import type { RoundStart } from '../table/replay.ts';
import type { Table } from '../table/state.ts';
import { hears, told } from '../table/told.ts';
import type { ToldEvent } from '../table/view.ts';
import { viewFor } from '../table/view-for.ts';
import { worthOf } from '../table/worth.ts';
import type { Course, Debrief } from './messages.ts';

/** A course of play, from its first opening to its end, or to where it was cut short. */
export interface Run {
  readonly title?: Words;
  readonly notes?: Course['notes'];
  readonly table: Table;
  readonly events: readonly TableEvent[];
  readonly starts: readonly RoundStart[];
}

/** A course as one recipient saw it; the facilitator's eyes see all of it, a seat's no worth but its own. */
export function courseOf(game: Game, run: Run, eyes: Recipient = FACILITATOR): Course {
  const { title, notes = [], table, events, starts } = run;
  const reached = asAgreed(game, table);
  const tables = [...starts.map((start) => start.table), table];
  const counted = game.scenario.parties.filter(({ id }) => eyes === FACILITATOR || id === eyes);
  const heard = events.filter((event) => hears(event, eyes));
  const heardBy = ({ told: until }: Table): number => heard.filter(({ id }) => id < until).length;
  return {
    ...(title && { title }),
    events: told(game, table, events, eyes),
    frames: tables.map((t, index) => ({ round: index, view: viewFor(game, t, eyes, heardBy(t)) })),
    notes,
    ending: table.ending ?? '',
    ...(table.step !== 'ended' && { cut: cutAs(reached) }),
    utilities: Object.fromEntries(counted.map(({ id }) => [id, worthOf(game, reached, id).total])),
  };
}

const SPOKEN: readonly ToldEvent['kind'][] = ['said', 'gestured', 'signed', 'refused'];

/**
 * The first round in which somebody said or did something at one table that nobody said or did at the other. What a table that
 * was cut short had not come to parts it from nothing.
 */
export function partingOf(own: Course, history: Course): Debrief['parting'] {
  const rounds = Math.max(own.frames.length, history.frames.length);
  const played = Math.max(0, ...own.events.filter((e) => SPOKEN.includes(e.kind)).map((e) => e.round));
  const last = own.ending === '' ? played : rounds - 1;
  for (let round = 1; round <= last; round++) {
    const spoken = (course: Course) => course.events.filter((e) => e.round === round && SPOKEN.includes(e.kind));
    const [yours, theirs] = [spoken(own), spoken(history)];
    const lacking = (list: readonly ToldEvent[], other: readonly ToldEvent[]) =>
      list.filter((e) => !other.some((o) => sameDeed(e, o)));
    const parting = { round, yours: lacking(yours, theirs), theirs: lacking(theirs, yours) };
    if (parting.yours.length + parting.theirs.length > 0) return parting;
  }
  return undefined;
}

const DEED = ['kind', 'by', 'to', 'verb', 'clause', 'option', 'choice', 'place', 'instrument'] as const;
const sameDeed = (a: ToldEvent, b: ToldEvent): boolean => DEED.every((member) => a[member] === b[member]);
