import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ObserverSheet, RosterNews } from '../../../wire/class-news.ts';
import { download } from '../../save/download.ts';
import { namesOf } from '../../words/names.ts';
import { QUESTIONS, writeSheet } from '../sheet-words.ts';
import { dossiers, fetchSheets } from './office.ts';
import { cardsOf } from './seating.ts';
import { numberOf } from './table-name.ts';
import { write } from './words.ts';
import './observations.css';

/** What observers have written; folded up, since the page may be on the wall. */
export function Observations({ roster }: { readonly roster: RosterNews }) {
  const sheets = useSignal<readonly ObserverSheet[]>([]);
  const noted = roster.participants.map((one) => one.noted ?? 0).join();
  useEffect(() => void fetchSheets().then((all) => (sheets.value = all)), [noted]);
  const read = sheets.value.map((sheet) => ({ sheet, ...headOf(sheet, roster) }));
  if (read.length === 0) return null;
  const save = (): void => {
    const texts = read.map(({ sheet: { notes }, title, watched }) =>
      [title, watched, ...QUESTIONS.flatMap((one, i) => ['', writeSheet(one), notes[i] ?? ''])].join('\n'),
    );
    download('observation-sheets.txt', texts.join('\n\n\n'), 'text/plain;charset=utf-8');
  };
  return (
    <details class="observations paper sheet">
      <summary>{write('sheets.title', { count: read.length })}</summary>
      {read.map(({ sheet: { participant, table, notes }, title, watched }) => (
        <article key={`${participant}${table}`}>
          <h3>{title}</h3>
          {watched ? <p class="small-caps">{watched}</p> : null}
          <dl>
            {QUESTIONS.map((question, i) =>
              notes[i] ? (
                <div key={question}>
                  <dt>{writeSheet(question)}</dt>
                  <dd>{notes[i]}</dd>
                </div>
              ) : null,
            )}
          </dl>
        </article>
      ))}
      <button type="button" class="button button-quiet" onClick={save}>
        {write('sheets.save')}
      </button>
    </details>
  );
}

function headOf({ participant, table, watched }: ObserverSheet, roster: RosterNews) {
  const name = roster.participants.find((one) => one.participant === participant)?.name ?? write('sheets.gone');
  const scenario = cardsOf(roster).find((card) => card.table === table)?.scenario ?? '';
  const dossier = dossiers.value[scenario];
  const party = watched !== undefined && dossier ? namesOf(dossier).party(watched) : watched;
  return {
    title: write('sheets.of', { name, table: numberOf(table) }),
    watched: party === undefined ? '' : write('sheets.watched', { party }),
  };
}
