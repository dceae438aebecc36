import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { listed, say } from '../words/say.ts';
import { tallyOf } from './course-lanes.ts';
import { LaneChart } from './lane-chart.tsx';
import { StanceTable, TextTable } from './lane-table.tsx';
import { AsTable } from './outcome-table.tsx';
import { stanceLanes } from './stance-lanes.tsx';
import { textLanes } from './text-lanes.tsx';
import type { Turn } from './turning-points.ts';

interface Props {
  readonly dossier: Dossier;
  readonly course: Course;
  readonly turns: readonly Turn[];
}

/** The stances of all delegations and the growth of each text, round by round. */
export function Happened({ dossier, course, turns }: Props) {
  const { changes, agreed, clauses } = tallyOf(course);
  const columns = course.frames.length;
  const { lanes, never } = textLanes(dossier, course, turns);
  return (
    <>
      <figure class="chart">
        <h3>{say('debrief.stances.finding', { count: changes })}</h3>
        <p class="chart-lead">{say('debrief.stances.lead')}</p>
        <LaneChart
          dossier={dossier}
          label={say('debrief.stances')}
          columns={columns}
          lanes={stanceLanes(dossier, course, turns)}
        />
        <AsTable name={say('debrief.stances')}>
          <StanceTable dossier={dossier} course={course} />
        </AsTable>
      </figure>
      <figure class="chart">
        <h3>{say('debrief.text.finding', { agreed, clauses })}</h3>
        <p class="chart-lead">{say('debrief.text.lead')}</p>
        <LaneChart dossier={dossier} label={say('debrief.text.growth')} columns={columns} lanes={lanes} />
        {never.length > 0 ? <p class="chart-lead">{say('debrief.text.never', { clauses: listed(never) })}</p> : null}
        <AsTable name={say('debrief.text.growth')}>
          <TextTable dossier={dossier} course={course} />
        </AsTable>
      </figure>
    </>
  );
}
