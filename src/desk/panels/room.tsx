import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StageHandle, StageSetting } from '../../stage/stage-setting.ts';
import type { SeatView, ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { soundOn } from '../sound.ts';
import { languageShown, say, tell } from '../words/say.ts';

interface Props {
  readonly dossier: Dossier;
  readonly view: SeatView;
  /** Told since the last view; they are acted out. */
  readonly news: readonly ToldEvent[];
}

/** The picture of the room; it comes when the page is idle, and the game is whole without it. */
export function Room({ dossier, view, news }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle | undefined>(undefined);
  const state = useSignal<'coming' | 'there' | 'none'>('coming');
  const language = languageShown();
  const sound = soundOn.value;
  const latest = useRef({ view, language });
  latest.current = { view, language };

  useEffect(() => {
    let gone = false;
    const mount = async () => {
      try {
        const { mountStage } = await import('../../stage/mount.ts');
        if (gone || !frame.current) return;
        const handle = await mountStage(frame.current, settingOf(dossier, latest.current.language));
        if (gone) return handle.destroy();
        stage.current = handle;
        handle.show(latest.current.view, []);
        handle.language(latest.current.language);
        handle.sound(soundOn.value);
        state.value = 'there';
      } catch (fault) {
        console.warn(fault);
        state.value = 'none';
      }
    };
    const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
    idle(() => void mount(), { timeout: 1500 });
    return () => {
      gone = true;
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, [dossier.id]);
  useEffect(() => stage.current?.show(view, news), [view.digest, view.told]);
  useEffect(() => stage.current?.language(language), [language]);
  useEffect(() => stage.current?.sound(sound), [sound]);

  const venue = dossier.places.find((p) => p.id === view.venue);
  return (
    <div class={state.value === 'none' ? 'room room-unstaged' : 'room'}>
      <div class="room-frame" ref={frame} aria-hidden="true" />
      {venue ? <p class="hush">{say('table.venue', { place: tell(venue.name) })}</p> : null}
      {state.value === 'none' ? <p class="room-note">{say('table.unstaged')}</p> : null}
    </div>
  );
}

function settingOf(dossier: Dossier, language: StageSetting['language']): StageSetting {
  const place = (id: string) => dossier.order.indexOf(id);
  return {
    kind: dossier.room.kind,
    venue: dossier.room.venue,
    language,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    parties: [...dossier.parties].sort((a, b) => place(a.id) - place(b.id)),
    places: dossier.places,
    instruments: [...dossier.instruments].sort((a, b) => a.rank - b.rank),
    endings: Object.fromEntries(dossier.endings.map(({ id, kind }) => [id, kind])),
  };
}
