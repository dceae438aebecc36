import { setImmediate as nextTurn } from 'node:timers/promises';
import { dealMapSteps } from '../analysis/draw-map.ts';
import { type Survey, surveyOf } from '../analysis/survey.ts';
import type { Run } from '../wire/course.ts';
import type { Sitting } from './sitting.ts';

/** By the table it ended with, since a rewound one has another. */
const surveys = new WeakMap<object, Promise<Survey>>();

/** Where a table's outcome lies among all that was possible: reckoned once for all who ask, a step at each turn of the host. */
export function surveyed({ game, table }: Sitting, history: Run | undefined): Promise<Survey> {
  const known = surveys.get(table) ?? reckon();
  surveys.set(table, known);
  return known;

  async function reckon(): Promise<Survey> {
    const steps = dealMapSteps(game, {
      course: table,
      places: [{ name: 'yours', table }, ...(history ? [{ name: 'historical', table: history.table }] : [])],
      limits: { most: MOST, sample: MOST },
    });
    for (;;) {
      const next = steps.next();
      if (next.done) return surveyOf(next.value);
      await nextTurn();
    }
  }
}

/** Outcomes looked at; of more a sample, which the page calls one. The class has the host to itself otherwise. */
const MOST = 60_000;
