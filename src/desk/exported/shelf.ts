import type { Texts } from '../solo/shelf.ts';

/** An exported page carries its one scenario as data and has no others. */
export const SCENARIOS: Texts = {};
export const HISTORIES: Texts = {};
