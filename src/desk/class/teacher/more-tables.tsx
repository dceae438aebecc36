import { useSignal } from '@preact/signals';
import { openTables } from './office.ts';
import { useOnce } from './order.tsx';
import { firstChoice, ScenarioChoice } from './scenario-choice.tsx';
import { write } from './words.ts';

/** Further tables, on the same scenario or on another. */
export function MoreTables() {
  const chosen = useSignal(firstChoice());
  const count = useSignal(1);
  const { busy, give } = useOnce();
  return (
    <details class="more-tables paper">
      <summary>{write('tables.more')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give(() => openTables(chosen.value, count.value));
        }}
      >
        <ScenarioChoice
          chosen={chosen.value}
          onChoose={(one) => {
            chosen.value = one;
          }}
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
        <button type="submit" class="button button-main" aria-busy={busy.value}>
          {write('tables.more.go')}
        </button>
      </form>
    </details>
  );
}
