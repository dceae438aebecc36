import type { Timing } from '../../../wire/class-news.ts';
import { spanOf } from './span.ts';
import { useTicking } from './ticking.ts';
import { write } from './words.ts';

interface Props {
  readonly timing: Timing;
  /** The host's clock in ms. */
  readonly now: () => number;
}

/** What is left of a step, or of a pause that ends by itself. */
export function TimeLeft({ timing: { stage, until, pause }, now }: Props) {
  useTicking();
  const end = stage === 'paused' ? pause?.until : until;
  if (stage !== 'running' && stage !== 'paused') return null;
  if (end === undefined) return <span class="time-left">{stage === 'running' ? write('table.unlimited') : ''}</span>;
  const seconds = (end - now()) / 1000;
  return (
    <span class={seconds < 30 ? 'time-left time-short' : 'time-left'}>
      {write(stage === 'paused' ? 'table.resumes' : 'table.left', { time: spanOf(seconds) })}
    </span>
  );
}
