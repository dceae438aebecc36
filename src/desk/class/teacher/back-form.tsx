import { useSignal } from '@preact/signals';
import type { TableCard } from '../../../wire/class-news.ts';
import { act } from './office.ts';
import { Order } from './order.tsx';
import { Sure } from './sure.tsx';
import { write } from './words.ts';

/** To the start of a round, at this table or at a second one that goes on from there. */
export function BackForm({ card }: { readonly card: TableCard }) {
  const { table, starts, begun } = card;
  const chosen = useSignal<number | undefined>(undefined);
  const index = Math.min(chosen.value ?? starts.length - 1, starts.length - 1);
  const to = starts[index] ?? 0;
  // What ended may be played otherwise; what the teacher has closed stays closed, and another table may go on from it.
  const isShut = card.stage === 'closed' && card.ending === undefined;
  return (
    <span class="back-form">
      <label>
        <span>{write('rewind.to')}</span>{' '}
        <select
          disabled={!begun}
          value={String(index)}
          onChange={(e) => (chosen.value = Number(e.currentTarget.value))}
        >
          {starts.map((start, i) => (
            <option key={`${i}-${start}`} value={String(i)}>
              {write('round', { round: i + 1 })}
            </option>
          ))}
        </select>
      </label>
      <Sure
        label={write('rewind')}
        question={write('rewind.sure')}
        disabled={!begun || isShut}
        order={() => act({ kind: 'rewind', table, to })}
      />
      <Order look="button button-quiet" disabled={!begun} order={() => act({ kind: 'fork', table, to })}>
        {write('fork')}
      </Order>
    </span>
  );
}
