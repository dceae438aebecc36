import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** From this width of the page on it is a projector's, and pictures are drawn larger for the last row. */
const PROJECTOR = 1800;
const LARGER = 1.35;

/**
 * Width to draw a picture in that fills an element, in units that are CSS pixels except on a projector, followed as it
 * changes; `first` until it is known or where it is hidden.
 */
export function useWidth<E extends HTMLElement>(
  first: number,
): { readonly width: number; readonly box: RefObject<E | null> } {
  const box = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let due = 0;
    const measure = () => {
      const now = element.clientWidth;
      if (now > 0) setWidth(Math.round(now / (innerWidth >= PROJECTOR ? LARGER : 1)));
    };
    measure();
    // Drawing anew within the observer's own turn would be a loop to the browser.
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(measure);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(due);
    };
  }, []);
  return { width, box };
}
