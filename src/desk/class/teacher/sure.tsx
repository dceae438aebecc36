import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isSecondHalf } from '../../second-half.ts';
import { useOnce } from './order.tsx';
import { write } from './words.ts';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly disabled?: boolean;
  readonly order: () => Promise<unknown>;
}

/** A button that asks once before it does what can't be taken back lightly; and that it does once. */
export function Sure({ label, question, disabled = false, order }: Props) {
  const asking = useSignal(false);
  const { busy, give } = useOnce();
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking.value) yes.current?.focus();
  }, [asking.value]);
  if (!asking.value)
    return (
      <button
        type="button"
        class="button button-quiet"
        disabled={disabled}
        aria-busy={busy.value}
        onClick={(click) => {
          if (!isSecondHalf(click) && !busy.value) asking.value = true;
        }}
      >
        {label}
      </button>
    );
  return (
    <fieldset class="sure">
      <legend>{question}</legend>
      <button
        ref={yes}
        type="button"
        class="button button-main"
        onClick={(click) => {
          // It came up where the question was asked for.
          if (isSecondHalf(click)) return;
          asking.value = false;
          give(order);
        }}
      >
        {write('yes')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => (asking.value = false)}>
        {write('no')}
      </button>
    </fieldset>
  );
}
