import type { ClientMessage, HostMessage } from '../../wire/messages.ts';
import { soloHost } from './host.ts';

const host = soloHost();

self.addEventListener('message', async ({ data }: MessageEvent<ClientMessage>) => {
  const reply: HostMessage = await host(data).catch((bug: unknown) => {
    console.error(bug);
    return { kind: 'refused', request: data.request, code: 'host/stopped', detail: String(bug) };
  });
  self.postMessage(reply);
});
