import { useSignal } from '@preact/signals';
import type { TableShown } from '../../wire/class-news.ts';
import { download } from '../save/download.ts';
import { tell } from '../words/say.ts';
import { lobby } from './seat.ts';
import { write } from './words.ts';

const QUESTIONS = ['sheet.q1', 'sheet.q2', 'sheet.q3', 'sheet.q4', 'sheet.q5'] as const;

/** What an observer looks for, in their own words; it never leaves the device unless they hand it over. */
export function Sheet({ shown }: { readonly shown: TableShown }) {
  const key = `communique.sheet.${lobby.value?.code ?? ''}.${shown.table}`;
  const notes = useSignal<readonly string[]>(readNotes(key));
  const kept = useSignal(true);
  const note = (index: number, text: string) => {
    notes.value = QUESTIONS.map((_, i) => (i === index ? text : (notes.value[i] ?? '')));
    try {
      localStorage.setItem(key, JSON.stringify(notes.value));
    } catch {
      kept.value = false;
    }
  };
  const save = () => {
    const answers = QUESTIONS.map((question, i) => [write(question), notes.value[i] ?? '', ''].join('\n'));
    const head = [tell(shown.dossier.title), lobby.value?.you.name ?? '', ''];
    download(`observation-${shown.table}.txt`, [...head, ...answers].join('\n'), 'text/plain;charset=utf-8');
  };
  return (
    <section class="sheet-form paper" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{write('sheet.title')}</h2>
      <p>{write('sheet.lead')}</p>
      {QUESTIONS.map((question, index) => (
        <label key={question} class="field">
          <span>{write(question)}</span>
          <textarea
            class="entry"
            rows={3}
            value={notes.value[index] ?? ''}
            onInput={(event) => note(index, event.currentTarget.value)}
          />
        </label>
      ))}
      <div class="letter-foot">
        <small role="status">{write(kept.value ? 'sheet.kept' : 'sheet.unkept')}</small>
        <button type="button" class="button button-quiet" onClick={save}>
          {write('sheet.download')}
        </button>
      </div>
    </section>
  );
}

function readNotes(key: string): readonly string[] {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(data) ? data.map(String) : [];
  } catch {
    return [];
  }
}
