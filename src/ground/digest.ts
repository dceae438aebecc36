import { canonical } from './canonical.ts';

/**
 * Mixes one 32-bit lane over the UTF-16 units of a text with the MurmurHash3 finaliser (Appleby, 2011).
 * Integer arithmetic only, so that every engine gives the same bits.
 */
function lane(text: string, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  return finish(h ^ text.length);
}

function finish(bits: number): number {
  let h = bits;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

const hex = (n: number): string => n.toString(16).padStart(8, '0');

/** 64 bits of a text as 16 hexadecimal digits. Tells accidents apart, not forgers. */
export const digestText = (text: string): string => hex(lane(text, 0x9747b28c)) + hex(lane(text, 0x2f0b4c17));

/** 64 bits of a JSON value, the same whatever the order of its keys. */
export const digest = (value: unknown): string => digestText(canonical(value));

/** One unsigned 32-bit number from a text, for keyed chance. */
export const bits32 = (text: string, salt: number): number => lane(text, salt);
