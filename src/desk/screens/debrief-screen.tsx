import { useEffect, useMemo } from 'preact/hooks';
import type { Debrief, TableMessage } from '../../wire/messages.ts';
import { CapitalAnswer } from '../debrief/capital-answer.tsx';
import { DebriefBody } from '../debrief/debrief-body.tsx';
import { DebriefHead } from '../debrief/debrief-head.tsx';
import { Handout } from '../debrief/handout.tsx';
import { Keepsakes } from '../debrief/keepsakes.tsx';
import { searchOf } from '../debrief/search.ts';
import { turningPoints } from '../debrief/turning-points.ts';
import { game } from '../game.ts';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { estimates } from '../save/estimates.ts';

/** After the game: what happened, why, what was possible, what really happened, what came after. No ranking. */
export function DebriefScreen() {
  const t = game.value;
  return t?.debrief ? <Opened t={t} debrief={t.debrief} /> : null;
}

function Opened({ t, debrief }: { readonly t: TableMessage; readonly debrief: Debrief }) {
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
        <CapitalAnswer dossier={t.dossier} debrief={debrief} />
        <DebriefBody t={t} debrief={debrief} turns={turns} search={search} estimates={estimates.value} />
        <Keepsakes t={t} />
      </main>
      <Handout t={t} debrief={debrief} turns={turns} search={search} />
    </div>
  );
}
