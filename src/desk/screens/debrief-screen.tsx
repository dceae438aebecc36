import { useEffect, useMemo } from 'preact/hooks';
import type { Debrief, TableMessage } from '../../wire/messages.ts';
import { Afterwards } from '../debrief/afterwards.tsx';
import { CapitalAnswer } from '../debrief/capital-answer.tsx';
import { DebriefHead } from '../debrief/debrief-head.tsx';
import { Documents } from '../debrief/documents.tsx';
import { Guesses } from '../debrief/guesses.tsx';
import { Handout } from '../debrief/handout.tsx';
import { Happened } from '../debrief/happened.tsx';
import { Keepsakes } from '../debrief/keepsakes.tsx';
import { Minds } from '../debrief/minds.tsx';
import { Possible } from '../debrief/possible.tsx';
import { Real } from '../debrief/real.tsx';
import { searchOf } from '../debrief/search.ts';
import { Sheet } from '../debrief/sheet.tsx';
import { TurnList } from '../debrief/turn-list.tsx';
import { turningPoints } from '../debrief/turning-points.ts';
import { game } from '../game.ts';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { SourceList } from '../panels/sourced.tsx';
import { estimates } from '../save/estimates.ts';
import { say } from '../words/say.ts';
import '../look/debrief.css';
import '../look/debrief-lanes.css';
import '../look/debrief-possible.css';
import '../look/debrief-print.css';

/** After the game: what happened, why, what was possible, what really happened, what came after. No ranking. */
export function DebriefScreen() {
  const t = game.value;
  return t?.debrief ? <Opened t={t} debrief={t.debrief} /> : null;
}

function Opened({ t, debrief }: { readonly t: TableMessage; readonly debrief: Debrief }) {
  const { dossier } = t;
  const turns = useMemo(() => turningPoints(debrief.own), [debrief]);
  const search = useMemo(() => searchOf(t.log), [t.log]);
  useEffect(() => {
    search.start();
    return search.end;
  }, [search]);
  return (
    <div class="debrief">
      <ScreenBar back={{ kind: 'title' }} />
      <main id="content" tabIndex={-1}>
        <DebriefHead t={t} />
        <CapitalAnswer dossier={dossier} debrief={debrief} />
        <Sheet id="what" title={say('debrief.what')}>
          <Happened dossier={dossier} course={debrief.own} turns={turns} />
        </Sheet>
        <Sheet id="why" title={say('debrief.why')} lead={say('debrief.why.lead')}>
          <TurnList dossier={dossier} turns={turns} />
          <Minds t={t} />
        </Sheet>
        <Sheet id="possible" title={say('debrief.possible')}>
          <Possible dossier={dossier} debrief={debrief} search={search} />
        </Sheet>
        <Sheet id="real" title={say('debrief.real')}>
          <Real dossier={dossier} debrief={debrief} />
        </Sheet>
        {debrief.truths && debrief.truths.length > 0 ? (
          <Sheet id="guesses" title={say('guess.title')} lead={say(estimates.value ? 'guess.lead' : 'guess.lead.none')}>
            <Guesses dossier={dossier} truths={debrief.truths} estimates={estimates.value} />
          </Sheet>
        ) : null}
        {dossier.afterwards.length > 0 ? (
          <Sheet id="after" title={say('debrief.after')}>
            <Afterwards dossier={dossier} />
          </Sheet>
        ) : null}
        <Documents dossier={dossier} view={t.view} />
        <Sheet id="sources" title={say('dossier.sources')}>
          <SourceList dossier={dossier} />
        </Sheet>
        <Keepsakes t={t} />
      </main>
      <Handout t={t} debrief={debrief} turns={turns} search={search} />
    </div>
  );
}
