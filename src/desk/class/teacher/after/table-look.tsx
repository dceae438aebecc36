import { useEffect, useMemo } from 'preact/hooks';
import { DebriefBody } from '../../../debrief/debrief-body.tsx';
import { DebriefHead } from '../../../debrief/debrief-head.tsx';
import { Handout } from '../../../debrief/handout.tsx';
import { searchOf } from '../../../debrief/search.ts';
import { turningPoints } from '../../../debrief/turning-points.ts';
import { Icon } from '../../../look/icon.tsx';
import type { Outcome } from '../outcomes.ts';
import { numberOf } from '../table-name.ts';
import { write as writeDesk } from '../words.ts';
import { write } from './words.ts';

/** The four questions of one table, with its cards open to the teacher; for paper too. */
export function TableLook({ outcome, leave }: { readonly outcome: Outcome; readonly leave: () => void }) {
  const { table, dossier, view, debrief, log } = outcome;
  const turns = useMemo(() => turningPoints(debrief.own), [debrief]);
  const search = useMemo(() => searchOf(log), [log]);
  useEffect(() => {
    scrollTo(0, 0);
    search.start();
    return search.end;
  }, [search]);
  const { seat: _, ...nobodys } = dossier;
  const t = { dossier: nobodys, view, seat: '' };
  const where = writeDesk('table', { table: numberOf(table) });
  return (
    <div class="debrief table-look">
      <button type="button" class="button button-quiet" onClick={leave}>
        <Icon name="back" />
        {write('look.back')}
      </button>
      <DebriefHead t={t} where={where} />
      <DebriefBody t={t} debrief={debrief} turns={turns} search={search} />
      <Handout t={t} where={where} debrief={debrief} turns={turns} search={search} />
    </div>
  );
}
