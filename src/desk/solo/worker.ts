import type { ClientMessage, HostMessage } from '../../wire/messages.ts';
import { soloHost } from './host.ts';
import type { SurveyReply, SurveyRequest } from './surveyor.ts';

const host = soloHost();
const send = (reply: SurveyReply): void => self.postMessage(reply);
/** Its code comes with the first question of a debrief. */
let surveying: Promise<(request: SurveyRequest) => Promise<void>> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<ClientMessage | SurveyRequest>) => {
  if (data.kind === 'survey' || data.kind === 'cloud' || data.kind === 'look') {
    surveying ??= import('./surveyor.ts').then(({ surveyor }) => surveyor(send));
    return surveying
      .then((answer) => answer(data))
      .catch((bug: unknown) => {
        console.error(bug);
        send({ kind: 'failed', code: 'host/stopped' });
      });
  }
  const reply: HostMessage = await host(data).catch((bug: unknown) => {
    console.error(bug);
    return { kind: 'refused', request: data.request, code: 'host/stopped', detail: String(bug) };
  });
  self.postMessage(reply);
});
