import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../look/icon.tsx';
import { write } from './words.ts';
import './present.css';

/** The slide that is on the wall; none: the teacher's own page. */
export const presenting = signal<number | undefined>(undefined);

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

interface Slide {
  readonly id: string;
  readonly slide: ComponentChildren;
  /** The scenario that it tells of, where there are several; else empty. */
  readonly of: string;
}

interface Props {
  /** One thing at a time, each to be read from the back row. */
  readonly slides: readonly Slide[];
}

/** The class debrief for the wall: nothing of the desk around it, arrow keys to go on, Escape to leave. */
export function Present({ slides }: Props) {
  const box = useRef<HTMLElement>(null);
  const at = Math.min(presenting.value ?? 0, slides.length - 1);
  const go = (by: number): void => {
    presenting.value = Math.max(0, Math.min(slides.length - 1, at + by));
  };
  const leave = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    presenting.value = undefined;
  };
  useEffect(() => {
    box.current?.focus();
    // Where a page may not fill the screen, it fills the window.
    void box.current?.requestFullscreen?.().catch(() => undefined);
    const left = (): void => {
      if (!document.fullscreenElement) presenting.value = undefined;
    };
    document.addEventListener('fullscreenchange', left);
    return () => document.removeEventListener('fullscreenchange', left);
  }, []);
  // Keys may come as soon as it is seen.
  useLayoutEffect(() => {
    const press = ({ key, target }: KeyboardEvent): void => {
      const by = STEPS[key];
      const inField = target instanceof Element && target.closest('select, input, [role=radiogroup]');
      if (key === 'Escape') leave();
      else if (by !== undefined && !inField) go(by);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [at, slides.length]);
  return (
    <section ref={box} class="presenting" aria-label={write('present')} tabIndex={-1}>
      <div class="debrief presenting-slide" key={slides[at]?.id}>
        {slides[at]?.of ? <p class="presenting-of">{slides[at].of}</p> : null}
        {slides[at]?.slide}
      </div>
      <div class="presenting-foot">
        <button type="button" class="button button-quiet" onClick={leave}>
          {write('present.leave')}
        </button>
        <p aria-live="polite">{write('present.place', { now: at + 1, all: slides.length })}</p>
        <button type="button" class="button button-quiet" disabled={at === 0} onClick={() => go(-1)}>
          <Icon name="back" />
          {write('present.back')}
        </button>
        <button type="button" class="button button-main" disabled={at === slides.length - 1} onClick={() => go(1)}>
          {write('present.next')}
        </button>
      </div>
    </section>
  );
}
