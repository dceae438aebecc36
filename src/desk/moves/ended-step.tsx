import { debrief } from '../host.ts';
import { Heading } from '../panels/heading.tsx';
import { say, tell } from '../words/say.ts';
import { News, type StepProps } from './news.tsx';

/** The talks are over; the debrief is one step away. */
export function EndedStep({ t }: StepProps) {
  const ending = t.dossier.endings.find((e) => e.id === t.view.ending);
  return (
    <>
      {ending ? (
        <>
          <p class="small-caps turn-kind">{say(`ending.${ending.kind}`)}</p>
          <Heading level={2}>{tell(ending.title)}</Heading>
        </>
      ) : null}
      <div class="turn-body">
        {ending ? <p class="ending-text">{tell(ending.text)}</p> : null}
        <News t={t} />
      </div>
      <div class="turn-foot">
        <button type="button" class="button button-main" onClick={debrief}>
          {say('debrief.title')}
        </button>
      </div>
    </>
  );
}
