import { useEffect } from 'preact/hooks';
import { unreachable } from '../../ground/result.ts';
import { busy, read } from '../host.ts';
import { later } from '../later.tsx';
import { isSecondHalf } from '../second-half.ts';
import { say } from '../words/say.ts';
import { DispatchStep } from './dispatch-step.tsx';
import type { StepProps } from './news.tsx';
import { OffersStep } from './offers-step.tsx';
import '../look/moves.css';

// A game begins in the corridor. The other steps' code follows as soon as that is shown: before long the line may be gone.
const { Later: CarriageStep, fetch: carriage } = later(async () => (await import('./carriage-step.tsx')).CarriageStep);
const { Later: RepliesStep, fetch: replies } = later(async () => (await import('./replies-step.tsx')).RepliesStep);
const { Later: PlenaryStep, fetch: plenary } = later(async () => (await import('./plenary-step.tsx')).PlenaryStep);
const { Later: SigningStep, fetch: signing } = later(async () => (await import('./signing-step.tsx')).SigningStep);
const { Later: EndedStep, fetch: ended } = later(async () => (await import('./ended-step.tsx')).EndedStep);

/** The next step's button comes up where the last one's was: the second half of a double click is not meant for it. */
function onceForTwice(click: MouseEvent): void {
  if (!isSecondHalf(click) || !(click.target instanceof Element) || !click.target.closest('button')) return;
  click.preventDefault();
  click.stopPropagation();
}

interface Props extends StepProps {
  /** What was begun in a step is good for as long as this stays the same: moves entered so far, or rewinds. */
  readonly since: number;
}

/** What the seat has to do now, one step at a time. */
export function Turn({ t, since }: Props) {
  const opened = read.value >= t.view.round || t.view.step !== 'offers';
  useEffect(() => {
    if (opened) for (const fetch of [plenary, replies, carriage, signing, ended]) void fetch();
  }, [opened]);
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
