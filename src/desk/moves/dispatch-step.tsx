import { read } from '../host.ts';
import { stepOf } from '../panels/clock.tsx';
import { CoachNote } from '../panels/coach-note.tsx';
import { Heading } from '../panels/heading.tsx';
import { SourceMark } from '../panels/sourced.tsx';
import { roundTitle } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { News, type StepProps } from './news.tsx';

/** The round opens: what came of the last one, what everybody knows, what the capital expects. */
export function DispatchStep({ t, quiet }: StepProps & { readonly quiet: boolean }) {
  const { dossier, view } = t;
  const round = dossier.rounds[view.round - 1];
  const names = namesOf(dossier);
  const injects = t.events.filter((e) => e.kind === 'injected' && e.round === view.round);
  const goOn = () => {
    read.value = view.round;
  };
  return (
    <>
      <Heading level={2} quiet={quiet}>
        {roundTitle(dossier, view.round)}
      </Heading>
      {round ? <p class="turn-when">{tell(round.when)}</p> : null}
      <div class="turn-body">
        <CoachNote lesson="dispatch" />
        <News t={t} />
        {round?.dispatch ? (
          <div class="dispatch typed">
            <p class="small-caps">{names.step('dispatch')}</p>
            <p>
              {tell(round.dispatch.text)} <SourceMark source={round.dispatch.source} dossier={dossier} />
            </p>
            {injects.map((e) => {
              const inject = dossier.injects.find((i) => i.id === e.inject);
              return inject ? (
                <p key={e.n}>
                  <strong>{tell(inject.title)}.</strong> {tell(inject.text)}{' '}
                  <SourceMark source={inject.source} dossier={dossier} />
                </p>
              ) : null;
            })}
          </div>
        ) : null}
        <div class="cable typed">
          <p class="small-caps">{say('dispatch.cable')}</p>
          {round?.cable ? (
            <p>
              {tell(round.cable.text)} <SourceMark source={round.cable.source} dossier={dossier} />
            </p>
          ) : (
            <p>{say('dispatch.cable.none')}</p>
          )}
        </div>
        <p class="turn-up">{say('dispatch.up', { clauses: view.up.map(names.clause).join(' · ') })}</p>
      </div>
      <div class="turn-foot">
        <button type="button" class="button button-main" onClick={goOn}>
          {say('dispatch.go', { step: names.step(stepOf(view.step, false) ?? 'corridor') })}
        </button>
      </div>
    </>
  );
}
