import { write } from '../after/words.ts';

const ROWS = ['sheet.row.said', 'sheet.row.whom', 'sheet.row.stance', 'sheet.row.deal'] as const;
const QUESTIONS = ['sheet.q1', 'sheet.q2', 'sheet.q3'] as const;

interface Props {
  readonly title: string;
  readonly rounds: number;
}

/** For whoever watches one delegation: a column for each round, and three sentences for afterwards. */
export function ObservationPaper({ title, rounds }: Props) {
  const columns = Array.from({ length: rounds }, (_, i) => i + 1);
  return (
    <article class="print-page form-paper">
      <p class="typed">{title}</p>
      <h1>{write('papers.sheet')}</h1>
      <p class="form-line">
        <span>{write('sheet.observer')}</span> <span>{write('sheet.delegation')}</span>{' '}
        <span>{write('sheet.table')}</span>
      </p>
      <p>{write('sheet.lead')}</p>
      <table class="form-grid">
        <thead>
          <tr>
            <td />
            {columns.map((round) => (
              <th key={round} scope="col">
                {write('sheet.round', { round })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{write(row)}</th>
              {columns.map((round) => (
                <td key={round} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {QUESTIONS.map((question) => (
        <section key={question} class="form-answer">
          <h2>{write(question)}</h2>
        </section>
      ))}
    </article>
  );
}
