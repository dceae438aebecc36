import { SCENARIOS } from 'virtual:scenario-list';
import { useSignal } from '@preact/signals';
import { tell } from '../../words/say.ts';
import { readScenario } from './own-scenario.ts';
import { write } from './words.ts';

/** A scenario file of the teacher's own, read and found sound. */
export interface Brought {
  readonly source: string;
  readonly name: string;
  readonly rounds: number;
  readonly seats: number;
}

/** A scenario that ships, by its id, or the teacher's own file. */
export type Chosen = { readonly shipped: string } | Brought;

export const firstChoice = (): Chosen => ({ shipped: SCENARIOS[0]?.id ?? '' });

/** How long it is and how many may play it. */
export function sizeOf(chosen: Chosen): { readonly rounds: number; readonly seats: number } {
  if ('source' in chosen) return chosen;
  const card = SCENARIOS.find(({ id }) => id === chosen.shipped);
  return { rounds: card?.rounds ?? 4, seats: card?.seats.filter((s) => s.seat !== 'bot').length ?? 1 };
}

interface Props {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One that ships, or a file that is dropped here. */
export function ScenarioChoice({ chosen, onChoose }: Props) {
  const problems = useSignal<readonly string[]>([]);
  const over = useSignal(false);
  async function take(file: File | undefined): Promise<void> {
    over.value = false;
    if (!file) return;
    const read = await readScenario(file);
    const isSound = 'source' in read;
    problems.value = isSound ? [] : read;
    if (isSound) onChoose(read);
  }
  return (
    <fieldset
      class={over.value ? 'new-scenario drop-over' : 'new-scenario'}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <legend>{write('new.scenario')}</legend>
      {SCENARIOS.map((card) => (
        <label key={card.id} class="choice">
          <input
            type="radio"
            name="scenario"
            value={card.id}
            checked={'shipped' in chosen && card.id === chosen.shipped}
            onChange={() => onChoose({ shipped: card.id })}
          />
          <span class="choice-name">{tell(card.title)}</span>
          <span class="choice-note">
            {tell(card.dates)} ·{' '}
            {write('new.scenario.facts', {
              seats: card.seats.filter((s) => s.seat !== 'bot').length,
              rounds: card.rounds,
            })}
          </span>
        </label>
      ))}
      <label class="field own-file">
        <span>{write('new.file')}</span>
        <input
          type="file"
          accept=".yaml,.yml,text/yaml"
          onChange={(event) => {
            const input = event.currentTarget;
            void take(input.files?.[0]).then(() => (input.value = ''));
          }}
        />
      </label>
      <p role="status">{'source' in chosen ? write('new.file.taken', { name: chosen.name }) : ''}</p>
      {problems.value.length > 0 ? (
        <div role="alert">
          <p>{write('new.file.unsound')}</p>
          <ul class="problems">
            {problems.value.slice(0, 5).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </fieldset>
  );
}
