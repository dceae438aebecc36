import type { Words } from '../../ground/words.ts';
import { holds } from '../../stance/holds.ts';
import type { TableEvent } from '../../table/event.ts';
import { factsOf } from '../../table/facts.ts';
import { type Game, partyOf } from '../../table/game.ts';
import type { RoundStart } from '../../table/replay.ts';
import type { Table } from '../../table/state.ts';
import { told } from '../../table/told.ts';
import type { ToldEvent } from '../../table/view.ts';
import { viewFor } from '../../table/view-for.ts';
import { worthOf } from '../../table/worth.ts';
import type { Course, Debrief } from '../../wire/messages.ts';
import { truthOf } from '../../wire/truth.ts';
import { allMinds } from './minds-again.ts';
import type { Session } from './session.ts';

/** A whole course of play, from its first opening to its end. */
export interface Run {
  readonly title?: Words;
  readonly notes?: Course['notes'];
  readonly table: Table;
  readonly events: readonly TableEvent[];
  readonly starts: readonly RoundStart[];
}

/** Everything about a game that has ended, with the cards open; `history` is what really happened, where it is known. */
export function debriefOf(session: Session, history: Run | undefined): Debrief {
  const { game, seat, table, events, starts } = session;
  const own = courseOf(game, { table, events, starts });
  const theirs = history && courseOf(game, history);
  const parting = theirs && partingOf(own, theirs);
  const facts = factsOf(game, table);
  const answer = partyOf(game, seat).answers.find((a) => holds(a.if, facts))?.text;
  if (!answer) throw new Error(`no answer of the capital of ${seat}`);
  return {
    own,
    ...(theirs && { history: theirs }),
    ...(parting && { parting }),
    aims: worthOf(game, table, seat, table.inForce).aims,
    answer,
    truths: game.scenario.parties.flatMap((party) => truthOf(party) ?? []),
    minds: allMinds(session),
  };
}

function courseOf(game: Game, { title, notes = [], table, events, starts }: Run): Course {
  const tables = [...starts.map((start) => start.table), table];
  return {
    ...(title && { title }),
    events: told(game, table, events, 'facilitator'),
    frames: tables.map((t, index) => ({ round: index, view: viewFor(game, t, 'facilitator', t.told) })),
    notes,
    ending: table.ending ?? '',
    utilities: Object.fromEntries(
      game.scenario.parties.map(({ id }) => [id, worthOf(game, table, id, table.inForce).total]),
    ),
  };
}

const SPOKEN: readonly ToldEvent['kind'][] = ['said', 'gestured', 'signed', 'refused'];

/** The first round in which somebody said or did something at one table that nobody said or did at the other. */
function partingOf(own: Course, history: Course): Debrief['parting'] {
  const rounds = Math.max(own.frames.length, history.frames.length);
  for (let round = 1; round < rounds; round++) {
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
