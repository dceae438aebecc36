import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { act } from './office.ts';
import { Order, useOnce } from './order.tsx';
import type { Participant } from './seating.ts';
import { Sure } from './sure.tsx';
import { write } from './words.ts';
import './person-more.css';

interface Props {
  readonly person: Participant;
  readonly reissue: () => Promise<void>;
}

/** What is wanted for one name now and then: another device, another spelling, off the list. */
export function PersonMore({ person: { participant, name }, reissue }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const typed = useSignal<string | undefined>(undefined);
  const { busy, give } = useOnce();
  const shut = (): void => {
    menu.current?.removeAttribute('open');
    typed.value = undefined;
  };
  async function rename(): Promise<void> {
    const given = (typed.value ?? name).trim();
    if (given === '' || given === name || (await act({ kind: 'rename', participant, name: given }))) shut();
  }
  return (
    <details
      class="person-more"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') shut();
      }}
    >
      <summary aria-label={write('person.more.of', { name })}>{write('person.more')}</summary>
      <div class="person-tools">
        <Order
          look="button button-quiet"
          label={write('person.reissue.of', { name })}
          order={() => reissue().then(shut)}
        >
          {write('person.reissue')}
        </Order>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            give(rename);
          }}
        >
          <label class="field">
            <span>{write('person.name')}</span>
            <input
              class="number"
              maxLength={40}
              value={typed.value ?? name}
              onInput={(e) => (typed.value = e.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button button-quiet" aria-busy={busy.value}>
            {write('person.rename')}
          </button>
        </form>
        <Sure
          label={write('person.dismiss')}
          question={write('person.dismiss.sure', { name })}
          order={() => act({ kind: 'dismiss', participant })}
        />
      </div>
    </details>
  );
}
