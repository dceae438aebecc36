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

/** The events where the course turned: temper, text, word or seat. Changes of mood that leave the posture alone are none. */
export function turningPoints({ events, frames }: Course): readonly ToldEvent[] {
  return events.filter((e) => TURNS.includes(e.kind) || (e.kind === 'stance-changed' && moves(e, frames)));
}

/** Whether the party's posture differs before and after the round in which its stance changed. */
function moves(e: ToldEvent, frames: Course['frames']): boolean {
  const at = (round: number) => frames[round]?.view.seats.find((s) => s.party === e.by);
  const [before, after] = [at(e.round - 1), at(e.round)];
  return before?.posture !== after?.posture && after?.stance === e.after;
}
