import { describe, expect, it } from 'vitest';
import { layoutOf } from './room-layout.ts';

const SIZES = [360, 390, 640, 900, 1100, 1600].flatMap((width) =>
  [220, 260, 340, 420].map((height) => ({ width, height })),
);
const KINDS = ['table', 'telephones'] as const;
const rooms = KINDS.flatMap((kind) =>
  SIZES.flatMap((size) =>
    [2, 3, 5, 7, 9].map((seats) => ({
      name: `${kind} ${size.width}×${size.height} for ${seats}`,
      layout: layoutOf(kind, size, seats, 2),
    })),
  ),
);

describe('the room', () => {
  it('keeps every card inside the stage', () => {
    for (const { name, layout } of rooms) {
      for (const { x, card } of layout.spots) {
        expect(x - layout.placard.width / 2, name).toBeGreaterThanOrEqual(0);
        expect(x + layout.placard.width / 2, name).toBeLessThanOrEqual(layout.width);
        expect(card, name).toBeLessThan(layout.height);
      }
    }
  });

  it('leaves a gap between neighbouring cards', () => {
    for (const { name, layout } of rooms) {
      layout.spots.slice(1).forEach(({ x }, i) => {
        expect(x - (layout.spots[i]?.x ?? 0), name).toBeGreaterThan(layout.placard.width);
      });
    }
  });

  it('lays the sheets side by side on the stage, below the cards of the middle', () => {
    for (const { name, layout } of rooms) {
      const [first, second] = layout.sheets;
      const middle = layout.spots[Math.floor(layout.spots.length / 2)];
      if (first === undefined || second === undefined || middle === undefined)
        throw new Error('two sheets were asked for');
      expect(second.x, name).toBeGreaterThan(first.x + first.width);
      expect(first.x, name).toBeGreaterThan(0);
      expect(second.x + second.width, name).toBeLessThan(layout.width);
      expect(first.y + first.height, name).toBeLessThanOrEqual(layout.height);
      if (layout.kind === 'table') expect(first.y, name).toBeGreaterThan(middle.card - 2);
    }
  });

  it('is the same from left and right', () => {
    const { spots, table } = layoutOf('table', { width: 900, height: 420 }, 5, 1);
    spots.forEach((spot, i) => {
      const mirrored = spots[spots.length - 1 - i];
      expect(spot.x - table.cx).toBeCloseTo(table.cx - (mirrored?.x ?? 0));
      expect(spot.y).toBeCloseTo(mirrored?.y ?? 0);
      expect(spot.inward).toBe(-(mirrored?.inward ?? 0) || 0);
    });
  });

  it('has a map on the wall only where there is no common table', () => {
    expect(layoutOf('table', { width: 900, height: 420 }, 5, 1).board).toBeUndefined();
    expect(layoutOf('telephones', { width: 900, height: 420 }, 5, 1).board).toBeDefined();
  });
});
