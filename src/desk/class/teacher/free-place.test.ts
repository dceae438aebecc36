import { expect, it } from 'vitest';
import { freePlace } from './free-place.ts';

const ROOM = { inward: 1, wide: 26, gap: 2 } as const;

it('a dot that would hide another stands beside it, and beside whatever stands there', () => {
  expect(freePlace(100, [], ROOM)).toBe(100);
  expect(freePlace(100, [90], ROOM)).toBe(118);
  // Two tables of nearly the same worth, and history between them.
  expect(freePlace(100, [90, 118], ROOM)).toBe(146);
  expect(freePlace(900, [900, 872], { ...ROOM, inward: -1 })).toBe(844);
});
