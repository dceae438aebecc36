import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableShown } from '../../wire/class-news.ts';
import { read, type Seated } from '../host.ts';
import { later } from '../later.tsx';
import { Turn } from '../moves/turn.tsx';
import { moreWords } from '../words/say.ts';
import { PauseNote } from './deadline.tsx';
import { fetchAfter, fetchLetters } from './rooms.tsx';
import { handed, isCutShort, sealing, sending } from './seat.ts';
import { cardWords, write } from './words.ts';

const tableWords = {
  en: async () => (await import('../words/table-en.ts')).tableEn,
  fr: async () => (await import('../words/table-fr.ts')).tableFr,
} as const;
/** The cards with their words. */
async function cards() {
  await moreWords(cardWords);
  return import('./class-cards.tsx');
}
const { Later: BotCard, fetch } = later(async () => (await cards()).BotCard);
const { Later: ProposalCard } = later(async () => (await cards()).ProposalCard);
const { Later: SealedCard } = later(async () => (await cards()).SealedCard);
const { Later: WaitCard } = later(async () => (await cards()).WaitCard);
const { Later: CutShortCard } = later(async () => (await cards()).CutShortCard);
const { Later: WatchCard } = later(async () => (await cards()).WatchCard);
const { Later: TableNotes } = later(async () => (await cards()).TableNotes);

interface Props {
  readonly shown: TableShown;
  readonly t: Seated;
}

/** What this seat has to do now, and what has become of what it did. */
export function ClassTurn({ shown, t }: Props) {
  const opened = read.value >= t.view.round || t.view.step !== 'offers';
  // What comes after the first choice is fetched while that is made: the line may be gone when it is needed.
  useEffect(() => {
    if (!opened) return;
    void moreWords(tableWords);
    for (const next of [fetch, fetchLetters, fetchAfter]) void next();
  }, [opened]);
  return (
    <>
      <Said shown={shown} />
      {isCutShort(shown) ? <CutShortCard round={t.view.round} /> : <NowDo shown={shown} t={t} />}
    </>
  );
}

/** The table of somebody who watches. */
export function Watching({ shown, t }: Props) {
  return (
    <>
      <Said shown={shown} />
      {isCutShort(shown) ? <CutShortCard round={t.view.round} /> : <WatchCard t={t} />}
    </>
  );
}

/** What the teacher has said and done, above whatever there is to do. */
function Said({ shown }: { readonly shown: TableShown }) {
  return (
    <>
      {shown.letters.length > 0 || shown.back || shown.late ? <TableNotes shown={shown} /> : null}
      <PauseNote shown={shown} />
    </>
  );
}

function NowDo({ shown, t }: Props) {
  const again = useSignal<string | undefined>(undefined);
  const { view } = t;
  const { draft, epoch, stage } = shown;
  const { bot, people = [] } = shown.seats.find(({ party }) => party === t.seat) ?? {};
  const proposed = draft && draft.draft !== again.value ? draft : undefined;
  // The answer is here before the news: until then a shared seat's move is neither a proposal nor sealed.
  const coming = draft ? draft.draft === sealing.value : people.length > 1 && handed.value?.saved && !view.own?.sealed;
  const leaving = sending.value || coming;
  // One and the same place for all states in which a move is being chosen: what was begun outlives a refusal.
  const choosing = view.step !== 'ended' && read.value >= view.round;
  const turn = (
    <>
      {leaving ? <OnItsWay /> : null}
      {draft && !leaving ? (
        <button type="button" class="button button-quiet" onClick={() => (again.value = undefined)}>
          {write('draft.back')}
        </button>
      ) : null}
      <div key="turn" class="turn-frame" inert={leaving || (stage === 'paused' && choosing)}>
        <Turn t={t} since={epoch} />
      </div>
    </>
  );
  if (!choosing) return turn;
  if (bot) return <BotCard level={bot} />;
  if (proposed && !leaving) {
    return <ProposalCard shown={shown} t={t} draft={proposed} other={() => (again.value = proposed.draft)} />;
  }
  if (leaving || draft) return turn;
  if (view.own?.sealed || handed.value?.saved) return <SealedCard t={t} />;
  const waited = view.seats.find(({ party }) => party === t.seat)?.waited ?? false;
  return waited ? turn : <WaitCard t={t} />;
}

/** The move has left the hands but is on nobody's disk. */
function OnItsWay() {
  return (
    <p class="on-its-way" role="status">
      <strong>{write('sent.title')}</strong> {write('sent.wait')}
    </p>
  );
}
