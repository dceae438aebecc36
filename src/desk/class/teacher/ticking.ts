import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Grows every second while somebody looks at a clock. */
const beat = signal(0);
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Has the component drawn again every second. */
export function useTicking(): void {
  void beat.value;
  useEffect(() => {
    watchers += 1;
    timer ??= setInterval(() => (beat.value += 1), 1000);
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  }, []);
}
