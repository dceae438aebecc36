import { signal, useSignal } from '@preact/signals';
import type { TableCard } from '../../../wire/class-news.ts';
import { Sheet } from '../../debrief/sheet.tsx';
import { listed } from '../../words/say.ts';
import { act } from './office.ts';
import { useOnce } from './order.tsx';
import { isPlayed } from './outcomes.ts';
import { tableName } from './table-name.ts';
import { MESSAGES, write } from './words.ts';

/** Who has had the note as it stands now: by the class and the table. */
const sent = signal<ReadonlySet<string>>(new Set());

interface Props {
  /** The class's id. */
  readonly of: string;
  readonly cards: readonly TableCard[];
}

/** The last words to everybody whose table is over: out of the role, back to one's own name. */
export function ClosingNote({ of, cards }: Props) {
  const text = useSignal<string | undefined>(undefined);
  const { busy, give } = useOnce();
  const keyOf = ({ table }: TableCard): string => `${of} ${table}`;
  const over = cards.filter(isPlayed);
  const due = over.filter((card) => !sent.value.has(keyOf(card)));
  const playing = cards.filter(({ stage }) => stage === 'running' || stage === 'paused');
  const own = (text.value ?? '').trim();
  const { 'note.heading': heading, 'note.text': standard } = MESSAGES;
  const words =
    text.value === undefined
      ? { title: heading.en, text: standard.en, french: { title: heading.fr, text: standard.fr } }
      : { title: write('note.heading'), text: own };
  async function send(): Promise<void> {
    for (const card of due)
      if (await act({ kind: 'write', table: card.table, to: [], ...words }))
        sent.value = new Set([...sent.value, keyOf(card)]);
  }
  return (
    <Sheet id="note" title={write('note.title')} lead={write('note.lead')}>
      <form
        class="letter-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.text !== '') give(send);
        }}
      >
        <label class="field letter-text">
          <span>{write('note.heading')}</span>
          <textarea
            class="number"
            rows={6}
            maxLength={2000}
            value={text.value ?? write('note.text')}
            onInput={(e) => {
              text.value = e.currentTarget.value;
              sent.value = new Set();
            }}
          />
          <small>{write(text.value === undefined ? 'note.both' : 'note.own')}</small>
        </label>
        <button
          type="submit"
          class="button button-main"
          aria-busy={busy.value}
          disabled={due.length === 0 || words.text === ''}
        >
          {write('note.send')}
        </button>
        <span role="status" class="letter-text">
          {due.length > 0
            ? write('note.to', { tables: listed(due.map(tableName)) })
            : over.length > 0
              ? write('letter.sent')
              : write('debrief.none')}{' '}
          {playing.length > 0 ? write('note.waits', { tables: listed(playing.map(tableName)) }) : ''}
        </span>
      </form>
    </Sheet>
  );
}
