import type { PartyId } from '../scenario/model.ts';
import type { Settlement } from './settlement.ts';

/** Parties who can do better than a settlement by themselves. */
export interface Coalition {
  readonly parties: readonly PartyId[];
  /** What they would bring about; the others may add to it, but not take away what the members are sure of. */
  readonly instead: Settlement;
  /** By member: the least that it would have, whatever the others do. */
  readonly sure: readonly number[];
}
