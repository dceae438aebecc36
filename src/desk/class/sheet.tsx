import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableShown, Sheet as Written } from '../../wire/class-news.ts';
import { download } from '../save/download.ts';
import { namesOf } from '../words/names.ts';
import { tell } from '../words/say.ts';
import { line, lobby } from './seat.ts';
import { QUESTIONS, writeSheet } from './sheet-words.ts';

const NOTE_AT_MOST = 1500;
/** So long after the last key what was written is sent by itself. */
const PAUSE_MS = 2000;
const BLANK: Written = { notes: QUESTIONS.map(() => '') };

/** What an observer looks for, in their own words. Kept on the device with every key, and on the teacher's computer. */
export function Sheet({ shown }: { readonly shown: TableShown }) {
  const key = `communique.sheet.${lobby.value?.code ?? ''}.${shown.table}`;
  const taken = lobby.value?.sheet;
  const written = useSignal<Written>(readKept(key) ?? taken ?? BLANK);
  const now = written.value;
  const isTaken = plain(now) === plain(taken ?? BLANK);
  const isLeaving = line.outbox.value.some(({ kind }) => kind === 'observe');
  const change = (changed: Written): void => {
    written.value = changed;
    try {
      localStorage.setItem(key, JSON.stringify(changed));
    } catch {
      // Then it is only where it is sent.
    }
  };
  const send = (): void => {
    if (!isTaken && !isLeaving) void line.post<'observe'>({ kind: 'observe', ...now });
  };
  useEffect(() => {
    if (isTaken || isLeaving) return;
    const timer = setTimeout(send, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now, isTaken, isLeaving]);
  const names = namesOf(shown.dossier);
  const save = (): void => {
    const answers = QUESTIONS.map((question, i) => [writeSheet(question), now.notes[i] ?? '', ''].join('\n'));
    const head = [
      tell(shown.dossier.title),
      lobby.value?.you.name ?? '',
      now.watched ? names.party(now.watched) : '',
      '',
    ];
    download(`observation-${shown.table}.txt`, [...head, ...answers].join('\n'), 'text/plain;charset=utf-8');
  };
  return (
    <section class="sheet-form paper" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{writeSheet('title')}</h2>
      <p>{writeSheet('lead')}</p>
      <label class="field">
        <span>{writeSheet('watched')}</span>
        <select
          value={now.watched ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ ...(value !== '' && { watched: value }), notes: now.notes })
          }
        >
          <option value="">{writeSheet('watched.all')}</option>
          {shown.dossier.order.map((id) => (
            <option key={id} value={id}>
              {names.fullParty(id)}
            </option>
          ))}
        </select>
      </label>
      {QUESTIONS.map((question, index) => (
        <label key={question} class="field">
          <span>{writeSheet(question)}</span>
          <textarea
            class="entry"
            rows={3}
            maxLength={NOTE_AT_MOST}
            value={now.notes[index] ?? ''}
            onInput={({ currentTarget: { value } }) =>
              change({ ...now, notes: QUESTIONS.map((_, i) => (i === index ? value : (now.notes[i] ?? ''))) })
            }
            onBlur={send}
          />
        </label>
      ))}
      <div class="letter-foot">
        <small role="status" class={isTaken ? 'sheet-saved' : 'sheet-unsaved'}>
          {writeSheet(!isTaken ? 'unsaved' : taken ? 'saved' : 'empty')}
        </small>
        <button type="button" class="button button-quiet" onClick={save}>
          {writeSheet('download')}
        </button>
      </div>
    </section>
  );
}

/** As the host takes it: blanks at the ends of an answer are not kept. */
const plain = ({ watched = '', notes }: Written): string =>
  [watched, ...notes.map((one) => one.normalize('NFC').trim())].join('\n\0');

function readKept(key: string): Written | undefined {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof data !== 'object' || data === null) return undefined;
    const [notes, watched] = [Reflect.get(data, 'notes'), Reflect.get(data, 'watched')];
    if (!Array.isArray(notes)) return undefined;
    return { ...(typeof watched === 'string' && { watched }), notes: notes.map(String) };
  } catch {
    return undefined;
  }
}
