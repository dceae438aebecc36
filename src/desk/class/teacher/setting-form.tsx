import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableCard } from '../../../wire/class-news.ts';
import { say } from '../../words/say.ts';
import { act } from './office.ts';
import { Order } from './order.tsx';
import { AbsentField, LevelField } from './setting-fields.tsx';
import { spanOf } from './span.ts';
import { within } from './typed.ts';
import { write } from './words.ts';

const HOUR = 3600;

/** Changes when the host has another setting than the form was filled in from. */
const settingOf = ({ seconds, absent, level }: TableCard): string => JSON.stringify([seconds, absent, level]);

/** How a table goes from here: what becomes of absent seats, how long steps last, how well bots play. */
export function SettingForm({ card }: { readonly card: TableCard }) {
  const { table } = card;
  const policy = useSignal(card.absent.policy);
  const level = useSignal(card.level);
  const corridor = useSignal(card.seconds.corridor);
  const plenary = useSignal(card.seconds.plenary);
  const done = useSignal(false);
  useEffect(() => {
    policy.value = card.absent.policy;
    level.value = card.level;
    corridor.value = card.seconds.corridor;
    plenary.value = card.seconds.plenary;
  }, [settingOf(card)]);
  const seconds = { corridor: corridor.value, plenary: plenary.value, signing: plenary.value };
  const same =
    policy.value === card.absent.policy &&
    level.value === card.level &&
    corridor.value === card.seconds.corridor &&
    plenary.value === card.seconds.plenary;
  const set = async (to: { readonly table?: string }) => {
    done.value = await act({
      kind: 'set',
      ...to,
      seconds,
      absent: { ...card.absent, policy: policy.value },
      level: level.value,
    });
  };
  const time = (name: 'set.corridor' | 'set.plenary', { value }: typeof corridor, take: (n: number) => void) => (
    <label class="field">
      <span>{write(name)}</span>
      <input
        class="number"
        type="number"
        min={0}
        max={HOUR}
        step={15}
        value={value}
        onChange={(e) => take(within(e.currentTarget.valueAsNumber, 0, HOUR))}
      />
    </label>
  );
  return (
    <details class="detail-setting">
      <summary>{write('set')}</summary>
      <div class="setting-form">
        <AbsentField policy={policy.value} onChoose={(one) => (policy.value = one)} />
        <LevelField level={level.value} onChoose={(one) => (level.value = one)} />
        {time('set.corridor', corridor, (n) => (corridor.value = n))}
        {time('set.plenary', plenary, (n) => (plenary.value = n))}
      </div>
      <p>{write('set.lead')}</p>
      <div class="setting-go">
        <Order look="button button-quiet" disabled={same} order={() => set({ table })}>
          {write('set.here')}
        </Order>
        <Order look="button button-quiet" order={() => set({})}>
          {write('set.all')}
        </Order>
        <span role="status">
          {done.value && same
            ? write('set.done', {
                absent: write(`absent.${card.absent.policy}`),
                level: say(`level.${card.level}`),
                corridor: card.seconds.corridor > 0 ? spanOf(card.seconds.corridor) : write('table.unlimited'),
                plenary: card.seconds.plenary > 0 ? spanOf(card.seconds.plenary) : write('table.unlimited'),
              })
            : ''}
        </span>
      </div>
    </details>
  );
}
