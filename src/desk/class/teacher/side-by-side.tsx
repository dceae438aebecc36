import { useSignal } from '@preact/signals';
import { LaneChart, toEnd } from '../../debrief/lane-chart.tsx';
import { stanceStretches } from '../../debrief/stance-lanes.tsx';
import { namesOf } from '../../words/names.ts';
import type { Outcome } from './outcomes.ts';
import { numberOf } from './table-name.ts';
import { write } from './words.ts';

/** One delegation's stances at every table, and in history, one course above the other. */
export function SideBySide({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const chosen = useSignal<string | undefined>(undefined);
  const [first] = outcomes;
  if (!first) return null;
  const { dossier } = first;
  const { history } = first.debrief;
  const names = namesOf(dossier);
  const party = dossier.order.find((id) => id === chosen.value) ?? dossier.order[0] ?? '';
  const courses = [
    ...outcomes.map(({ table, debrief }) => ({
      label: write('table', { table: numberOf(table) }),
      course: debrief.own,
    })),
    ...(history ? [{ label: write('debrief.history'), course: history }] : []),
  ];
  const columns = Math.max(...courses.map(({ course }) => course.frames.length));
  return (
    <>
      <fieldset class="switch party-switch">
        <legend class="hush">{write('debrief.stances')}</legend>
        {dossier.order.map((id) => (
          <button key={id} type="button" aria-pressed={id === party} onClick={() => (chosen.value = id)}>
            {names.party(id)}
          </button>
        ))}
      </fieldset>
      <LaneChart
        dossier={dossier}
        label={write('debrief.stances')}
        columns={columns}
        lanes={[
          {
            id: party,
            name: names.party(party),
            tracks: courses.map(({ label, course }) => ({
              label,
              stretches: toEnd(stanceStretches(dossier, course, party), course, columns),
              turns: [],
            })),
          },
        ]}
      />
    </>
  );
}
