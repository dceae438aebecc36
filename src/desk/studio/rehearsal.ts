import { effect } from '@preact/signals';
import { game, openGame, rehearse, startGame } from '../game.ts';
import { busy } from '../host.ts';
import { screen } from '../screen.ts';
import { call } from '../solo/call.ts';
import { speak } from '../words/say.ts';
import { heedDrops, plainFiles } from './file-drop.ts';
import type { FrameMessage, SourceMessage, StudioMessage, WatchMessage } from './frame-message.ts';
import { isSaveKey } from './mod-key.ts';

/** A fixed deal: only the author's changes make a difference. */
const SEED = 7;

const report = (message: FrameMessage): void => parent.postMessage(message, location.origin);

/** Has this page, as the studio's frame, play whatever text the studio sends. Nothing of it is kept. */
export function beRehearsed(): void {
  document.documentElement.classList.add('framed');
  addEventListener('message', ({ data, origin, source }: MessageEvent<StudioMessage>) => {
    if (origin !== location.origin || source !== parent) return;
    if (data.kind === 'source') void comes(data);
    if (data.kind === 'watch') void show(data);
    if (data.kind === 'speak') void speak(data.language);
  });
  effect(() => {
    if (game.value) void stand();
  });
  heedDrops((dropped) => void plainFiles(dropped).then((files) => report({ kind: 'dropped', files })));
  addEventListener('keydown', (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    report({ kind: 'save' });
  });
  report({ kind: 'ready' });
}

/** A recorded game; who goes back from it goes back to the studio. */
async function show({ log }: WatchMessage): Promise<void> {
  await openGame(log);
  const end = effect(() => {
    if (screen.value.kind !== 'title') return;
    report({ kind: 'left' });
    queueMicrotask(() => end());
  });
}

let next: SourceMessage | undefined;
let isTaking = false;

/** Texts are played one after the other, and of those that wait the newest only. */
async function comes(message: SourceMessage): Promise<void> {
  next = message;
  if (isTaking) return;
  isTaking = true;
  try {
    for (let now = takeNext(); now; now = takeNext()) {
      await idle();
      await take(now);
    }
  } finally {
    isTaking = false;
  }
}

function takeNext(): SourceMessage | undefined {
  const now = next;
  next = undefined;
  return now;
}

/** Once the author's own move is done with. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    const end = effect(() => {
      if (busy.value) return;
      resolve();
      queueMicrotask(() => end());
    });
  });

/** A text that is not sound changes nothing. */
async function take({ source, file, seat }: SourceMessage): Promise<void> {
  const brought = await call({ kind: 'bring', source, file });
  if (brought.kind !== 'brought' || brought.scenario === undefined) return;
  const { scenario } = brought;
  if (game.value && (seat === undefined || seat === game.value.seat)) return rehearse(scenario);
  const chosen = seat ?? (await firstOpen(scenario));
  if (chosen !== undefined) {
    await startGame({ scenario, seat: chosen, level: 'envoy', seed: SEED, practice: true }, 'unkept');
  }
}

async function firstOpen(scenario: string): Promise<string | undefined> {
  const told = await call({ kind: 'introduce', scenario });
  return told.kind === 'introduction' ? told.dossier.parties.find((p) => p.seat === 'open')?.id : undefined;
}

async function stand(): Promise<void> {
  const t = game.value;
  const backstage = await call({ kind: 'backstage' });
  if (!t || backstage.kind !== 'backstage') return;
  report({ kind: 'stood', stances: backstage.stances, ...(t.rebased && { rebased: t.rebased }) });
}
