import type { Debrief } from '../../wire/messages.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import type { Ended } from './debrief-body.tsx';
import { endingText, endingTitle } from './ending-words.ts';
import { HandoutCourse } from './handout-course.tsx';
import { HandoutPossible } from './handout-possible.tsx';
import { Parting, TwinChart } from './real.tsx';
import type { Search } from './search.ts';
import type { Turn } from './turning-points.ts';

/** Lines of the first parting on each side. */
const PARTING = 3;

interface Props {
  readonly t: Ended;
  /** Which of several tables it was. */
  readonly where?: string;
  readonly debrief: Debrief;
  readonly turns: readonly Turn[];
  readonly search: Search;
}

/** The debrief on two pages of A4: what happened and why, then what was possible and what really happened. Only in print. */
export function Handout({ t, where, debrief, turns, search }: Props) {
  const { dossier, view, seat } = t;
  const state = search.state.value;
  const cloud = search.cloud.value;
  return (
    <div class="handout">
      <section class="handout-page">
        <p class="handout-title">
          {tell(dossier.title)} · {where ?? namesOf(dossier).fullParty(seat)}
        </p>
        <p class="handout-name">{endingTitle(dossier, view)}</p>
        <p class="handout-ending">{endingText(dossier, view)}</p>
        <HandoutCourse dossier={dossier} course={debrief.own} turns={turns} />
      </section>
      <section class="handout-page">
        <h2>{say('debrief.possible')}</h2>
        {state.kind === 'done' && cloud ? (
          <HandoutPossible dossier={dossier} survey={state.survey} cloud={cloud} />
        ) : (
          <p>{say('debrief.print.unsearched')}</p>
        )}
        <h2>{say('debrief.real')}</h2>
        {debrief.history ? (
          <>
            <Parting dossier={dossier} debrief={debrief} most={PARTING} />
            <TwinChart dossier={dossier} debrief={debrief} history={debrief.history} only="parties" />
          </>
        ) : (
          <p>{say('debrief.real.none')}</p>
        )}
      </section>
    </div>
  );
}
