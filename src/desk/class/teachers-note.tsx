import { useSignal } from '@preact/signals';
import type { TableShown } from '../../wire/class-news.ts';
import { Icon } from '../look/icon.tsx';
import { seenOf } from './letter-count.ts';
import { letterWords } from './letter-words.ts';
import { write } from './words.ts';

const TEACHER = 'facilitator';

/** The teacher's last word, above the moves, until it is put aside. */
export function TeachersNote({ shown }: { readonly shown: TableShown }) {
  const aside = useSignal(seenOf(shown));
  const last = shown.letters.findLast(({ from }) => from === TEACHER);
  if (!last || last.n < Math.max(aside.value, seenOf(shown))) return null;
  const { title, text } = letterWords(last);
  return (
    <section class="teachers-note paper" role="status">
      <Icon name="letter" />
      <div>
        <p class="small-caps">{write('letters.facilitator')}</p>
        {title ? <h3>{title}</h3> : null}
        <p class="letter-text">{text}</p>
      </div>
      <button type="button" class="button-plain" onClick={() => (aside.value = shown.letters.length)}>
        {write('letters.aside')}
      </button>
    </section>
  );
}
