import type { Dossier } from '../../wire/dossier.ts';
import { NEEDS, type Truth } from '../../wire/truth.ts';
import type { Estimates } from '../save/estimates.ts';
import { namesOf } from '../words/names.ts';
import { listed, say } from '../words/say.ts';
import { compared } from './estimate-score.ts';

interface Props {
  readonly dossier: Dossier;
  readonly truths: readonly Truth[];
  readonly estimates: Estimates | undefined;
}

/** What each delegation needed and wanted most, beside what was thought of it before the first word. */
export function Guesses({ dossier, truths, estimates = {} }: Props) {
  const names = namesOf(dossier);
  const others = truths.filter((truth) => truth.party !== dossier.seat);
  return (
    <ul class="guesses">
      {others.map((truth) => {
        const estimate = estimates[truth.party] ?? {};
        const { need, priority } = compared(estimate, truth);
        const wants = listed(truth.priorities.map((c) => names.clause(c)));
        return (
          <li key={truth.party}>
            <h3>{names.party(truth.party)}</h3>
            <NeedScale truth={truth} guess={estimate.need} />
            <p>
              {say('guess.need', { need: say(`estimate.need.${truth.need}`) })}{' '}
              {need ? <strong>{say(`guess.need.${need}`)}</strong> : null}
            </p>
            <p>
              {say('guess.priority', { clauses: wants })}{' '}
              {priority === 'right' ? <strong>{say('guess.priority.right')}</strong> : null}
              {priority === 'other' ? (
                <strong>{say('guess.priority.other', { clause: names.clause(estimate.priority) })}</strong>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The five steps as a row of pips; the words beside it say the same. */
function NeedScale({ truth, guess }: { readonly truth: Truth; readonly guess: Truth['need'] | undefined }) {
  return (
    <svg class="need-scale" width="150" height="34" viewBox="0 0 150 34" aria-hidden="true">
      <path class="need-line" d="M15 20H135" />
      {NEEDS.map((need, i) => (
        <circle
          key={need}
          class={need === truth.need ? 'need-true' : 'need-step'}
          cx={15 + i * 30}
          cy="20"
          r={need === truth.need ? 8 : 4}
        />
      ))}
      {guess ? <path class="need-guess" d={`M${15 + NEEDS.indexOf(guess) * 30} 10l-6-9h12z`} /> : null}
    </svg>
  );
}
