/** The design's tokens, and the few shades between lamplight and night that the room is painted in. */
export const BAIZE = '#1f4b3f';
export const WALNUT = '#4a3324';
export const PAPER = '#f6f0e1';
export const INK = '#1e2430';
export const BRASS = '#b68a3a';
export const SEAL = '#a63a2b';
export const NIGHT = '#0d111a';
export const LAMPLIGHT = '#f3cf8e';

/** `#rrggbb` with an alpha from 0 to 1, as CSS. */
export function veil(hex: string, alpha: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  return `rgba(${n >> 16},${(n >> 8) & 255},${n & 255},${alpha})`;
}

/** The colour `share` (0–1) of the way from one to the other. */
export function between(from: string, to: string, share: number): string {
  const a = Number.parseInt(from.slice(1), 16);
  const b = Number.parseInt(to.slice(1), 16);
  const mix = (shift: number): number => {
    const low = (a >> shift) & 255;
    return Math.round(low + (((b >> shift) & 255) - low) * share);
  };
  return `#${((1 << 24) | (mix(16) << 16) | (mix(8) << 8) | mix(0)).toString(16).slice(1)}`;
}
