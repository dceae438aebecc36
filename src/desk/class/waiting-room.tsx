import { useSignal } from '@preact/signals';
import type { LobbyNews, TableShown } from '../../wire/class-news.ts';
import { DossierPaper } from '../panels/dossier-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { namesOf } from '../words/names.ts';
import { listed, tell } from '../words/say.ts';
import { partnersOf, speakersOf } from './holders.ts';
import { Page } from './page.tsx';
import { Guess, Letters } from './rooms.tsx';
import { leave } from './seat.ts';
import { write } from './words.ts';

interface Props {
  readonly lobby: LobbyNews;
  readonly shown: TableShown | undefined;
}

/** Before the first round: who one is, where one will sit, and one's dossier to read in peace. */
export function WaitingRoom({ lobby, shown }: Props) {
  const { name, participant } = lobby.you;
  const guessing = useSignal(false);
  const own = shown?.dossier.own;
  return (
    <Page>
      <section class="waiting paper">
        <p class="small-caps">{lobby.title}</p>
        <Heading level={1}>{write('room.in', { name })}</Heading>
        {shown ? <Place shown={shown} me={participant} /> : <p class="waiting-lead">{write('room.unseated')}</p>}
        <p class="waiting-note">{write('room.joined', { count: lobby.joined })}</p>
        <p class="waiting-note">{write('room.pin')}</p>
        <button type="button" class="button-plain" onClick={leave}>
          {write('room.leave')}
        </button>
      </section>
      {shown && shown.letters.length > 0 ? <Letters shown={shown} /> : null}
      {shown && own ? <DossierPaper dossier={shown.dossier} /> : null}
      {shown && own && guessing.value ? <Guess key={shown.table} shown={shown} /> : null}
      {own && !guessing.value ? (
        <button type="button" class="button button-quiet" onClick={() => (guessing.value = true)}>
          {write('guess')}
        </button>
      ) : null}
    </Page>
  );
}

function Place({ shown, me }: { readonly shown: TableShown; readonly me: string }) {
  const { dossier, as, seats } = shown;
  const names = namesOf(dossier);
  const partners = partnersOf(seats, as, me);
  return (
    <div class="waiting-place" role="status">
      <p class="small-caps">{tell(dossier.title)}</p>
      <p class="waiting-seat">{as === 'public' ? write('room.observer') : names.fullParty(as)}</p>
      {partners.length > 0 ? <p>{write('room.share', { names: listed(partners) })}</p> : null}
      <p class="waiting-lead">{as === 'public' ? write('sheet.lead') : write('room.starts')}</p>
      <details>
        <summary>{write('room.others')}</summary>
        <dl class="waiting-others">
          {seats.map((seat) => (
            <div key={seat.party}>
              <dt>{names.party(seat.party)}</dt>
              <dd>{speakersOf(seat)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
