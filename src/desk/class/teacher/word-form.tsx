import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PUBLIC } from '../../../wire/class-message.ts';
import type { TableCard } from '../../../wire/class-news.ts';
import { namesOf } from '../../words/names.ts';
import { act, dossiers } from './office.ts';
import { Order, useOnce } from './order.tsx';
import { write } from './words.ts';

const EVERY = '*';
/** Before a party's id: at every table on the same scenario. */
const TEAM = '*:';

/** To whom the next words go: a party or the public of this table, `EVERY`, a team; empty for all at this table. */
export const addressee = signal('');

interface Props {
  readonly card: TableCard;
  /** All tables of the class. */
  readonly others: readonly TableCard[];
}

/** What the teacher lets happen: an event of the scenario, or free words to some or all. */
export function WordForm({ card: { table, scenario, injects, stage }, others }: Props) {
  const dossier = dossiers.value[scenario];
  const names = dossier && namesOf(dossier);
  const inject = useSignal(injects[0]);
  const title = useSignal('');
  const text = useSignal('');
  const sent = useSignal(false);
  const open = useSignal(false);
  const { busy, give } = useOnce();
  useEffect(() => {
    if (addressee.value !== '') open.value = true;
  }, [addressee.value]);
  useEffect(
    () => () => {
      addressee.value = '';
    },
    [],
  );
  // Once it has happened no other takes its place: what is to happen next is chosen.
  const chosen = injects.find((id) => id === inject.value);
  const isOn = stage === 'running' || stage === 'paused';
  const alike = others.filter((one) => one.scenario === scenario && one.stage !== 'closed');
  async function send(): Promise<void> {
    const heading = title.value.trim();
    const words = { kind: 'write', ...(heading !== '' && { title: heading }), text: text.value.trim() } as const;
    const { value: to } = addressee;
    const team = to.startsWith(TEAM) ? to.slice(TEAM.length) : undefined;
    const done = await (team
      ? Promise.all(alike.map((one) => act({ ...words, table: one.table, to: [team] }))).then((all) =>
          all.every(Boolean),
        )
      : act({ ...words, ...(to !== EVERY && { table }), to: to === '' || to === EVERY ? [] : [to] }));
    if (!done) return;
    text.value = '';
    title.value = '';
    sent.value = true;
  }
  return (
    <details class="detail-words" open={open.value} onToggle={(e) => (open.value = e.currentTarget.open)}>
      <summary>{write('detail.event')}</summary>
      <div class="inject-form">
        <label class="field">
          <span>{write('inject')}</span>
          <select
            disabled={injects.length === 0}
            value={chosen ?? ''}
            onChange={(e) => (inject.value = e.currentTarget.value)}
          >
            {chosen === undefined ? (
              <option value="">{write(injects.length === 0 ? 'inject.none' : 'inject.choose')}</option>
            ) : null}
            {injects.map((id) => (
              <option key={id} value={id}>
                {dossier?.injects.some((one) => one.id === id) ? names?.inject(id) : id}
              </option>
            ))}
          </select>
        </label>
        <Order
          look="button button-quiet"
          disabled={!isOn || chosen === undefined}
          order={async () => chosen !== undefined && act({ kind: 'inject', table, inject: chosen })}
        >
          {write('inject.go')}
        </Order>
      </div>
      <form
        class="letter-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.value.trim() !== '') give(send);
        }}
      >
        <label class="field">
          <span>{write('letter.to')}</span>
          <select value={addressee.value} onChange={(e) => (addressee.value = e.currentTarget.value)}>
            <optgroup label={write('letter.here')}>
              <option value="">{write('letter.all')}</option>
              {dossier?.order.map((id) => (
                <option key={id} value={id}>
                  {names?.party(id)}
                </option>
              ))}
              <option value={PUBLIC}>{write('letter.public')}</option>
            </optgroup>
            <optgroup label={write('letter.there')}>
              <option value={EVERY}>{write('letter.every')}</option>
              {dossier?.order.map((id) => (
                <option key={id} value={TEAM + id}>
                  {write('letter.team', { party: names?.party(id) ?? id })}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label class="field">
          <span>{write('letter.title')}</span>
          <input
            class="number"
            maxLength={120}
            value={title.value}
            onInput={(e) => (title.value = e.currentTarget.value)}
          />
        </label>
        <label class="field letter-text">
          <span>{write('letter.text')}</span>
          <textarea
            class="number"
            rows={3}
            maxLength={2000}
            value={text.value}
            onInput={(e) => {
              text.value = e.currentTarget.value;
              sent.value = false;
            }}
          />
        </label>
        <button type="submit" class="button button-quiet" disabled={text.value.trim() === ''} aria-busy={busy.value}>
          {write('letter.send')}
        </button>
        <span role="status">{sent.value ? write('letter.sent') : ''}</span>
      </form>
    </details>
  );
}
