import { EVENT_OF } from '../scenario/chart-event.ts';
import { ABSENT } from '../scenario/model.ts';
import type { EventFacts } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import type { Candidate } from '../table/judge.ts';

interface OtherEvent {
  readonly event: EventFacts;
  readonly move: Candidate;
}

/**
 * The same move with one of its details otherwise: another option of the clause, another addressee, choice or place that
 * the verb allows this seat. Only details in `members`, and only of moves made in public.
 */
export function otherEvents(game: Game, event: EventFacts, members: readonly string[]): readonly OtherEvent[] {
  const verb = verbOf(event);
  const use = verb && game.verbs.get(verb);
  if (!verb || !use) return [];
  const { by = '' } = event;
  const values: Readonly<Record<string, readonly string[]>> = {
    option: (game.clauses.get(event.clause ?? '')?.options ?? []).map(({ id }) => id).filter((id) => id !== ABSENT),
    to: (use.to ?? []).filter((to) => to !== by),
    choice: (use.choices ?? []).filter((c) => !c.secret && (c.by?.includes(by) ?? true)).map((c) => c.id),
    place: use.places ?? [],
  };
  return members.flatMap((member) =>
    (values[member] ?? [])
      .filter((value) => event[member as keyof EventFacts] !== value) // a member of `values` is one of an event
      .map((value) => {
        const { by: _, inject: __, ...move } = { ...event, [member]: value };
        return { event: { ...event, [member]: value }, move: { ...move, verb } };
      }),
  );
}

/** The public verb of a move; none for what happened of itself. */
const verbOf = ({ verb }: EventFacts): keyof typeof EVENT_OF | undefined =>
  verb !== undefined && Object.hasOwn(EVENT_OF, verb)
    ? (verb as keyof typeof EVENT_OF) // it has just been looked up
    : undefined;
