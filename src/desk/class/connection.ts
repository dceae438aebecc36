import { type ReadonlySignal, signal } from '@preact/signals';
import { io } from 'socket.io-client';
import type { ClassMessage } from '../../wire/class-message.ts';
import type { AnswerTo, ClassAnswer, ClassNews } from '../../wire/class-news.ts';
import { outboxOf, type Posted } from './outbox.ts';

/**
 * `calling`: not there yet, for the first time. `there`: connected and let in. `gone`: the network or the host was lost; the
 * connection tries again by itself. `back`: there again, for as long as a person needs to read it.
 */
export type LineState = 'calling' | 'there' | 'gone' | 'back';

type Changing = Extract<ClassMessage, { readonly once: string }>;
type Plain = Exclude<ClassMessage, Changing>;
type Of<M extends ClassMessage, K> = Extract<M, { readonly kind: K }>;
/** A message that changes something, before it has got its `once`. */
export type Unsent<K extends Changing['kind'] = Changing['kind']> = K extends unknown
  ? Omit<Of<Changing, K>, 'once'>
  : never;

export interface Connection {
  readonly state: ReadonlySignal<LineState>;
  /** What has been posted and not been answered yet, oldest first. What stands here is not yet saved. */
  readonly outbox: ReadonlySignal<readonly Posted[]>;
  /**
   * Says who this page is, now and each time the line is there again: `return` with a credential and what the page holds by then,
   * or `preside` and, after it, `watch`. Said in this order until one is refused. Resolves, as soon as there is a line, with the
   * first refusal, else the last answer; refusals after a loss go to `turnedAway`. Nothing in the outbox leaves before.
   */
  readonly enter: (greeting: () => readonly Plain[]) => Promise<ClassAnswer>;
  /** For what changes nothing, or may be done twice. Answered once; without a line, or if it is lost meanwhile, `line/lost`. */
  readonly ask: <K extends Plain['kind']>(message: Of<Plain, K>) => Promise<AnswerTo<K>>;
  /**
   * For what changes something. Kept in the outbox, sent in order, and again after every loss until the host has answered: it is
   * done once, since it keeps the `once` that it is given here. An answer `ok` means that it is on the host's disk.
   */
  readonly post: <K extends Changing['kind']>(message: Unsent<K>) => Promise<AnswerTo<K>>;
  /** The host's clock in ms, for countdowns. */
  readonly now: () => number;
  readonly hangUp: () => void;
}

interface Listeners {
  /** Whatever the host says of its own accord; `held` of wire/held.ts puts a table's news together. */
  readonly hear: (news: ClassNews) => void;
  /** The greeting was refused, e.g. `seat/no-such-credential`: enter again with another. */
  readonly turnedAway: (code: string) => void;
  /** A posted message was answered, also one that a page before this one had posted. */
  readonly settled?: (posted: Posted, answer: ClassAnswer) => void;
  /** Where the outbox outlives the page; none: it goes with it. */
  readonly keep?: { readonly read: () => readonly Posted[]; readonly write: (posted: readonly Posted[]) => void };
}

export const LOST = { ok: false, code: 'line/lost' } as const;

/** Where the class's socket is found on the host that served the page. */
const PATH = '/class';
const ANSWER_MS = 12_000;
const READ_MS = 4000;

/** A page's one connection to the class, from now until `hangUp`. `url`: the host; without it the one that served the page. */
export function connect({ hear, turnedAway, settled, keep }: Listeners, url = ''): Connection {
  const state = signal<LineState>('calling');
  const socket = io(url, { path: PATH, reconnectionDelay: 400, reconnectionDelayMax: 1000, randomizationFactor: 0.3 });
  let greeting: (() => readonly Plain[]) | undefined;
  let entering: ((answer: ClassAnswer) => void) | undefined;
  let skew = 0;
  let reading: ReturnType<typeof setTimeout> | undefined;

  /** Undefined where no answer came. */
  const said = async (message: ClassMessage): Promise<ClassAnswer | undefined> => {
    if (!socket.connected) return undefined;
    try {
      const answer: ClassAnswer = await socket.timeout(ANSWER_MS).emitWithAck('ask', message);
      if ('now' in answer) skew = answer.now - Date.now();
      return answer;
    } catch {
      return undefined;
    }
  };
  const outbox = outboxOf(said, settled, keep);

  /** Whether the host spoke at all. */
  async function greet(): Promise<boolean> {
    const now = greeting;
    let last: ClassAnswer | undefined = { ok: true };
    for (const message of now?.() ?? []) {
      last = await said(message);
      if (!last?.ok) break;
    }
    if (now !== greeting) return true;
    if (now && last?.ok) outbox.open();
    if (!last) return false;
    if (entering) entering(last);
    else if (!last.ok) turnedAway(last.code);
    entering = undefined;
    return true;
  }

  function arrived(): void {
    const again = state.value === 'gone';
    state.value = again ? 'back' : 'there';
    clearTimeout(reading);
    if (again) reading = setTimeout(() => (state.value = 'there'), READ_MS);
  }

  socket.on('connect', async () => {
    const spoke = await greet();
    if (!socket.connected) return;
    if (spoke) arrived();
    // The line is there, but the host says nothing: begin anew.
    else socket.disconnect().connect();
  });
  socket.on('disconnect', (reason) => {
    outbox.shut();
    clearTimeout(reading);
    state.value = 'gone';
    // The host drops those who read too slowly; they may come again.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => {
    if (state.value === 'calling') state.value = 'gone';
  });
  socket.on('news', hear);
  /** A telephone that wakes up, or finds its network, need not wait for the next attempt. */
  const wake = (): void => {
    if (!socket.connected && !document.hidden) socket.disconnect().connect();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);

  return {
    state,
    outbox: outbox.posted,
    enter: (words) =>
      new Promise((resolve) => {
        greeting = words;
        entering = resolve;
        outbox.shut();
        if (socket.connected) void greet();
      }),
    // The host answers each kind as the protocol has it.
    ask: async <K extends Plain['kind']>(message: Of<Plain, K>) => ((await said(message)) ?? LOST) as AnswerTo<K>,
    post: <K extends Changing['kind']>(message: Unsent<K>) => outbox.post(message) as Promise<AnswerTo<K>>,
    now: () => Date.now() + skew,
    hangUp: () => {
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      clearTimeout(reading);
      socket.disconnect();
    },
  };
}
