import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { Icon } from '../look/icon.tsx';
import { DraftPaper } from '../panels/draft-paper.tsx';
import { say } from '../words/say.ts';
import { printOnly } from './print-only.ts';

/** The texts as they ended, with their signatures and their blank lines. */
export function Documents({ dossier, view }: { readonly dossier: Dossier; readonly view: SeatView }) {
  return (
    <section class="documents" aria-labelledby="documents">
      <div class="documents-head">
        <h2 id="documents" tabIndex={-1}>
          {say('debrief.document')}
        </h2>
        <button type="button" class="button button-quiet" onClick={() => printOnly('texts')}>
          <Icon name="print" />
          {say('text.print')}
        </button>
      </div>
      {dossier.instruments.map((i) => (
        <DraftPaper key={i.id} dossier={dossier} view={view} instrument={i.id} />
      ))}
    </section>
  );
}
