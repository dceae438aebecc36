import type { PartyId } from '../scenario/model.ts';
import type { Entry } from './move.ts';

export const LOG_FORMAT = 1;
/** Raised when the same moves would lead elsewhere. */
export const RULES_VERSION = 3;

export interface Player {
  readonly by: 'person' | 'bot';
  readonly level?: string;
}

/** The whole game: header and moves. The save file, the class log, the bug report. */
export interface Log {
  readonly format: typeof LOG_FORMAT;
  readonly rules: number;
  readonly scenario: string;
  /** The scenario's own file, YAML, where it is not one that ships; at most 512 kB. */
  readonly source?: string;
  /** Digest of the scenario's model without its texts. */
  readonly model: string;
  readonly seed: number;
  readonly injects: 'drawn' | 'by-hand';
  readonly practice: boolean;
  readonly players: Readonly<Record<PartyId, Player>>;
  readonly entries: readonly Entry[];
  /** Digest of the table at the opening of each round, from the first; a check on replays, may be empty. */
  readonly digests: readonly string[];
}
