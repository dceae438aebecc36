import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RosterNews } from '../../../wire/class-news.ts';
import { Icon } from '../../look/icon.tsx';
import { LanguageSwitch } from '../../panels/language-switch.tsx';
import { ClassDebrief } from './class-debrief.tsx';
import { ClassEnd } from './class-end.tsx';
import { leadTo, leaveClass, unsaved } from './office.ts';
import { Papers } from './papers/papers.tsx';
import { cardsOf, stillReading } from './seating.ts';
import { Seats } from './seats.tsx';
import { Tables } from './tables.tsx';
import { write } from './words.ts';

const TABS = ['seats', 'tables', 'debrief', 'papers', 'end'] as const;
type Tab = (typeof TABS)[number];

/** One class: who sits where, how the tables stand, what came of it, what is kept. */
export function ClassScreen({ roster }: { readonly roster: RosterNews }) {
  const begun = stillReading(roster) || cardsOf(roster).some(({ stage }) => stage !== 'preparing');
  const tab = useSignal<Tab>(begun ? 'tables' : 'seats');
  useEffect(() => {
    if (leadTo.value) tab.value = leadTo.value;
    leadTo.value = undefined;
  }, [leadTo.value]);
  useEffect(() => scrollTo(0, 0), [tab.value]);
  return (
    <>
      <header class="class-bar">
        <button type="button" class="tool" onClick={() => void leaveClass()}>
          <Icon name="back" />
          <span>{write('back.classes')}</span>
        </button>
        <h1>{roster.title}</h1>
        <p class="class-code">
          {write('code')} <strong>{roster.code}</strong>
        </p>
        <nav aria-label={write('tab.label')}>
          <div class="switch">
            {TABS.map((one) => (
              <button key={one} type="button" aria-pressed={tab.value === one} onClick={() => (tab.value = one)}>
                {write(`tab.${one}`)}
              </button>
            ))}
          </div>
        </nav>
        <p class="class-saved" role="status">
          {write('saving', { count: unsaved.value })}
        </p>
        <LanguageSwitch />
      </header>
      {roster.trouble ? (
        <p class="trouble" role="alert">
          {write('trouble', { code: roster.trouble })}
        </p>
      ) : null}
      <main id="content" tabIndex={-1} class={`class-${tab.value}`}>
        {tab.value === 'seats' ? (
          <Seats roster={roster} begun={() => (tab.value = 'tables')} />
        ) : tab.value === 'tables' ? (
          <Tables roster={roster} />
        ) : tab.value === 'debrief' ? (
          <ClassDebrief roster={roster} />
        ) : tab.value === 'papers' ? (
          <Papers scenarios={roster.scenarios} roster={roster} />
        ) : (
          <ClassEnd roster={roster} />
        )}
      </main>
    </>
  );
}
