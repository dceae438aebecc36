import { type Angle, type Cloud, cloudOf } from '../../analysis/cloud.ts';
import { dealMapSteps } from '../../analysis/draw-map.ts';
import type { Stage } from '../../analysis/steps.ts';
import { type Outcome, outcomeAt, type Survey, surveyOf } from '../../analysis/survey.ts';
import { failed, ok, type Result } from '../../ground/result.ts';
import { asAgreed } from '../../table/as-agreed.ts';
import type { Fault } from '../../table/fault.ts';
import { readLog } from '../../table/read-log.ts';
import { replay } from '../../table/replay.ts';
import { gameOfLog, historyOf } from './library.ts';

export type SurveyRequest =
  /**
   * The deal space of the game of a log, with its end and that of history; answered by progress, then `surveyed`. `beside`: ends of
   * other tables of the same scenario; as they had each its own course, what turns on the course is left out then.
   */
  | { readonly kind: 'survey'; readonly log: unknown; readonly beside?: readonly Beside[] }
  | { readonly kind: 'cloud'; readonly angle: Angle }
  | { readonly kind: 'look'; readonly row: number };

/** Another table, by the name under which the survey is to place it. */
export interface Beside {
  readonly name: string;
  readonly log: unknown;
}

export type SurveyReply =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly of: number }
  | { readonly kind: 'surveyed'; readonly survey: Survey }
  | { readonly kind: 'cloud'; readonly cloud: Cloud }
  | { readonly kind: 'looked'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly code: string };

type Reckoned = { readonly map: Parameters<typeof surveyOf>[0]; readonly survey: Survey };

/** Answers one page; it holds the space that was asked for last. To cancel, end the worker. */
export function surveyor(send: (reply: SurveyReply) => void): (request: SurveyRequest) => Promise<void> {
  let held: Reckoned | undefined;
  return async (request) => {
    if (request.kind === 'survey') {
      const reckoned = await reckon(request, send);
      if (!reckoned.ok) return send({ kind: 'failed', code: reckoned.fault.code });
      held = reckoned.value;
      return send({ kind: 'surveyed', survey: held.survey });
    }
    if (!held) return send({ kind: 'failed', code: 'survey/none' });
    const { map, survey } = held;
    if (request.kind === 'cloud') send({ kind: 'cloud', cloud: cloudOf(map, survey, request.angle) });
    else if (request.row >= 0 && request.row < map.payoffs.rows)
      send({ kind: 'looked', outcome: outcomeAt(map, request.row) });
  };
}

async function reckon(
  { log: outside, beside }: Extract<SurveyRequest, { kind: 'survey' }>,
  send: (reply: SurveyReply) => void,
): Promise<Result<Reckoned, Fault>> {
  const log = readLog(outside);
  if (!log.ok) return log;
  const game = await gameOfLog(log.value);
  if (!game.ok) return game;
  const own = replay(game.value, log.value);
  if (!own.ok) return failed(own.fault);
  const history = await historyOf(game.value);
  const others = (beside ?? []).flatMap(({ name, log: other }) => {
    const read = readLog(other);
    const run = read.ok ? replay(game.value, read.value) : read;
    return run.ok ? [{ name, table: asAgreed(game.value, run.value.table) }] : [];
  });
  const table = asAgreed(game.value, own.value.table);
  const supposed = table !== own.value.table;
  const steps = dealMapSteps(game.value, {
    ...(beside ? {} : { course: table }),
    places: [
      ...(beside ? others : [{ name: 'yours', table, supposed }]),
      ...(history ? [{ name: 'historical', table: history.table }] : []),
    ],
  });
  for (;;) {
    const next = steps.next();
    if (next.done) return ok({ map: next.value, survey: surveyOf(next.value) });
    send({ kind: 'progress', ...next.value });
  }
}
