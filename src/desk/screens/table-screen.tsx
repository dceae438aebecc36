import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { game, news, read } from '../game.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { Turn } from '../moves/turn.tsx';
import { CoachNote } from '../panels/coach-note.tsx';
import { Delegations } from '../panels/delegations.tsx';
import { DossierPaper } from '../panels/dossier-paper.tsx';
import { Drafts } from '../panels/draft-paper.tsx';
import { Gauges } from '../panels/gauges.tsx';
import { Pledges } from '../panels/pledges.tsx';
import { Room } from '../panels/room.tsx';
import { TableBar } from '../panels/table-bar.tsx';
import { Wire } from '../panels/wire.tsx';
import { YourSide } from '../panels/your-side.tsx';
import { goTo } from '../screen.ts';
import { say } from '../words/say.ts';
import '../look/table.css';

const TABS = ['moves', 'text', 'wire', 'dossier'] as const satisfies readonly IconName[];
type Tab = (typeof TABS)[number];

/** The game: on a wide screen all of it at once, on a phone one leaf at a time. */
export function TableScreen() {
  const t = game.value;
  const tab = useSignal<Tab>('moves');
  const drawer = useRef<HTMLDialogElement>(null);
  const step = t ? `${t.view.round} ${t.view.step} ${read.value}` : '';
  // A new step begins on the moves, from their top.
  useEffect(() => {
    tab.value = 'moves';
    for (const body of document.querySelectorAll('.turn-body')) body.scrollTop = 0;
    if (matchMedia('(max-width: 819px)').matches) scrollTo(0, 0);
  }, [step]);
  if (!t) {
    goTo({ kind: 'title' });
    return null;
  }
  const { dossier, view } = t;
  const fresh = news.value[0]?.n ?? Number.POSITIVE_INFINITY;
  return (
    <div class="table" data-tab={tab.value}>
      <TableBar t={t} openDossier={() => drawer.current?.showModal()} />
      <main id="content" tabIndex={-1}>
        <div class="leaf leaf-text">
          <Room dossier={dossier} view={view} news={news.value} />
          <Delegations dossier={dossier} view={view} />
          <YourSide dossier={dossier} view={view} />
          <Drafts dossier={dossier} view={view} />
        </div>
        <div class="leaf leaf-moves">
          <Turn t={t} />
        </div>
        <div class="leaf leaf-wire">
          {news.value.length > 0 ? <CoachNote lesson="wire" /> : null}
          <Wire dossier={dossier} events={t.events} fresh={fresh} live />
          <Pledges dossier={dossier} view={view} />
          <Gauges dossier={dossier} view={view} />
        </div>
        <div class="leaf leaf-dossier">
          <DossierPaper dossier={dossier} view={view} />
        </div>
      </main>
      <nav class="tabs" aria-label={say('table.room')}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={tab.value === name ? 'page' : undefined}
            onClick={() => {
              tab.value = name;
              scrollTo(0, 0);
            }}
          >
            <Icon name={name} />
            {say(`table.${name}`)}
          </button>
        ))}
      </nav>
      <dialog class="drawer" ref={drawer} aria-label={say('table.dossier')}>
        <button type="button" class="button button-main drawer-close" onClick={() => drawer.current?.close()}>
          <Icon name="close" />
          {say('close')}
        </button>
        <DossierPaper dossier={dossier} view={view} />
      </dialog>
    </div>
  );
}
