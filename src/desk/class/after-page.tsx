import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { After, Refusal, TableShown } from '../../wire/class-news.ts';
import type { Seated } from '../host.ts';
import { later } from '../later.tsx';
import { Icon } from '../look/icon.tsx';
import { Drafts } from '../panels/draft-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { Pledges } from '../panels/pledges.tsx';
import { Wire } from '../panels/wire.tsx';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { FeedbackPaper } from './after/feedback-paper.tsx';
import { OneTextSheet } from './after/one-text-sheet.tsx';
import { write } from './after/words.ts';
import { WorthThen } from './after/worth-then.tsx';
import { Letters } from './letters.tsx';
import { Page } from './page.tsx';
import { after, line, lobby } from './seat.ts';
import { TeachersNote } from './teachers-note.tsx';
import '../look/table.css';
import './after/after.css';

const { Later: TableDebrief } = later(async () => (await import('./after/table-debrief.tsx')).TableDebrief);

interface Props {
  readonly shown: TableShown;
  readonly t: Seated;
}

/** What came of one's own table: what this seat did, the debrief as far as the cards are open, and the way out of the role. */
export function AfterPage({ shown, t }: Props) {
  const looking = useSignal(false);
  const { came, fault, fetch } = useAfter(shown);
  useEffect(() => {
    if (shown.disclosed) void fetch();
  }, [shown.disclosed, shown.table]);
  const watched = shown.as === 'public';
  // Whatever step they were cut short in: nothing is open any more.
  const view = { ...t.view, step: 'ended' } as const;
  const leaveLooking = () => {
    looking.value = false;
    scrollTo(0, 0);
  };
  if (looking.value) {
    return (
      <Page>
        {shown.redraft?.until === undefined ? null : (
          <p class="text-running paper" role="status">
            <strong>{write('text.running')}</strong>
            <button type="button" class="button button-main" onClick={leaveLooking}>
              {write('text.go')}
            </button>
          </p>
        )}
        <TeachersNote key={shown.table} shown={shown} />
        <button type="button" class="button button-quiet" onClick={leaveLooking}>
          <Icon name="back" />
          {write('debrief.back')}
        </button>
        <p class="cards-note">{write(shown.disclosed ? 'cards.open' : 'cards.closed')}</p>
        {came ? <TableDebrief key={came.cards} after={came} seat={shown.as} table={shown.table} /> : null}
        {came || fault ? null : <p class="moment">{write('debrief.loading')}</p>}
        {fault ? <Lost fault={fault} again={fetch} /> : null}
      </Page>
    );
  }
  return (
    <Page>
      <TeachersNote key={shown.table} shown={shown} />
      <button type="button" class="button button-quiet" onClick={() => (after.value = false)}>
        <Icon name="back" />
        {write('after.back')}
      </button>
      <OneTextSheet shown={shown} hands={came?.hands} />
      <Outcome t={t} />
      {watched ? null : (
        <section class="after paper" aria-labelledby="own">
          <h2 id="own">{write('own.title')}</h2>
          <p>{write('own.lead')}</p>
          <FeedbackPaper side={t} />
        </section>
      )}
      <button
        type="button"
        class="button button-main"
        onClick={() => {
          looking.value = true;
          scrollTo(0, 0);
          void fetch();
        }}
      >
        {write('debrief.go')}
      </button>
      {watched ? null : <Role party={namesOf(t.dossier).fullParty(t.seat)} />}
      <Drafts dossier={t.dossier} view={view} />
      <details class="after-wire">
        <summary>{say('wire.title')}</summary>
        <Pledges dossier={t.dossier} view={t.view} />
        <Wire dossier={t.dossier} events={t.events} fresh={Number.POSITIVE_INFINITY} live={false} />
      </details>
      {shown.letters.length > 0 ? <Letters shown={shown} /> : null}
    </Page>
  );
}

/** The debrief, once it has been asked for; asked for again when the cards are opened. */
function useAfter({ table, as, disclosed }: TableShown) {
  const held = useSignal<{ readonly of: string; readonly after?: After; readonly fault?: Refusal } | undefined>(
    undefined,
  );
  const of = `${table} ${as} ${disclosed ? 'open' : 'closed'}`;
  const now = held.value?.of === of ? held.value : undefined;
  const fetch = async (): Promise<void> => {
    if (now?.after) return;
    held.value = { of };
    const answer = await line.ask({ kind: 'debrief' });
    held.value = answer.ok ? { of, after: answer } : { of, fault: answer };
  };
  return { came: now?.after, fault: now?.fault, fetch };
}

function Lost({ fault, again }: { readonly fault: Refusal; readonly again: () => Promise<void> }) {
  return (
    <p class="moment" role="alert">
      {write('debrief.lost', { code: fault.code })}{' '}
      <button type="button" class="button" onClick={() => void again()}>
        {write('debrief.again')}
      </button>
    </p>
  );
}

/** How it ended, and what of it this delegation had wanted. */
function Outcome({ t: { dossier, view } }: { readonly t: Seated }) {
  const ending = dossier.endings.find((e) => e.id === view.ending);
  const worth = view.own?.worth.aims ?? [];
  return (
    <section class="after paper">
      <p class="small-caps">{write('after.title')}</p>
      {ending ? (
        <>
          <Heading level={1}>{tell(ending.title)}</Heading>
          <p class="ending-text">{tell(ending.text)}</p>
        </>
      ) : (
        <>
          <Heading level={1}>{write('after.cut', { round: view.round })}</Heading>
          <p>{write('after.cut.lead')}</p>
        </>
      )}
      {dossier.own ? (
        <>
          <h2>{write('after.aims')}</h2>
          <ul class="after-aims">
            {dossier.own.aims.map((aim) => {
              const met = worth.find((a) => a.aim === aim.id)?.met ?? false;
              return (
                <li key={aim.id} class={met ? 'fact-held' : 'fact-failed'}>
                  <Icon name={met ? 'check' : 'cross'} size={18} />
                  <span>
                    {tell(aim.text)} <strong>{write(met ? 'after.met' : 'after.missed')}</strong>
                  </span>
                </li>
              );
            })}
          </ul>
          <WorthThen view={view} />
        </>
      ) : null}
    </section>
  );
}

/** A person who has argued for others for an hour is given back their own name. */
function Role({ party }: { readonly party: string }) {
  const left = useSignal(false);
  return (
    <section class="after paper" aria-live="polite">
      {left.value ? (
        <>
          <h2>{write('after.left', { name: lobby.value?.you.name ?? '' })}</h2>
          <p>{write('after.left.lead')}</p>
        </>
      ) : (
        <>
          <h2>{write('after.role')}</h2>
          <p>{write('after.role.1', { party })}</p>
          <p>{write('after.role.2')}</p>
          <p>{write('after.role.3')}</p>
          <button type="button" class="button button-main" onClick={() => (left.value = true)}>
            {write('after.leave')}
          </button>
        </>
      )}
    </section>
  );
}
