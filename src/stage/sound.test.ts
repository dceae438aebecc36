import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RENDERED } from '../../assets/sound/sounds.ts';
import { RATE } from '../../assets/sound/tone.ts';
import { SOUNDS } from './cue.ts';
import { TONE } from './room-tone.ts';

const file = (name: string): URL => new URL(`../../public/sound/${name}`, import.meta.url);

describe('the sounds', () => {
  it.each(SOUNDS)('of %s are rendered in both formats', (sound) => {
    expect(existsSync(file(`${sound}.webm`))).toBe(true);
    expect(existsSync(file(`${sound}.m4a`))).toBe(true);
  });

  it('together weigh less than half a megabyte', () => {
    const sizes = SOUNDS.flatMap((sound) => [
      statSync(file(`${sound}.webm`)).size,
      statSync(file(`${sound}.m4a`)).size,
    ]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  });

  it('of the room meet themselves where the loop turns', () => {
    const wave = RENDERED['room-tone']();
    const turn = (TONE.length / 1000) * RATE;
    const from = (TONE.from / 1000) * RATE;
    for (let i = -500; i < 500; i += 1) expect(wave[from + turn + i]).toBeCloseTo(wave[from + i] ?? 9, 9);
  });

  it.each(SOUNDS.filter((sound) => sound !== 'room-tone'))('of %s begin and end in silence and never clip', (sound) => {
    const wave = RENDERED[sound]();
    expect(Math.abs(wave.at(-1) ?? 1)).toBeLessThan(0.01);
    expect(wave.every((value) => Math.abs(value) < 0.95)).toBe(true);
  });
});
