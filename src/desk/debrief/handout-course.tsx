import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { eventLine } from '../words/event-line.ts';
import { reasonText } from '../words/reason-lines.ts';
import { listed, say } from '../words/say.ts';
import { tallyOf } from './course-lanes.ts';
import { LaneChart } from './lane-chart.tsx';
import { stanceLanes } from './stance-lanes.tsx';
import { textLanes } from './text-lanes.tsx';
import { type Turn, weightiest } from './turning-points.ts';

/** As many turning points as the page holds beside the pictures. */
const TURNS = 12;

interface Props {
  readonly dossier: Dossier;
  readonly course: Course;
  readonly turns: readonly Turn[];
}

/** The first page: stances, the text that came farthest, and the weightiest turning points with their reasons. */
export function HandoutCourse({ dossier, course, turns }: Props) {
  const { changes, agreed, clauses } = tallyOf(course);
  const columns = course.frames.length;
  const told = weightiest(turns, TURNS);
  const { lanes, never } = textLanes(dossier, course, told);
  return (
    <>
      <h2>{say('debrief.what')}</h2>
      <p class="handout-finding">
        {say('debrief.stances.finding', { count: changes })} {say('debrief.text.finding', { agreed, clauses })}
      </p>
      <LaneChart
        dossier={dossier}
        label={say('debrief.stances')}
        columns={columns}
        lanes={stanceLanes(dossier, course, told)}
      />
      <h3>{say('debrief.text.growth')}</h3>
      <LaneChart dossier={dossier} label={say('debrief.text.growth')} columns={columns} lanes={lanes} />
      {never.length > 0 ? <p>{say('debrief.text.never', { clauses: listed(never) })}</p> : null}
      <h2>{say('debrief.why')}</h2>
      <ul class="handout-turns">
        {told.map(({ number, event }) => {
          const reason = event.reasons?.map(reasonText).find((line) => line !== undefined);
          return (
            <li key={number}>
              <span class="turn-number">{number}</span>
              <span>
                <strong>{eventLine(dossier, event)}</strong>{' '}
                <small>{say('debrief.round', { round: event.round })}</small>
                {reason ? <span class="handout-reason"> {reason}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
      {told.length < turns.length ? <p>{say('debrief.print.more', { count: turns.length - told.length })}</p> : null}
    </>
  );
}
