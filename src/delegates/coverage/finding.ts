import type { Path } from '../../scenario/line-finder.ts';

/** Stable names of what games may show to be amiss. docs/simulate.md explains each. */
export const FINDING_CODES = [
  'stance/never-entered',
  'transition/never-taken',
  'condition/never-held',
  'condition/always-held',
  'condition/never-asked',
  'verb/never-made',
  'option/never-tabled',
  'option/never-supported',
  'option/never-agreed',
  'option/bots-never',
  'option/dominated',
  'offer/never-accepted',
  'promise/never-taken',
  'instrument/never-laid-out',
  'instrument/never-in-force',
  'inject/never-fell',
  'cable/never-sent',
  'ending/never-came',
  'ending/taken-first',
  'ending/bots-never',
  'ending/locked',
  'pressure/always-at-bound',
  'pressure/never-moved',
  'pressure/never-read',
  'seat/idle',
  'seat/never-gains',
  'seat/uneven',
  'move/always-best',
  'length/too-long',
  'length/too-short',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** How the games were played that were looked at. */
export const PLAYS = ['random', 'bots'] as const;
export type Play = (typeof PLAYS)[number];

/**
 * fault: a player will be stuck or left out. doubt: it stands in the file and nothing comes of it. note: worth knowing.
 * In the order in which an author wants to hear of them.
 */
export const WEIGHTS = ['fault', 'doubt', 'note'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Something that games showed, or never showed, of a part of the file. It says nothing of games that were not played. */
export interface Finding {
  readonly code: FindingCode;
  readonly weight: Weight;
  /** The part as files write it. */
  readonly name: string;
  /** Where it is written. */
  readonly path: Path;
  /** Games that were looked at. */
  readonly games: number;
  /** A game that shows it: `play` and this seed give it again. Of what never happened, the one that came nearest. */
  readonly play: Play;
  readonly seed: number;
  /** What its words need besides. */
  readonly slots: Readonly<Record<string, string | number>>;
}

/** What was found, and what to do about it. Plain text with slots in braces. */
export type FindingWords = Readonly<Record<FindingCode, readonly [what: string, remedy: string]>>;
