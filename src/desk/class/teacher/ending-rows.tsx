import type { Dossier } from '../../../wire/dossier.ts';
import type { Course } from '../../../wire/messages.ts';
import { tallyOf } from '../../debrief/course-lanes.ts';
import { MarkIcon } from '../../debrief/mark-shape.tsx';
import { namesOf } from '../../words/names.ts';
import type { Outcome } from './outcomes.ts';
import { numberOf } from './table-name.ts';
import { write } from './words.ts';

/** How each table ended and who signed what; history stands last. */
export function EndingRows({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const history = outcomes[0]?.debrief.history;
  return (
    <div class="ending-scroll">
      <table class="ending-rows">
        <thead>
          <tr>
            <th scope="col">{write('debrief.where')}</th>
            <th scope="col">{write('debrief.ending')}</th>
            <th scope="col">{write('debrief.signed')}</th>
            <th scope="col">{write('debrief.agreed')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ table, dossier, debrief }) => (
            <Row
              key={table}
              name={write('table', { table: numberOf(table) })}
              sign={String(numberOf(table))}
              dossier={dossier}
              course={debrief.own}
            />
          ))}
          {history && outcomes[0] ? (
            <Row name={write('debrief.history')} dossier={outcomes[0].dossier} course={history} />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

interface Props {
  readonly name: string;
  /** A table's number in its dot; history has its mark. */
  readonly sign?: string;
  readonly dossier: Dossier;
  readonly course: Course;
}

function Row({ name, sign, dossier, course }: Props) {
  const names = namesOf(dossier);
  const texts = (course.frames.at(-1)?.view.text ?? []).filter(({ signatures }) => signatures.length > 0);
  return (
    <tr class={sign === undefined ? 'row-history' : ''}>
      <th scope="row">
        {sign === undefined ? (
          <MarkIcon kind="historical" />
        ) : (
          <span class={course.ending === '' ? 'dot dot-cut' : 'dot'} aria-hidden="true">
            {sign}
          </span>
        )}{' '}
        {name}
      </th>
      <td>
        {course.ending === '' ? write('debrief.cut', { round: roundOf(course) }) : names.ending(course.ending)}
        {course.cut === 'no-text' ? <p class="ending-early">{write('debrief.cut.early')}</p> : null}
      </td>
      <td>
        {texts.length === 0 ? write('debrief.signed.nobody') : null}
        {texts.map(({ instrument, signatures }) => (
          <p key={instrument}>
            {write('debrief.signed.text', {
              text: names.instrument(instrument),
              parties: names.parties(signatures),
            })}
          </p>
        ))}
      </td>
      <td>{write('debrief.agreed.count', agreedOf(course))}</td>
    </tr>
  );
}

const roundOf = ({ frames }: Course): number => frames.at(-1)?.view.round ?? 1;

function agreedOf(course: Course): { readonly agreed: number; readonly clauses: number } {
  const { agreed, clauses } = tallyOf(course);
  return { agreed, clauses };
}
