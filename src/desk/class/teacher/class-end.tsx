import { useSignal } from '@preact/signals';
import type { RosterNews } from '../../../wire/class-news.ts';
import { download } from '../../save/download.ts';
import { ClassFiles } from './files/class-files.tsx';
import { act, dossiers, erase, logOf } from './office.ts';
import { cardsOf } from './seating.ts';
import { Sure } from './sure.tsx';
import { whereWords } from './table-card.tsx';
import { numberOf, tableName } from './table-name.ts';
import { write } from './words.ts';

/** What the teacher takes along, and the end of the class's data. */
export function ClassEnd({ roster }: { readonly roster: RosterNews }) {
  const typed = useSignal('');
  const cards = cardsOf(roster);
  async function save(table: string, scenario: string): Promise<void> {
    const log = await logOf(table);
    if (log) download(`communique-${scenario}-table-${numberOf(table)}.json`, JSON.stringify(log));
  }
  return (
    <>
      <ClassFiles roster={roster} />
      <section class="paper sheet" aria-labelledby="logs">
        <h2 id="logs">{write('end.logs')}</h2>
        <p class="sheet-lead">{write('end.logs.lead')}</p>
        <ul class="log-list">
          {cards.map((card) => (
            <li key={card.table}>
              <span>
                <strong>{tableName(card)}</strong> · {whereWords(card, dossiers.value[card.scenario])}
              </span>
              {card.begun ? (
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={`${write('log.save')}: ${tableName(card)}`}
                  onClick={() => void save(card.table, card.scenario)}
                >
                  {write('log.save')}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
        <Sure
          label={write('end.close')}
          question={write('close.sure')}
          disabled={cards.every(({ stage }) => stage === 'closed')}
          order={() => act({ kind: 'close' })}
        />
      </section>
      <section class="paper sheet" aria-labelledby="erase">
        <h2 id="erase">{write('end.erase')}</h2>
        <p class="sheet-lead">{write('end.erase.lead', { code: roster.code })}</p>
        <form
          class="erase-form"
          onSubmit={(event) => {
            event.preventDefault();
            void erase(typed.value);
          }}
        >
          <input
            class="number"
            aria-label={write('code')}
            autocomplete="off"
            maxLength={5}
            value={typed.value}
            onInput={(e) => (typed.value = e.currentTarget.value.toUpperCase())}
          />
          <button type="submit" class="button button-seal" disabled={typed.value.length !== 5}>
            {write('end.erase.go')}
          </button>
        </form>
      </section>
    </>
  );
}
