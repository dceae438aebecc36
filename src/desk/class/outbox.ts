import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClassMessage } from '../../wire/class-message.ts';
import type { ClassAnswer } from '../../wire/class-news.ts';

/** A message that changes something, with the name under which it is done once. */
export type Posted = Extract<ClassMessage, { readonly once: string }>;
type Unnamed = Posted extends infer M ? (M extends Posted ? Omit<M, 'once'> : never) : never;

interface Outbox {
  readonly posted: ReadonlySignal<readonly Posted[]>;
  readonly post: (message: Unnamed) => Promise<ClassAnswer>;
  /** From now on messages leave, those first that waited. */
  readonly open: () => void;
  readonly shut: () => void;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const freshOnce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(22)), (byte) => LETTERS[byte & 63]).join('');

/** Keeps messages until each is answered, and sends them one after the other. `say` gives undefined where no answer came. */
export function outboxOf(
  say: (message: Posted) => Promise<ClassAnswer | undefined>,
  settled?: (posted: Posted, answer: ClassAnswer) => void,
  keep?: { readonly read: () => readonly Posted[]; readonly write: (posted: readonly Posted[]) => void },
): Outbox {
  const posted = signal<readonly Posted[]>(keep?.read() ?? []);
  const waiting = new Map<string, (answer: ClassAnswer) => void>();
  let isOpen = false;
  let sending = false;
  const hold = (list: readonly Posted[]): void => {
    posted.value = list;
    keep?.write(list);
  };

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let next = posted.value[0]; isOpen && next; next = posted.value[0]) {
      const message = next;
      const answer = await say(message);
      // No answer in time on a line that is still there: it is asked again, and done once.
      if (!answer) continue;
      hold(posted.value.filter(({ once }) => once !== message.once));
      waiting.get(message.once)?.(answer);
      waiting.delete(message.once);
      settled?.(message, answer);
    }
    sending = false;
  }

  return {
    posted,
    post: (unnamed) =>
      new Promise((resolve) => {
        const message = { ...unnamed, once: freshOnce() } as Posted; // the member that was missing
        waiting.set(message.once, resolve);
        hold([...posted.value, message]);
        void send();
      }),
    open: () => {
      isOpen = true;
      void send();
    },
    shut: () => {
      isOpen = false;
    },
  };
}
