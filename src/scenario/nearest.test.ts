import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest word', () => {
  it('is the one with the fewest letters to mend', () => {
    expect(nearest('soften', ['guarded', 'softened', 'firm'])).toBe('softened');
    expect(nearest('Upriver', ['downriver', 'upriver'])).toBe('upriver');
    expect(nearest('tharget', ['title', 'target'])).toBe('target');
  });
  it('is none where nothing is near, or the word is absurdly long', () => {
    expect(nearest('elephant', ['guarded', 'firm'])).toBeUndefined();
    expect(nearest('a'.repeat(5000), ['a'.repeat(5000)])).toBeUndefined();
  });
});
