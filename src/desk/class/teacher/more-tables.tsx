import { SCENARIOS } from 'virtual:scenario-list';
import { useSignal } from '@preact/signals';
import { openTables } from './office.ts';
import { type Brought, ScenarioChoice } from './scenario-choice.tsx';
import { write } from './words.ts';

/** Further tables, on the same scenario or on another. */
export function MoreTables() {
  const scenario = useSignal(SCENARIOS[0]?.id ?? '');
  const brought = useSignal<Brought | undefined>(undefined);
  const count = useSignal(1);
  return (
    <details class="more-tables paper">
      <summary>{write('tables.more')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void openTables(brought.value ? { source: brought.value.source } : { shipped: scenario.value }, count.value);
        }}
      >
        <ScenarioChoice
          scenario={scenario.value}
          brought={brought.value}
          onChoose={(id) => {
            scenario.value = id;
            brought.value = undefined;
          }}
          onBring={(file) => (brought.value = file)}
        />
        <label class="field">
          <span>{write('tables.count')}</span>
          <input
            class="number"
            type="number"
            min={1}
            max={20}
            value={count.value}
            onInput={(e) => (count.value = Math.min(20, Math.max(1, Math.round(e.currentTarget.valueAsNumber) || 1)))}
          />
        </label>
        <button type="submit" class="button button-main">
          {write('tables.more.go')}
        </button>
      </form>
    </details>
  );
}
