import { write } from './words.ts';
import { checked, counts, isLate, reading } from './workbench.ts';

/** All problems of the file, each a way to its place. */
export function ProblemPane({ goTo }: { readonly goTo: (line: number, column: number) => void }) {
  const problems = checked.value?.problems ?? [];
  return (
    <>
      <p class="bench-state" aria-live="polite">
        {isLate.value ? write('check.late') : null}
        {checked.value === undefined && reading.value ? write('checking') : null}
        {checked.value?.sound ? <strong>{write('check.sound')} </strong> : null}
        {checked.value ? write('check.counts', counts.value) : null}
      </p>
      <ol class="problems">
        {problems.map((p) => (
          <li key={`${p.line}:${p.column} ${p.code} ${p.message}`} class={`problem problem-${p.severity}`}>
            <button type="button" class="problem-place" onClick={() => goTo(p.line, p.column)}>
              {write(`problem.${p.severity}`)} · {write('problem.at', { line: p.line })}
            </button>
            <p lang="en">
              {p.message} <em>{p.remedy}</em>
            </p>
            <code>{p.code}</code>
          </li>
        ))}
      </ol>
      <p class="bench-note">{write('check.language')}</p>
    </>
  );
}
