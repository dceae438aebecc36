import { useEffect } from 'preact/hooks';
import type { TableCard } from '../../../wire/class-news.ts';
import { namesOf } from '../../words/names.ts';
import { heardAt, shown } from './office.ts';
import { addressee } from './word-form.tsx';
import { write } from './words.ts';
import './asked.css';

const TEACHER = 'facilitator';

/** The last word of a seat to the teacher, until it is answered. */
export function Asked({ card: { table, asked } }: { readonly card: TableCard }) {
  useEffect(() => {
    heardAt.value = { ...heardAt.peek(), [table]: asked };
  }, [table, asked]);
  const now = shown.value;
  if (now?.table !== table) return null;
  const last = now.letters.findLast(({ from, to }) => from === TEACHER || (to !== 'all' && to.includes(TEACHER)));
  if (!last || last.from === TEACHER) return null;
  return (
    <section class="asked paper" aria-labelledby="asked">
      <h3 id="asked">{write('table.asks', { party: namesOf(now.dossier).party(last.from) })}</h3>
      <p>{last.text}</p>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => {
          addressee.value = last.from;
          requestAnimationFrame(() => document.querySelector<HTMLElement>('.letter-text textarea')?.focus());
        }}
      >
        {write('table.answer')}
      </button>
    </section>
  );
}
