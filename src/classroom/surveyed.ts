import { setImmediate as nextTurn } from 'node:timers/promises';
import { cloudOf } from '../analysis/cloud.ts';
import type { DealMap } from '../analysis/deal-map.ts';
import { dealMapSteps } from '../analysis/draw-map.ts';
import { outcomeAt, type Survey, surveyOf } from '../analysis/survey.ts';
import { unreachable } from '../ground/result.ts';
import { asAgreed } from '../table/as-agreed.ts';
import type { DelegateMessage } from '../wire/class-message.ts';
import type { ClassAnswer } from '../wire/class-news.ts';
import type { Run } from '../wire/course.ts';
import type { Sitting } from './sitting.ts';

/** What a participant may ask of a table that is over. */
export type AfterQuestion = Extract<DelegateMessage, { kind: 'debrief' | 'survey' | 'cloud' | 'outcome' }>;

interface Surveyed {
  readonly map: DealMap;
  readonly survey: Survey;
}

/** By the table it ended with, since a rewound one has another. */
const surveys = new WeakMap<object, Promise<Surveyed>>();

/** Where a table's outcome lies among all that was possible: reckoned once for all who ask, a step at each turn of the host. */
export function surveyed({ game, table }: Sitting, history: Run | undefined): Promise<Surveyed> {
  const known = surveys.get(table) ?? reckon();
  surveys.set(table, known);
  return known;

  async function reckon(): Promise<Surveyed> {
    const course = asAgreed(game, table);
    const steps = dealMapSteps(game, {
      course,
      places: [
        { name: 'yours', table: course, supposed: course !== table },
        ...(history ? [{ name: 'historical', table: history.table }] : []),
      ],
      limits: { most: MOST, sample: MOST },
    });
    for (;;) {
      const next = steps.next();
      if (next.done) return { map: next.value, survey: surveyOf(next.value) };
      await nextTurn();
    }
  }
}

/** Outcomes looked at; of more a sample, which the page calls one. The class has the host to itself otherwise. */
const MOST = 60_000;

export function lookedUp(
  question: Exclude<AfterQuestion, { kind: 'debrief' }>,
  { map, survey }: Surveyed,
): ClassAnswer {
  const none = { ok: false, code: 'survey/none' } as const;
  switch (question.kind) {
    case 'survey':
      return { ok: true, survey };
    case 'cloud': {
      const { x, y, realm } = question;
      const known = x < survey.parties.length && y < survey.parties.length;
      return known ? { ok: true, cloud: cloudOf(map, survey, { x, y, realm }) } : none;
    }
    case 'outcome':
      return question.row < map.payoffs.rows ? { ok: true, outcome: outcomeAt(map, question.row) } : none;
    default:
      return unreachable(question);
  }
}
