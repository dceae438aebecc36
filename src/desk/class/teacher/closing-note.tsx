import { useSignal } from '@preact/signals';
import { Sheet } from '../../debrief/sheet.tsx';
import { act } from './office.ts';
import { useOnce } from './order.tsx';
import { write } from './words.ts';

/** The last words to everybody: out of the role, back to one's own name. */
export function ClosingNote() {
  const text = useSignal<string | undefined>(undefined);
  const sent = useSignal(false);
  const { busy, give } = useOnce();
  return (
    <Sheet id="note" title={write('note.title')} lead={write('note.lead')}>
      <form
        class="letter-form"
        onSubmit={(event) => {
          event.preventDefault();
          const words = (text.value ?? write('note.text')).trim();
          if (words === '') return;
          give(async () => {
            sent.value = await act({ kind: 'write', to: [], title: write('note.heading'), text: words });
          });
        }}
      >
        <label class="field letter-text">
          <span>{write('note.heading')}</span>
          <textarea
            class="number"
            rows={6}
            maxLength={2000}
            value={text.value ?? write('note.text')}
            onInput={(e) => (text.value = e.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-main" aria-busy={busy.value}>
          {write('note.send')}
        </button>
        <span role="status">{sent.value ? write('letter.sent') : ''}</span>
      </form>
    </Sheet>
  );
}
