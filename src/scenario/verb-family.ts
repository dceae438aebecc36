import type { Verb } from './model.ts';

/** Verbs that come by themselves with the one that they answer. Only `return` may also be listed, for a label or effects. */
export const COMPANIONS: Readonly<Partial<Record<Verb, readonly Verb[]>>> = {
  offer: ['accept', 'decline', 'counter', 'carry', 'hold'],
  sign: ['refuse'],
  'walk-out': ['return'],
};

/** The verbs that a scenario lists, and those that come with them. */
export const verbsInPlay = (listed: readonly string[]): readonly string[] => [
  ...new Set(listed.flatMap((verb) => [verb, ...(Object.entries(COMPANIONS).find(([v]) => v === verb)?.[1] ?? [])])),
];
