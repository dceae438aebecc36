import type { SoundId } from './cue.ts';
import { TONE } from './room-tone.ts';
import { soundFiles } from './sound-files.ts';

/** The room's sounds. Silent until it is switched on, which must happen in a gesture of the player. */
export interface RoomSound {
  switch(on: boolean): void;
  play(sound: SoundId): void;
  destroy(): void;
}

/** Gentle: nothing is louder than paper near at hand. */
const VOLUME: Readonly<Record<SoundId, number>> = {
  'room-tone': 0.22,
  paper: 0.4,
  pen: 0.4,
  gavel: 0.45,
  door: 0.4,
  shutters: 0.3,
  telephone: 0.25,
};
/** Milliseconds within which the same sound is not played again. */
const APART = 180;
type Voices = Readonly<Record<SoundId, import('howler').Howl>>;

async function voices(): Promise<{ readonly all: Voices; readonly wake: () => void }> {
  const { Howl, Howler } = await import('howler');
  Howler.autoSuspend = false;
  const voice = (id: SoundId): import('howler').Howl =>
    new Howl({
      src: [...soundFiles(id)],
      volume: VOLUME[id],
      ...(id === 'room-tone' ? { sprite: { loop: [TONE.from, TONE.length, true] } } : {}),
    });
  const all = {
    'room-tone': voice('room-tone'),
    paper: voice('paper'),
    pen: voice('pen'),
    gavel: voice('gavel'),
    door: voice('door'),
    shutters: voice('shutters'),
    telephone: voice('telephone'),
  };
  const wake = (): void => {
    if (Howler.ctx !== null && Howler.ctx !== undefined && Howler.ctx.state !== 'running') void Howler.ctx.resume();
  };
  return { all, wake };
}

/** Nothing is loaded before the first `switch(true)`. */
export function roomSound(): RoomSound {
  let on = false;
  let gone = false;
  let loading: ReturnType<typeof voices> | undefined;
  let loaded: Awaited<ReturnType<typeof voices>> | undefined;
  const last = new Map<SoundId, number>();
  const wake = (): void => {
    if (on && document.visibilityState === 'visible') loaded?.wake();
  };
  const settle = (): void => {
    if (loaded === undefined) return;
    const tone = loaded.all['room-tone'];
    const heard = on && document.visibilityState === 'visible';
    if (heard && !tone.playing()) tone.play('loop');
    if (!heard) for (const voice of Object.values(loaded.all)) voice.stop();
    wake();
  };
  // iOS suspends the context behind the page's back: a touch or a return to the page brings it back.
  document.addEventListener('visibilitychange', settle);
  document.addEventListener('pointerdown', wake, { passive: true });
  document.addEventListener('keydown', wake);
  return {
    switch(wanted) {
      on = wanted;
      if (on && loading === undefined) {
        loading = voices();
        loading.then(
          (ready) => {
            if (gone) return;
            loaded = ready;
            void import('howler').then(({ Howler }) => Howler.ctx?.addEventListener('statechange', wake));
            settle();
          },
          // Without its chunk the room stays silent; the next switch asks again.
          () => {
            loading = undefined;
          },
        );
      }
      settle();
    },
    play(sound) {
      const now = performance.now();
      if (!on || loaded === undefined || document.visibilityState !== 'visible') return;
      if (now - (last.get(sound) ?? Number.NEGATIVE_INFINITY) < APART) return;
      last.set(sound, now);
      loaded.all[sound].play();
    },
    destroy() {
      gone = true;
      on = false;
      document.removeEventListener('visibilitychange', settle);
      document.removeEventListener('pointerdown', wake);
      document.removeEventListener('keydown', wake);
      if (loaded === undefined) return;
      for (const voice of Object.values(loaded.all)) voice.unload();
      void import('howler').then(({ Howler }) => Howler.ctx?.removeEventListener('statechange', wake));
    },
  };
}
