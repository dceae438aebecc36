import { useSignal } from '@preact/signals';
import { listed, localeShown } from '../../words/say.ts';
import { namedTwice, namesIn } from './names.ts';
import { act, type NewClass as Founding, leadTo, setUp } from './office.ts';
import { planFor, TABLES_AT_MOST } from './planner.ts';
import { firstChoice, ScenarioChoice, sizeOf } from './scenario-choice.tsx';
import { AbsentField, LevelField } from './setting-fields.tsx';
import { spanOf } from './span.ts';
import { within } from './typed.ts';
import { write } from './words.ts';

const UNLIMITED = { corridor: 0, plenary: 0, signing: 0 } as const;
const ABSENT_SECONDS = { after: 45, countdown: 120 } as const;
const OCCASIONS = [45, 90, 180] as const;

/** Everything has a default: one press sets up a class of twenty-four. */
export function NewClass() {
  const title = useSignal('');
  const names = useSignal('');
  const heads = useSignal(24);
  const minutes = useSignal(90);
  const limits = useSignal(true);
  const chosen = useSignal(firstChoice());
  const tables = useSignal<number | undefined>(undefined);
  const policy = useSignal<Founding['setting']['absent']['policy']>('pause');
  const level = useSignal<Founding['setting']['level']>('envoy');
  const busy = useSignal(false);

  const list = namesIn(names.value);
  const twice = namedTwice(list);
  const { rounds, seats } = sizeOf(chosen.value);
  const count = list.length > 0 ? list.length : heads.value;
  const plan = planFor({ minutes: minutes.value, heads: count, rounds, seats });
  const opened = tables.value ?? plan.tables;
  const today = new Intl.DateTimeFormat(localeShown(), { dateStyle: 'medium' }).format(new Date());

  const setting = (): Founding['setting'] => ({
    seconds: limits.value ? plan.seconds : UNLIMITED,
    absent: { policy: policy.value, ...ABSENT_SECONDS },
    level: level.value,
  });
  async function go(dry: boolean): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const named = title.value.trim().slice(0, 80) || write('new.name.default', { date: today });
    const founding: Founding = dry
      ? {
          title: write('new.dry.name'),
          names: [],
          scenario: chosen.value,
          tables: 1,
          setting: { ...setting(), seconds: UNLIMITED },
        }
      : { title: named, names: list, scenario: chosen.value, tables: opened, setting: setting() };
    if ((await setUp(founding)) && dry && (await act({ kind: 'begin', table: 't1' }))) leadTo.value = 'debrief';
    busy.value = false;
  }

  return (
    <form
      class="new-class paper"
      aria-labelledby="new-class"
      onSubmit={(event) => {
        event.preventDefault();
        void go(false);
      }}
    >
      <h2 id="new-class">{write('new.title')}</h2>
      <div class="new-who">
        <label class="field">
          <span>{write('new.name')}</span>
          <input
            class="number"
            maxLength={80}
            placeholder={write('new.name.default', { date: today })}
            value={title.value}
            onInput={(e) => (title.value = e.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{write('new.heads')}</span>
          <input
            class="number"
            type="number"
            min={1}
            max={400}
            value={count}
            disabled={list.length > 0}
            onInput={(e) => (heads.value = within(e.currentTarget.valueAsNumber, 1, 400))}
          />
        </label>
        <label class="field">
          <span>{write('new.names')}</span>
          <textarea
            class="number"
            rows={7}
            value={names.value}
            onInput={(e) => (names.value = e.currentTarget.value)}
          />
          <small>{list.length > 0 ? write('new.names.count', { count: list.length }) : write('new.names.hint')}</small>
        </label>
        {twice.length > 0 ? <p role="alert">{write('new.names.twice', { names: listed(twice) })}</p> : null}
      </div>
      <ScenarioChoice
        chosen={chosen.value}
        onChoose={(one) => {
          chosen.value = one;
          tables.value = undefined;
        }}
      />
      <fieldset class="new-plan">
        <legend>{write('new.plan')}</legend>
        <label class="field">
          <span>{write('new.minutes')}</span>
          <input
            class="number"
            type="number"
            min={20}
            max={600}
            list="occasions"
            value={minutes.value}
            onInput={(e) => (minutes.value = within(e.currentTarget.valueAsNumber, 20, 600))}
          />
          <datalist id="occasions">
            {OCCASIONS.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </label>
        <label class="field">
          <span>{write('new.tables')}</span>
          <input
            class="number"
            type="number"
            min={1}
            max={TABLES_AT_MOST}
            value={opened}
            onInput={(e) => (tables.value = within(e.currentTarget.valueAsNumber, 1, TABLES_AT_MOST))}
          />
        </label>
        <AbsentField policy={policy.value} onChoose={(one) => (policy.value = one)} />
        <LevelField level={level.value} onChoose={(one) => (level.value = one)} />
        <label class="tick">
          <input type="checkbox" checked={limits.value} onChange={(e) => (limits.value = e.currentTarget.checked)} />
          <span>{write('new.deadlines')}</span>
        </label>
        <p class="new-says">
          {write('new.plan.says', {
            ...{ reading: plan.reading, playing: plan.playing, talking: plan.talking },
            ...{ rounds: plan.whole, whole: plan.whole < rounds ? 'no' : 'yes' },
            opening: spanOf(2 * plan.seconds.corridor),
            corridor: spanOf(plan.seconds.corridor),
            plenary: spanOf(plan.seconds.plenary),
            bots: Math.max(0, opened * seats - count),
          })}
        </p>
      </fieldset>
      <div class="new-go">
        <button type="submit" class="button button-seal" disabled={busy.value}>
          {write(busy.value ? 'new.busy' : 'new.go')}
        </button>
        <button type="button" class="button button-quiet" disabled={busy.value} onClick={() => void go(true)}>
          {write('new.dry')}
        </button>
        <small>{write('new.dry.hint')}</small>
      </div>
    </form>
  );
}
