import { useSignal } from '@preact/signals';
import type { TableCard } from '../../../wire/class-news.ts';
import { act } from './office.ts';
import { Order } from './order.tsx';
import { Sure } from './sure.tsx';
import { write } from './words.ts';

/** To the start of a round, at this table or at a second one that goes on from there. */
export function BackForm({ card: { table, starts, begun } }: { readonly card: TableCard }) {
  const chosen = useSignal<number | undefined>(undefined);
  const index = Math.min(chosen.value ?? starts.length - 1, starts.length - 1);
  const to = starts[index] ?? 0;
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
        disabled={!begun}
        order={() => act({ kind: 'rewind', table, to })}
      />
      <Order look="button button-quiet" disabled={!begun} order={() => act({ kind: 'fork', table, to })}>
        {write('fork')}
      </Order>
    </span>
  );
}
