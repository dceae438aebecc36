import type { ClientMessage, HostMessage } from '../../wire/messages.ts';
import { hire } from './hire.ts';

type Wish = ClientMessage extends infer M ? (M extends ClientMessage ? Omit<M, 'request'> : never) : never;

let worker: Worker | undefined;
let last = 0;
const open = new Map<number, (reply: HostMessage) => void>();

/** Has the solo host start, so that the first question is answered quickly. */
export function wake(): Worker {
  if (worker) return worker;
  const fresh = hire();
  fresh.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
    open.get(data.request)?.(data);
    open.delete(data.request);
  });
  fresh.addEventListener('error', (event) => {
    for (const [request, answer] of open) {
      answer({ kind: 'refused', request, code: 'host/stopped', detail: event.message ?? '' });
    }
    open.clear();
    worker = undefined;
  });
  worker = fresh;
  return fresh;
}

/** Asks the host; never rejects: what went wrong comes as `refused`. */
export function call(wish: Wish): Promise<HostMessage> {
  const request = ++last;
  return new Promise((resolve) => {
    open.set(request, resolve);
    wake().postMessage({ ...wish, request });
  });
}
