import { tell } from '../words/say.ts';
import { write } from './words.ts';
import { chosenSeat, sound } from './workbench.ts';

/** Which seat the author looks from: all parties for reading, the playable ones for playing. */
export function SeatChoice({ only }: { readonly only?: 'open' }) {
  const parties = sound.value?.dossiers[0]?.parties ?? [];
  const listed = parties.filter((p) => only === undefined || p.seat === 'open');
  const first = listed.find((p) => p.seat === 'open') ?? listed[0];
  return (
    <label class="bench-seat">
      {write('seat')}{' '}
      <select
        value={listed.some((p) => p.id === chosenSeat.value) ? chosenSeat.value : first?.id}
        onChange={(event) => (chosenSeat.value = event.currentTarget.value)}
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
