import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { After } from '../../../wire/class-news.ts';
import { CapitalAnswer } from '../../debrief/capital-answer.tsx';
import { DebriefBody } from '../../debrief/debrief-body.tsx';
import { DebriefHead } from '../../debrief/debrief-head.tsx';
import { turningPoints } from '../../debrief/turning-points.ts';
import { moreWords } from '../../words/say.ts';
import { DEBRIEF_WORDS } from './debrief-words.ts';
import { ownEstimates } from './estimates.ts';
import { Hands } from './hands.tsx';
import { searchByHost } from './host-search.ts';
import { write } from './words.ts';

/** Parts that turn on what others had in hand, or on what came after. */
const CLOSED = ['possible', 'real', 'guesses', 'after'] as const;

interface Props {
  readonly after: After;
  readonly seat: string;
  readonly table: string;
}

/** The debrief of a student's own table, as far as its cards are open. */
export function TableDebrief({ after: { debrief, dossier, view, cards, hands }, seat, table }: Props) {
  const worded = useSignal(false);
  const turns = useMemo(() => turningPoints(debrief.own), [debrief]);
  const search = useMemo(() => (cards === 'open' ? searchByHost() : undefined), [cards, table]);
  useEffect(() => {
    void moreWords(DEBRIEF_WORDS).then(() => (worded.value = true));
  }, []);
  useEffect(() => {
    search?.start();
    return search?.end;
  }, [search]);
  if (!worded.value) return <p class="moment">{write('debrief.loading')}</p>;
  return (
    <div class="debrief table-debrief">
      <DebriefHead t={{ dossier, view, seat }} unprinted lacks={search ? [] : CLOSED} />
      {debrief.answer ? <CapitalAnswer dossier={dossier} debrief={debrief} /> : null}
      {hands ? <Hands dossier={dossier} hands={hands} /> : null}
      <DebriefBody
        t={{ dossier, view, seat }}
        debrief={debrief}
        turns={turns}
        estimates={ownEstimates(table)}
        {...(search && { search })}
      />
    </div>
  );
}
