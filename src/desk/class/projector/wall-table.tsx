import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { SeatView } from '../../../table/view.ts';
import { EVERYBODY } from '../../../wire/class-message.ts';
import type { TableShown } from '../../../wire/class-news.ts';
import { stepOf } from '../../panels/clock.tsx';
import { Delegations } from '../../panels/delegations.tsx';
import { DraftPaper } from '../../panels/draft-paper.tsx';
import { LanguageSwitch } from '../../panels/language-switch.tsx';
import { Room } from '../../panels/room.tsx';
import { namesOf } from '../../words/names.ts';
import { tell } from '../../words/say.ts';
import { numberOf } from '../teacher/table-name.ts';
import { TimeLeft } from '../teacher/time-left.tsx';
import { write } from '../teacher/words.ts';
import { useUpFront } from './up-front.ts';
import { ViewSwitch } from './view-switch.tsx';
import { wallView } from './wall-view.ts';
import '../../look/table.css';
import '../../look/draft.css';

interface Props {
  readonly shown: TableShown;
  readonly view: SeatView;
  readonly now: () => number;
}

/** A table as everybody may see it: round, step and clock; the room; the text; the stances shown in public. */
export function WallTable({ shown, view, now }: Props) {
  const text = useSignal(0);
  const told = useRef({ table: '', count: 0 });
  const { dossier, events } = shown;
  const names = namesOf(dossier);
  const step = stepOf(view.step, false);
  const instrument = dossier.instruments[text.value] ?? dossier.instruments[0];
  const paper = useRef<HTMLElement>(null);
  const cut = shown.stage === 'closed' && view.step !== 'ended';
  // Whatever step it was cut short in: nothing is a draft or up for decision any more.
  const seen = cut ? { ...view, step: 'ended' as const } : view;
  useUpFront(paper, view.step === 'ended');
  const fresh = told.current.table === shown.table ? events.slice(told.current.count) : [];
  told.current = { table: shown.table, count: events.length };
  return (
    <main class={`wall-table wall-${wallView.value}`} id="content" tabIndex={-1}>
      <header class="wall-head">
        <h1>
          {tell(dossier.title)} <small>{write('table', { table: numberOf(shown.table) })}</small>
        </h1>
        <p class="wall-clock">
          {cut ? (
            <strong role="status">{write('wall.cut', { round: view.round })}</strong>
          ) : (
            <>
              <strong>{write('wall.round', { round: view.round, rounds: view.rounds })}</strong>
              <span>{view.ending ? names.ending(view.ending) : step ? names.step(step) : ''}</span>
            </>
          )}
          {shown.stage === 'paused' ? <span class="wall-pause">{pauseWords(shown)}</span> : null}
          <TimeLeft timing={shown} now={now} />
        </p>
        <div class="wall-tools">
          {dossier.instruments.length > 1 && wallView.value !== 'room' ? (
            <select aria-label={write('wall.texts')} onChange={(e) => (text.value = e.currentTarget.selectedIndex)}>
              {dossier.instruments.map((one) => (
                <option key={one.id}>{tell(one.title)}</option>
              ))}
            </select>
          ) : null}
          <ViewSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <div class="wall-body">
        {wallView.value === 'text' ? null : <Room key={shown.table} dossier={dossier} view={view} news={fresh} />}
        {wallView.value === 'room' || !instrument ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <section ref={paper} class="wall-paper" tabIndex={0} aria-label={tell(instrument.title)}>
            <DraftPaper dossier={dossier} view={seen} instrument={instrument.id} />
          </section>
        )}
      </div>
      <Delegations dossier={dossier} view={seen} />
    </main>
  );
}

function pauseWords({ pause, dossier }: TableShown): string {
  if (!pause || pause.why === 'facilitator') return write('wall.paused');
  if (pause.why === EVERYBODY) return write('wall.paused.all');
  return write('wall.paused.for', { party: namesOf(dossier).party(pause.why) });
}
