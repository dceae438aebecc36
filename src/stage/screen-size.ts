import type { Size } from './room-layout.ts';

/** Beyond two device pixels to one, nobody sees the difference and phones feel it. */
const DENSEST = 2;

export const density = (): number => Math.min(DENSEST, globalThis.devicePixelRatio || 1);

export const sizeOf = (element: HTMLElement): Size => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
});
