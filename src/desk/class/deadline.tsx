import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableShown } from '../../wire/class-news.ts';
import { namesOf } from '../words/names.ts';
import { line } from './seat.ts';
import { write } from './words.ts';

const spelt = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
/** As in `wire/class-message.ts`, which a telephone does not load. Only who watches reads this: its words come with the cards. */
const EVERYBODY = 'all';
/** From here on the time is shown as pressing, in seconds. */
const LATE = 30;

/** Seconds until the host's time `until`; counts down by itself. */
function useSecondsTo(until: number | undefined): number | undefined {
  const now = useSignal(line.now());
  useEffect(() => {
    now.value = line.now();
    if (until === undefined) return;
    const timer = setInterval(() => (now.value = line.now()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? undefined : Math.max(0, Math.ceil((until - now.value) / 1000));
}

/** How long the step still lasts. Not read out by itself: a clock that speaks every second drowns the talks. */
export function Deadline({ shown }: { readonly shown: TableShown }) {
  const left = useSecondsTo(shown.until);
  if (shown.pause) return <p class="deadline">{write('time.paused')}</p>;
  if (left === undefined) return null;
  return (
    <p class={left <= LATE ? 'deadline deadline-late' : 'deadline'} role="timer" aria-label={write('time.label')}>
      {left === 0 ? write('time.up') : write('time.left', { time: spelt(left) })}
    </p>
  );
}

/** Why the table stands still. */
export function PauseNote({ shown }: { readonly shown: TableShown }) {
  const { pause, dossier } = shown;
  const left = useSecondsTo(pause?.until);
  if (!pause) return null;
  return (
    <p class="pause-note" role="status">
      {pause.why === 'facilitator'
        ? write('pause.teacher')
        : write(pause.why === EVERYBODY ? 'pause.all' : 'pause.seat', { party: namesOf(dossier).party(pause.why) })}
      {left === undefined ? null : <strong> {spelt(left)}</strong>}
    </p>
  );
}
