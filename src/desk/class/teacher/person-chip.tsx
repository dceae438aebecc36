import type { ComponentChildren } from 'preact';
import type { Participant } from './seating.ts';

/** What a drag carries: the participant. */
export const DRAGGED = 'text/x-participant';

interface Props {
  readonly person: Participant;
  readonly look: string;
  readonly children?: ComponentChildren;
}

export const stateOf = ({ present, taken }: Participant): 'present' | 'away' | 'expected' =>
  present ? 'present' : taken ? 'away' : 'expected';

/** A name that can be dragged to a seat. */
export function PersonChip({ person, look, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the class list does the same by keyboard
    <span
      class={`${look} person-${stateOf(person)}`}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, person.participant)}
    >
      <i class="presence" aria-hidden="true" />
      {person.name}
      {children}
    </span>
  );
}
