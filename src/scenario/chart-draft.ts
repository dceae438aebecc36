import type { Transition } from './model.ts';

/** A transition with where it stands in file and chart. */
export interface Arrow {
  readonly from: string;
  readonly at: number;
  readonly targetAt: number;
  readonly occasion: 'on' | 'always' | 'done';
  readonly transition: Transition;
}

/** What the checks of a chart need beside the chart itself: places in the file. */
export interface ChartDraft {
  readonly party: string;
  /** Where each state's name stands. */
  readonly places: Map<string, number>;
  readonly arrows: Arrow[];
  /** Places of `initial`, `shows` and a history's `target`, by state. */
  readonly initials: Map<string, number>;
  readonly shows: Map<string, number>;
  readonly defaults: Map<string, number>;
}

export const emptyDraft = (party: string): ChartDraft => ({
  party,
  places: new Map(),
  arrows: [],
  initials: new Map(),
  shows: new Map(),
  defaults: new Map(),
});
