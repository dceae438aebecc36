import type { TrialOrder } from './trial-message.ts';
import { trials } from './trials.ts';

/** Milliseconds at a stretch; an order that comes meanwhile waits as long. */
const STRETCH = 25;
/** Milliseconds between two tellings. */
const TELLING = 1_500;

const { take, step, tell } = trials((news) => self.postMessage(news));
let next: ReturnType<typeof setTimeout> | undefined;
let told = 0;

/** Plays for a stretch, then leaves the processor alone for as long. */
function playOn(): void {
  next = undefined;
  const begun = performance.now();
  let more = true;
  while (more && performance.now() - begun < STRETCH) more = step();
  if (!more || performance.now() - told > TELLING) {
    tell();
    told = performance.now();
  }
  if (more) next = setTimeout(playOn, performance.now() - begun);
}

self.addEventListener('message', ({ data }: MessageEvent<TrialOrder>) => {
  take(data);
  if (next === undefined) next = setTimeout(playOn, 0);
});
