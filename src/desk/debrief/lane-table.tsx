import type { ComponentChildren } from 'preact';
import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { namesOf, posture } from '../words/names.ts';
import { say } from '../words/say.ts';
import { columnName } from './lane-chart.tsx';
import { textTitle } from './text-lanes.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly course: Course;
}

/** The stances as a table: delegations down, rounds across. */
export function StanceTable({ dossier, course }: Props) {
  const names = namesOf(dossier);
  return (
    <RoundTable course={course} head={say('debrief.lane')}>
      {dossier.order.map((party) => (
        <tr key={party}>
          <th scope="row">{names.party(party)}</th>
          {course.frames.map(({ round, view }) => {
            const face = view.seats.find((s) => s.party === party);
            if (!face) return <td key={round} />;
            const away = face.status === 'in' ? '' : say(face.status === 'out' ? 'table.out' : 'table.withdrawn');
            const words = { stance: names.stance(party, face.stance), posture: posture(face.posture) };
            return (
              <td key={round}>
                {say('debrief.stance', words)} {away}
              </td>
            );
          })}
        </tr>
      ))}
    </RoundTable>
  );
}

/** The texts as a table: clauses down, rounds across. */
export function TextTable({ dossier, course }: Props) {
  const names = namesOf(dossier);
  return (
    <>
      {dossier.instruments.map(({ id }) => (
        <RoundTable key={id} course={course} head={textTitle(dossier, id)}>
          {(course.frames.at(-1)?.view.text.find((t) => t.instrument === id)?.clauses ?? []).map(({ clause }) => (
            <tr key={clause}>
              <th scope="row">{names.clause(clause)}</th>
              {course.frames.map(({ round, view }) => (
                <td key={round}>{stateOf(dossier, view, id, clause)}</td>
              ))}
            </tr>
          ))}
        </RoundTable>
      ))}
    </>
  );
}

function stateOf(dossier: Dossier, view: SeatView, instrument: string, clause: string): string {
  const life = view.text.find((t) => t.instrument === instrument)?.clauses.find((c) => c.clause === clause);
  if (!life) return '';
  const names = namesOf(dossier);
  const status = say(`status.${life.status}`);
  const options = life.brackets.map((b) => names.option(clause, b.option));
  if (life.status === 'agreed') return say('debrief.state', { status, options: names.option(clause, life.option) });
  return options.length > 0 ? say('debrief.state', { status, options: options.join(' | ') }) : status;
}

interface TableProps {
  readonly course: Course;
  readonly head: string;
  readonly children: ComponentChildren;
}

function RoundTable({ course, head, children }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {course.frames.map(({ round }) => (
            <th key={round} scope="col">
              {columnName(round, course.frames.length)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
