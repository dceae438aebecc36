import { write } from '../after/words.ts';

const ROWS = ['interests', 'without', 'cause', 'text', 'history', 'role'] as const;
const LEVELS = ['rubric.beginning', 'rubric.way', 'rubric.secure'] as const;

/** For the talk or the written reflection afterwards: six rows, no sum. */
export function RubricPaper({ title }: { readonly title: string }) {
  return (
    <article class="print-page form-paper">
      <p class="typed">{title}</p>
      <h1>{write('papers.rubric')}</h1>
      <p>{write('rubric.lead')}</p>
      <table class="form-grid rubric-grid">
        <thead>
          <tr>
            <td />
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {write(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{write(`rubric.${row}`)}</th>
              <td>{write(`rubric.${row}.1`)}</td>
              <td>{write(`rubric.${row}.2`)}</td>
              <td>{write(`rubric.${row}.3`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
