import type { ToldEvent } from '../table/view.ts';

export const SOUNDS = ['room-tone', 'paper', 'pen', 'gavel', 'door', 'shutters', 'telephone'] as const;
export type SoundId = (typeof SOUNDS)[number];

/**
 * The sound that an event makes, if any: the room plays it and the wire captions it. `room-tone` is never an event's.
 * What only this seat was told sounds too, on its own machine.
 */
export function captionOf(event: Pick<ToldEvent, 'kind' | 'after' | 'verb'>): SoundId | undefined {
  switch (event.kind) {
    case 'opened':
    case 'suspended':
      return 'gavel';
    case 'offered':
    case 'countered':
      return 'telephone';
    case 'met':
    case 'said':
    case 'bracketed':
    case 'revealed':
      return 'paper';
    case 'seat-changed':
      return event.after === 'withdrawn' ? undefined : 'door';
    case 'signed':
      return 'pen';
    case 'in-force':
      return 'shutters';
    case 'gestured':
      return event.verb === 'announce' ? 'shutters' : undefined;
    case 'ended':
      return 'gavel';
    default:
      return undefined;
  }
}
