import { useEffect } from 'preact/hooks';
import type { LobbyNews, TableShown } from '../../wire/class-news.ts';
import { DossierPaper } from '../panels/dossier-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { moreWords, tell } from '../words/say.ts';
import { Page } from './page.tsx';
import { Letters } from './rooms.tsx';
import { leave } from './seat.ts';
import { cardWords, write } from './words.ts';

interface Props {
  readonly lobby: LobbyNews;
  readonly shown: TableShown;
}

/** The teacher has closed the table before its talks began: there is nothing to wait for, and nothing to look back at. */
export function ClosedRoom({ lobby, shown }: Props) {
  useEffect(() => void moreWords(cardWords), []);
  return (
    <Page>
      <section class="waiting paper" role="status">
        <p class="small-caps">{lobby.title}</p>
        <Heading level={1}>{write('unbegun.title')}</Heading>
        <p class="small-caps">{tell(shown.dossier.title)}</p>
        <p class="waiting-lead">{write('unbegun.lead')}</p>
        <p class="waiting-note">{write('room.pin')}</p>
        <button type="button" class="button-plain" onClick={leave}>
          {write('room.leave')}
        </button>
      </section>
      {shown.letters.length > 0 ? <Letters shown={shown} /> : null}
      {shown.dossier.own ? <DossierPaper dossier={shown.dossier} /> : null}
    </Page>
  );
}
