import { useSignal } from '@preact/signals';
import type { RosterNews } from '../../../../wire/class-news.ts';
import { downloadBytes } from '../../../save/download.ts';
import { write } from '../after/words.ts';
import { dossiers, fetchSheets, recordOf } from '../office.ts';
import { outcomeOf, readOutcomes } from '../outcomes.ts';
import { cardsOf } from '../seating.ts';
import type { Kept } from './sheets.ts';

/** All that can be taken along of a class, in one file. */
export function ClassFiles({ roster }: { readonly roster: RosterNews }) {
  const named = useSignal(false);
  const state = useSignal<'idle' | 'making' | number>('idle');
  async function make(): Promise<void> {
    state.value = 'making';
    const kept = await gather(roster);
    const { zipOf } = await import('./zip.ts');
    const observed = await fetchSheets();
    const { bytes, count } = zipOf({ roster, kept, observed, named: named.value });
    downloadBytes(`communique-${roster.code}.zip`, bytes, 'application/zip');
    state.value = count;
  }
  return (
    <section class="paper sheet" aria-labelledby="files">
      <h2 id="files">{write('files.title')}</h2>
      <p class="sheet-lead">{write('files.lead')}</p>
      <label class="choice files-names">
        <input type="checkbox" checked={named.value} onChange={(e) => (named.value = e.currentTarget.checked)} />
        <span class="choice-name">{write('files.names')}</span>
        <span class="choice-note">{write('files.names.hint')}</span>
      </label>
      <p>
        <button
          type="button"
          class="button button-main"
          disabled={state.value === 'making'}
          onClick={() => void make()}
        >
          {write('files.go')}
        </button>{' '}
        <span role="status">
          {state.value === 'making'
            ? write('files.making')
            : state.value === 'idle'
              ? ''
              : write('files.done', { count: state.value })}
        </span>
      </p>
    </section>
  );
}

/** Records of all tables that have begun, with the fullest texts that this page has. */
async function gather(roster: RosterNews): Promise<readonly Kept[]> {
  const cards = cardsOf(roster).filter(({ begun }) => begun);
  await readOutcomes(cards);
  const kept: Kept[] = [];
  for (const card of cards) {
    const record = await recordOf(card.table);
    const read = outcomeOf(card);
    const dossier = read && 'outcome' in read ? read.outcome.dossier : dossiers.value[card.scenario];
    if (record && dossier) kept.push({ card, record, dossier });
  }
  return kept;
}
