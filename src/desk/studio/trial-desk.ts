import { effect, signal } from '@preact/signals';
import { asking, beginning, clearBoard, heed, isPlaying } from './trial-board.ts';
import type { Found, TrialNews, TrialOrder } from './trial-message.ts';
import { checked, draft, reading, sitting, sound } from './workbench.ts';

/** Milliseconds of quiet after which games are played in the background: never while somebody types. */
const PAUSE = 1_000;

let worker: Worker | undefined;
let wait: ReturnType<typeof setTimeout> | undefined;
/** Tabs in the background play nothing. */
const isHidden = signal(document.hidden);
document.addEventListener('visibilitychange', () => (isHidden.value = document.hidden));

function send(order: TrialOrder): void {
  worker ??= hire();
  worker.postMessage(order);
}

function hire(): Worker {
  const fresh = new Worker(new URL('./trials-worker.ts', import.meta.url), { type: 'module' });
  fresh.addEventListener('message', ({ data }: MessageEvent<TrialNews>) => heed(data));
  fresh.addEventListener('error', dismiss);
  return fresh;
}

/** Ends the worker, with whatever it still had to say. */
function dismiss(): void {
  worker?.terminate();
  worker = undefined;
  clearBoard();
}

/** Has the text played over and over whenever its author pauses. Returns the end of it. */
export function keepTrials(): () => void {
  const end = effect(() => {
    const text = sound.value?.text;
    const name = draft.peek()?.name ?? 'scenario.yaml';
    const mayPlay = !reading.value && !isHidden.value && checked.value?.sound === true && text !== undefined;
    clearTimeout(wait);
    if (isPlaying.peek()) send({ kind: 'rest' });
    isPlaying.value = false;
    if (mayPlay) wait = setTimeout(() => send(beginning(text, name)), PAUSE);
  });
  const endSitting = effect(() => {
    if (sitting.value > 0) dismiss();
  });
  return () => {
    end();
    endSitting();
    clearTimeout(wait);
    dismiss();
  };
}

/** Has the game that shows a finding played again, to be watched. */
export function watch(finding: Found): void {
  const order = asking(finding);
  if (order) send(order);
}
