import type { Survey } from '../../analysis/survey.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { signed } from '../words/names.ts';
import { say } from '../words/say.ts';
import { MarkIcon } from './mark-shape.tsx';
import { clauseLines, markNames, partiesOr, signedLines } from './outcome-words.ts';
import type { Chosen } from './plot-points.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly survey: Survey;
  readonly chosen: Chosen;
  readonly nameOf: (party: number) => string;
}

/** What one point of the picture stands for: its texts, its clauses, and what each delegation has of it. */
export function OutcomeCard({ dossier, survey, chosen: { outcome, kinds }, nameOf }: Props) {
  const clauses = clauseLines(dossier, outcome.settlement);
  const isSupposed =
    kinds.includes('yours') && survey.places.some(({ name, supposed }) => name === 'yours' && supposed);
  return (
    <section class="outcome" aria-live="polite" aria-label={say('possible.card')}>
      <h4 class="outcome-name">
        {kinds[0] ? <MarkIcon kind={kinds[0]} /> : null}
        {kinds.length > 0 ? markNames(kinds) : say('possible.card.other')}
      </h4>
      {kinds.map((kind) => (
        <p key={kind} class="outcome-what">
          {say(kind === 'yours' && isSupposed ? 'possible.what.cut' : `possible.what.${kind}`)}
        </p>
      ))}
      {signedLines(dossier, outcome.settlement, isSupposed).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {clauses.length > 0 ? (
        <ul class="outcome-clauses">
          {clauses.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <table class="outcome-gains">
        <caption>{say('possible.gains')}</caption>
        <tbody>
          {outcome.utilities.map((u, p) => {
            const gain = u - (survey.disagreement[p] ?? 0);
            return (
              <tr key={survey.parties[p]} class={gain < 0 ? 'gain-below' : undefined}>
                <th scope="row">{nameOf(p)}</th>
                <td>{gain === 0 ? '0' : signed(gain)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="outcome-below">
        {say('possible.below', { parties: partiesOr(dossier, outcome.below, say('possible.below.none')) })}
      </p>
      {outcome.allowed ? null : <p class="outcome-below">{say('possible.not-allowed')}</p>}
    </section>
  );
}
