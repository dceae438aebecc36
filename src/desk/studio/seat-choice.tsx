import type { Signal } from '@preact/signals';
import { tell } from '../words/say.ts';
import { write } from './words.ts';
import { sound } from './workbench.ts';

interface Props {
  /** The party that was chosen; the first open one while none was. */
  readonly chosen: Signal<string | undefined>;
  readonly label: 'seat.play' | 'seat.read';
  readonly only?: 'open';
}

/** Which party the author plays, or looks at: all for reading, the playable ones for playing. */
export function SeatChoice({ chosen, label, only }: Props) {
  const parties = sound.value?.dossiers[0]?.parties ?? [];
  const listed = parties.filter((p) => only === undefined || p.seat === 'open');
  const first = listed.find((p) => p.seat === 'open') ?? listed[0];
  return (
    <label class="bench-seat">
      {write(label)}{' '}
      <select
        value={listed.some((p) => p.id === chosen.value) ? chosen.value : first?.id}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        {listed.map((p) => (
          <option key={p.id} value={p.id}>
            {tell(p.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
