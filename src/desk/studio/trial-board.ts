import { signal } from '@preact/signals';
import type { Log } from '../../table/log.ts';
import type { Found, TrialNews, TrialOrder } from './trial-message.ts';

/** What was found of the text that was played last; absent while too few games were played of one that plays like it. */
export const found = signal<Extract<TrialNews, { kind: 'found' }> | undefined>(undefined);
/** Whether games are being played now. */
export const isPlaying = signal(false);
/** The text that was handed over to be played last. */
export const played = signal<string | undefined>(undefined);
/** The game that is shown, with the finding that it shows; without its log until that comes. */
export const watched = signal<{ readonly finding: Found; readonly ask: number; readonly log?: Log } | undefined>(
  undefined,
);

let turn = 0;
let asks = 0;

/** The order that has a text played, or played on. */
export function beginning(text: string, file: string): TrialOrder {
  isPlaying.value = true;
  if (played.peek() === text) return { kind: 'go' };
  played.value = text;
  turn += 1;
  return { kind: 'play', text, file, turn };
}

/** The order that has a finding's game shown; none where nothing is found any more. */
export function asking(finding: Found): TrialOrder | undefined {
  const now = found.peek();
  if (!now) return undefined;
  asks += 1;
  watched.value = { finding, ask: asks };
  return { kind: 'show', play: finding.play, seed: finding.seed, turn: now.turn, ask: asks };
}

/** Takes what the worker says, in its order. */
export function heed(news: TrialNews): void {
  const shown = watched.peek();
  switch (news.kind) {
    case 'anew':
      found.value = undefined;
      if (shown && !shown.log) watched.value = undefined;
      return;
    case 'found':
      found.value = news;
      if (news.isDone && news.turn === turn) isPlaying.value = false;
      return;
    case 'shown':
      if (shown?.ask === news.ask) watched.value = { ...shown, log: news.log };
  }
}

/** For another draft: nothing was played, nothing found. */
export function clearBoard(): void {
  found.value = undefined;
  watched.value = undefined;
  played.value = undefined;
  isPlaying.value = false;
}
