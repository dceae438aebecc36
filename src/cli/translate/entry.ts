import type { Prints } from './print.ts';

export const STATES = ['same', 'new', 'changed', 'untranslated'] as const;
/** `changed`: the source is another than when this was translated. `untranslated`: it still holds the words of the source. */
export type State = (typeof STATES)[number];

/** A line of a file for translators. */
export interface Entry {
  readonly key: string;
  readonly source: string;
  readonly translation: string;
  readonly state: State;
  /** What the source was when it was translated, where it has changed. */
  readonly before?: string;
  /** What stood in the scenario, and in the file, when it was exported: tells who has written since. */
  readonly prints?: Prints;
}
