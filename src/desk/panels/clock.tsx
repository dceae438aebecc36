import type { TableStep } from '../../table/state.ts';
import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';

const STEPS = ['dispatch', 'corridor', 'plenary', 'signing'] as const;
type Step = (typeof STEPS)[number];

export function stepOf(step: TableStep, inDispatch: boolean): Step | undefined {
  if (step === 'ended') return undefined;
  if (inDispatch) return 'dispatch';
  return step === 'plenary' || step === 'signing' ? step : 'corridor';
}

interface Props {
  readonly dossier: Dossier;
  readonly view: SeatView;
  readonly inDispatch: boolean;
}

/** Which round it is, of how many, and which step of it. */
export function Clock({ dossier, view, inDispatch }: Props) {
  const names = namesOf(dossier);
  const now = stepOf(view.step, inDispatch);
  const round = dossier.rounds[view.round - 1];
  const steps = STEPS.filter(
    (step) => step !== 'signing' || now === 'signing' || view.round === view.rounds || view.signingCalled,
  );
  return (
    <div class="clock">
      <p class="clock-round">
        <span class="clock-dots" aria-hidden="true">
          {dossier.rounds.map(({ id }, index) => (
            <i key={id} class={index + 1 < view.round ? 'past' : index + 1 === view.round ? 'now' : ''} />
          ))}
        </span>
        <span>
          <strong>{say('table.round', { round: view.round, rounds: view.rounds })}</strong>
          {round ? <span class="clock-title">{tell(round.title)}</span> : null}
        </span>
      </p>
      <ol class="clock-steps">
        {steps.map((step) => (
          <li key={step} aria-current={step === now ? 'step' : undefined}>
            {names.step(step)}
          </li>
        ))}
      </ol>
    </div>
  );
}
