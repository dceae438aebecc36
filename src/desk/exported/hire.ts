import type { ClientMessage } from '../../wire/messages.ts';
import HostWorker from '../solo/worker.ts?worker&inline';
import { parcel } from './parcel.ts';

/** A worker made from text within the page, which has been brought the page's scenario: a page opened from disk may fetch nothing. */
export function hire(): Worker {
  const worker = new HostWorker();
  const { language: _, ...files } = parcel;
  worker.postMessage({ kind: 'bring', request: 0, ...files } satisfies ClientMessage);
  return worker;
}
