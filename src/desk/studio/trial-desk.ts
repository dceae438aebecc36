import { effect, signal } from '@preact/signals';
import type { Log } from '../../table/log.ts';
import type { Found, TrialNews, TrialOrder } from './trial-message.ts';
import { checked, draft, reading, sitting, sound } from './workbench.ts';

/** Milliseconds of quiet after which games are played in the background: never while somebody types. */
const PAUSE = 1_000;

/** What was found of the latest sound text; absent while too few games were played. */
export const found = signal<Extract<TrialNews, { kind: 'found' }> | undefined>(undefined);
/** Whether games are being played now. */
export const isPlaying = signal(false);
/** The game that is shown, with the finding that it shows. */
export const watched = signal<{ readonly finding: Found; readonly log?: Log } | undefined>(undefined);

let worker: Worker | undefined;
let wait: ReturnType<typeof setTimeout> | undefined;
let played: string | undefined;
/** Tabs in the background play nothing. */
const isHidden = signal(document.hidden);
document.addEventListener('visibilitychange', () => (isHidden.value = document.hidden));

function send(order: TrialOrder): void {
  worker ??= hire();
  worker.postMessage(order);
}

function hire(): Worker {
  const fresh = new Worker(new URL('./trials-worker.ts', import.meta.url), { type: 'module' });
  fresh.addEventListener('message', ({ data }: MessageEvent<TrialNews>) => {
    if (data.kind === 'shown') {
      if (watched.value) watched.value = { ...watched.value, log: data.log };
      return;
    }
    found.value = data;
    if (data.isDone) isPlaying.value = false;
  });
  fresh.addEventListener('error', dismiss);
  return fresh;
}

function dismiss(): void {
  worker?.terminate();
  worker = undefined;
  played = undefined;
  isPlaying.value = false;
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
    if (mayPlay) wait = setTimeout(() => begin(text, name), PAUSE);
  });
  const endSitting = effect(() => {
    if (sitting.value === 0) return;
    found.value = undefined;
    watched.value = undefined;
  });
  return () => {
    end();
    endSitting();
    clearTimeout(wait);
    dismiss();
    found.value = undefined;
    watched.value = undefined;
  };
}

function begin(text: string, file: string): void {
  send(played === text ? { kind: 'go' } : { kind: 'play', text, file });
  played = text;
  isPlaying.value = found.peek()?.isDone !== true;
}

/** Has the game that shows a finding played again, to be watched. */
export function watch(finding: Found): void {
  watched.value = { finding };
  send({ kind: 'show', play: finding.play, seed: finding.seed });
}
