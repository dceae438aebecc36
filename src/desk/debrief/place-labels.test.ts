import { expect, it } from 'vitest';
import { type Box, overlap, placeLabels } from './place-labels.ts';

const BOUNDS: Box = { left: 0, top: 0, width: 400, height: 300 };
const word = (x: number, y: number) => ({ x, y, width: 90, height: 16 });

it('puts a lone word to the right of its point', () => {
  expect(placeLabels([word(100, 100)], BOUNDS)).toEqual([{ left: 111, top: 92, width: 90, height: 16 }]);
});

it('puts no word where something else is drawn above it', () => {
  const covered = { left: 105, top: 90, width: 60, height: 20 };
  const [box] = placeLabels([word(100, 100)], BOUNDS, [covered]);
  expect(box && overlap(box, covered)).toBe(0);
});

it('keeps a word at the edge on the page', () => {
  const [box] = placeLabels([word(395, 5)], BOUNDS);
  expect(box && box.left + box.width).toBeLessThanOrEqual(400);
  expect(box?.top).toBeGreaterThanOrEqual(0);
});

it('keeps six crowded words apart from one another and from their points', () => {
  const wanted = [word(200, 150), word(206, 152), word(198, 160), word(214, 148), word(203, 166), word(190, 144)];
  const boxes = placeLabels(wanted, BOUNDS);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(0);
    for (const { x, y } of wanted) expect(overlap(a, { left: x - 8, top: y - 8, width: 16, height: 16 })).toBe(0);
  });
});
