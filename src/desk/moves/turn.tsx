import { unreachable } from '../../ground/result.ts';
import { busy, read } from '../host.ts';
import { say } from '../words/say.ts';
import { CarriageStep } from './carriage-step.tsx';
import { DispatchStep } from './dispatch-step.tsx';
import { EndedStep } from './ended-step.tsx';
import type { StepProps } from './news.tsx';
import { OffersStep } from './offers-step.tsx';
import { PlenaryStep } from './plenary-step.tsx';
import { RepliesStep } from './replies-step.tsx';
import { SigningStep } from './signing-step.tsx';
import '../look/moves.css';

/** The next step's button comes up where the last one's was: the second half of a double click is not meant for it. */
function onceForTwice(click: MouseEvent): void {
  if (click.detail < 2 || !(click.target instanceof Element) || !click.target.closest('button')) return;
  click.preventDefault();
  click.stopPropagation();
}

interface Props extends StepProps {
  /** What was begun in a step is good for as long as this stays the same: moves entered so far, or rewinds. */
  readonly since: number;
}

/** What the seat has to do now, one step at a time. */
export function Turn({ t, since }: Props) {
  return (
    <section class="turn paper" aria-label={say('table.moves')} aria-busy={busy.value} onClickCapture={onceForTwice}>
      <NowStep t={t} since={since} />
      {busy.value ? (
        <p class="turn-busy" role="status">
          {say('table.waiting')}
        </p>
      ) : null}
    </section>
  );
}

function NowStep({ t, since }: Props) {
  const { view } = t;
  if (view.step !== 'ended' && read.value < view.round) {
    return <DispatchStep key={view.round} t={t} quiet={view.round === 1 && since === 0} />;
  }
  const key = `${view.round} ${view.step} ${since}`;
  switch (view.step) {
    case 'offers':
      return <OffersStep key={key} t={t} />;
    case 'carriage':
      return <CarriageStep key={key} t={t} />;
    case 'replies':
    case 'counters':
      return <RepliesStep key={key} t={t} />;
    case 'plenary':
      return <PlenaryStep key={key} t={t} />;
    case 'signing':
      return <SigningStep key={key} t={t} />;
    case 'ended':
      return <EndedStep t={t} />;
    default:
      return unreachable(view.step);
  }
}
