import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const MARGIN = 12;

/**
 * Nobody scrolls at the wall: what is up for decision stands at the top of its sheet by itself, at the end the signatures do. Again
 * whenever what stands above it grows or the sheet gets another width; else whoever scrolls by hand is left alone.
 */
export function useUpFront(sheet: RefObject<HTMLElement | null>, over: boolean): void {
  const last = useRef<{ readonly page: HTMLElement; readonly place: number } | undefined>(undefined);
  const put = (): void => {
    const { current: page } = sheet;
    if (!page) return;
    const up = page.querySelector('.draft-paragraph:has(.chip-up)');
    const top = up ? page.scrollTop + up.getBoundingClientRect().top - page.getBoundingClientRect().top - MARGIN : 0;
    const place = Math.round(over ? page.scrollHeight : top);
    if (place !== last.current?.place || page !== last.current.page) page.scrollTop = place;
    last.current = { page, place };
  };
  useEffect(put);
  useEffect(() => {
    const { current: page } = sheet;
    if (!page) return;
    const watch = new ResizeObserver(put);
    watch.observe(page);
    return () => watch.disconnect();
  }, [sheet.current, over]);
}
