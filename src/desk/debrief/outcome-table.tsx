import type { ComponentChildren } from 'preact';
import type { Outcome, Survey } from '../../analysis/survey.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { say } from '../words/say.ts';
import { clauseLines, markNames, signedLines } from './outcome-words.ts';
import type { Mark } from './plot-marks.ts';

/** The figures of a picture, for those who can't see it or want to copy them. */
export function AsTable({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <details class="as-table">
      <summary>{say('debrief.as-table', { name })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={name}>
        {children}
      </section>
    </details>
  );
}

interface Props {
  readonly dossier: Dossier;
  readonly survey: Survey;
  readonly marks: readonly Mark[];
  readonly edge: readonly Outcome[];
  readonly nameOf: (party: number) => string;
}

/** The named outcomes, then those of the line, with what each is worth to every delegation. */
export function OutcomeTable({ dossier, survey, marks, edge, nameOf }: Props) {
  const rows = [
    ...marks.map(({ kinds, outcome }) => ({ name: markNames(kinds), outcome })),
    ...edge.map((outcome) => ({ name: say('possible.edge'), outcome })),
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('possible.outcome')}</th>
          {survey.parties.map((party, p) => (
            <th key={party} scope="col">
              {nameOf(p)}
            </th>
          ))}
          <th scope="col">{say('possible.says')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, outcome }, index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {outcome.utilities.map((u, p) => (
              <td key={survey.parties[p]}>{u}</td>
            ))}
            <td>
              {[...signedLines(dossier, outcome.settlement), ...clauseLines(dossier, outcome.settlement)].map(
                (line) => (
                  <p key={line}>{line}</p>
                ),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
