import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { news, read, type Seated } from '../host.ts';
import { Icon, type IconName } from '../look/icon.tsx';
import { say } from '../words/say.ts';
import { CoachNote } from './coach-note.tsx';
import { Delegations } from './delegations.tsx';
import { DossierPaper } from './dossier-paper.tsx';
import { Drafts } from './draft-paper.tsx';
import { Gauges } from './gauges.tsx';
import { Pledges } from './pledges.tsx';
import { Wire } from './wire.tsx';
import { YourSide } from './your-side.tsx';
import '../look/table.css';

const TABS = ['moves', 'text', 'wire', 'dossier'] as const;
const MORE = 'more';

/** A leaf of the host's own beside the four that every table has. */
interface MoreLeaf {
  readonly icon: IconName;
  readonly title: ComponentChildren;
  readonly leaf: ComponentChildren;
  readonly opened?: () => void;
}

interface Props {
  readonly t: Seated;
  /** The strip above; it opens the dossier where that has no leaf of its own. */
  readonly bar: (openDossier: () => void) => ComponentChildren;
  readonly room: ComponentChildren;
  readonly moves: ComponentChildren;
  readonly more?: MoreLeaf;
  /** Who speaks for a delegation, where that is not known by itself. */
  readonly speaker?: (party: string) => string | undefined;
}

/** The table: on a wide screen all of it at once, on a phone one leaf at a time. */
export function TableLeaves({ t, bar, room, moves, more, speaker }: Props) {
  const tab = useSignal<string>('moves');
  const drawer = useRef<HTMLDialogElement>(null);
  const { dossier, view } = t;
  const step = `${view.round} ${view.step} ${read.value}`;
  // A new step begins on the moves, from their top; whoever writes is left in peace.
  useEffect(() => {
    if (tab.value !== MORE) tab.value = 'moves';
    for (const body of document.querySelectorAll('.turn-body')) body.scrollTop = 0;
    if (matchMedia('(max-width: 819px)').matches) scrollTo(0, 0);
  }, [step]);
  const fresh = news.value[0]?.n ?? Number.POSITIVE_INFINITY;
  const tabs = TABS.filter((name) => name !== 'dossier' || dossier.own).map((name) => ({
    ...{ name, icon: name },
    title: say(`table.${name}`),
  }));
  return (
    <div class={more ? 'table table-more' : 'table'} data-tab={tab.value}>
      {bar(() => drawer.current?.showModal())}
      <main id="content" tabIndex={-1}>
        <div class="leaf leaf-text">
          {room}
          <Delegations dossier={dossier} view={view} {...(speaker && { speaker })} />
          <YourSide dossier={dossier} view={view} />
          <Drafts dossier={dossier} view={view} />
        </div>
        <div class="leaf leaf-moves">{moves}</div>
        <div class="leaf leaf-wire">
          {news.value.length > 0 ? <CoachNote lesson="wire" /> : null}
          <Wire dossier={dossier} events={t.events} fresh={fresh} live />
          <Pledges dossier={dossier} view={view} />
          <Gauges dossier={dossier} view={view} />
        </div>
        <div class="leaf leaf-dossier">
          <DossierPaper dossier={dossier} view={view} />
        </div>
        {more ? <div class="leaf leaf-more">{more.leaf}</div> : null}
      </main>
      <nav class="tabs" aria-label={say('table.room')}>
        {[...tabs, ...(more ? [{ ...more, name: MORE }] : [])].map(({ name, icon, title }) => (
          <button
            key={name}
            type="button"
            aria-current={tab.value === name ? 'page' : undefined}
            onClick={() => {
              tab.value = name;
              if (name === MORE) more?.opened?.();
              scrollTo(0, 0);
            }}
          >
            <Icon name={icon} />
            {title}
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
