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

interface Props {
  readonly scenario: string;
  readonly brought: Brought | undefined;
  readonly onChoose: (id: string) => void;
  readonly onBring: (file: Brought) => void;
}

/** One that ships, or a file that is dropped here. */
export function ScenarioChoice({ scenario, brought, onChoose, onBring }: Props) {
  const problems = useSignal<readonly string[]>([]);
  const over = useSignal(false);
  async function take(file: File | undefined): Promise<void> {
    over.value = false;
    if (!file) return;
    const read = await readScenario(file);
    const isSound = 'source' in read;
    problems.value = isSound ? [] : read;
    if (isSound) onBring(read);
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
            checked={!brought && card.id === scenario}
            onChange={() => onChoose(card.id)}
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
      <p role="status">{brought ? write('new.file.taken', { name: brought.name }) : ''}</p>
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
