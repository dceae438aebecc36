import { useSignal } from '@preact/signals';
import type { TableShown } from '../../wire/class-news.ts';
import type { Seated } from '../host.ts';
import { Icon } from '../look/icon.tsx';
import { Drafts } from '../panels/draft-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { Pledges } from '../panels/pledges.tsx';
import { Wire } from '../panels/wire.tsx';
import { WorthLines } from '../panels/your-side.tsx';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { Letters } from './letters.tsx';
import { Page } from './page.tsx';
import { after, lobby } from './seat.ts';
import { write } from './words.ts';
import '../look/table.css';

interface Props {
  readonly shown: TableShown;
  readonly t: Seated;
}

/** What came of one's own table, as far as this seat was told, and the way out of the role. */
export function AfterPage({ shown, t }: Props) {
  const { dossier, view, seat } = t;
  const ending = dossier.endings.find((e) => e.id === view.ending);
  const party = namesOf(dossier).fullParty(seat);
  const worth = view.own?.worth.aims ?? [];
  return (
    <Page>
      <button type="button" class="button button-quiet" onClick={() => (after.value = false)}>
        <Icon name="back" />
        {write('after.back')}
      </button>
      <section class="after paper">
        <p class="small-caps">{write('after.title')}</p>
        {ending ? (
          <>
            <Heading level={1}>{tell(ending.title)}</Heading>
            <p class="ending-text">{tell(ending.text)}</p>
          </>
        ) : null}
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
            <WorthLines view={view} />
          </>
        ) : null}
        {dossier.afterwards.map((event) => (
          <p key={event.text.en}>{tell(event.text)}</p>
        ))}
      </section>
      <Role party={party} />
      <Drafts dossier={dossier} view={view} />
      <details class="after-wire">
        <summary>{say('wire.title')}</summary>
        <Pledges dossier={dossier} view={view} />
        <Wire dossier={dossier} events={t.events} fresh={Number.POSITIVE_INFINITY} live={false} />
      </details>
      {shown.letters.length > 0 ? <Letters shown={shown} /> : null}
    </Page>
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
