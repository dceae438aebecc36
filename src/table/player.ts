import type { PartyId } from '../scenario/model.ts';

export const LEVELS = ['trainee', 'envoy', 'veteran'] as const;
/** How well a bot negotiates. */
export type Level = (typeof LEVELS)[number];

/** A bot's reasons for one commit, for the debrief: terms of the score in the units of utility. */
export interface Mind {
  readonly round: number;
  readonly step: string;
  readonly party: PartyId;
  readonly chosen: string;
  readonly terms: Readonly<Record<string, number>>;
}
