import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { isSecondHalf } from '../../second-half.ts';

/** Whoever presses again before this, in ms, has not seen yet that it was done. */
const REST_MS = 700;

interface Once {
  readonly busy: Signal<boolean>;
  readonly give: (order: () => Promise<unknown>) => void;
}

/** Gives one order at a time: whatever comes before its answer, or right on top of it, is dropped. */
export function useOnce(): Once {
  const busy = useSignal(false);
  const give = (order: () => Promise<unknown>): void => {
    if (busy.peek()) return;
    busy.value = true;
    const rest = new Promise((resolve) => setTimeout(resolve, REST_MS));
    void Promise.all([order(), rest]).finally(() => {
      busy.value = false;
    });
  };
  return { busy, give };
}

interface Props {
  readonly look: string;
  readonly order: () => Promise<unknown>;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button that changes something for a class: a double click is one order. Keeps the focus while it is busy. */
export function Order({ look, order, disabled = false, pressed, label, children }: Props) {
  const { busy, give } = useOnce();
  return (
    <button
      type="button"
      class={look}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      aria-busy={busy.value}
      onClick={(click) => {
        if (!isSecondHalf(click)) give(order);
      }}
    >
      {children}
    </button>
  );
}
