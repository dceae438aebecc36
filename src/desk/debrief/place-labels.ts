export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A word that belongs to a point. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 11;
/** Sides in order of liking, nearest first: right, left, above, below, then the corners, then farther out. */
const SIDES: readonly { readonly dx: number; readonly dy: number }[] = [1, 2.4, 4, 6].flatMap((far) => [
  { dx: far, dy: 0 },
  { dx: -far, dy: 0 },
  { dx: 0, dy: -far },
  { dx: 0, dy: far },
  { dx: far, dy: -far },
  { dx: -far, dy: -far },
  { dx: far, dy: far },
  { dx: -far, dy: far },
]);

/**
 * A place for each word beside its point, within `bounds`, clear of the words placed before it, of all points and of what is
 * `covered`; the first of the list choose first. Where there is no clear place, the one with the least overlap.
 */
export function placeLabels(wanted: readonly Wanted[], bounds: Box, covered: readonly Box[] = []): readonly Box[] {
  const placed: Box[] = [];
  const points = wanted.map(({ x, y }): Box => ({ left: x - 8, top: y - 8, width: 16, height: 16 }));
  for (const [index, word] of wanted.entries()) {
    const others = [...covered, ...placed, ...points.filter((_, at) => at !== index)];
    let best: { readonly box: Box; readonly cost: number } | undefined;
    for (const { dx, dy } of SIDES) {
      const box = within(bounds, beside(word, dx, dy));
      const own = points[index];
      const cost = [...others, ...(own ? [own] : [])].reduce((sum, other) => sum + overlap(box, other), 0);
      if (!best || cost < best.cost) best = { box, cost };
      if (cost === 0) break;
    }
    placed.push(best?.box ?? beside(word, 1, 0));
  }
  return placed;
}

function beside({ x, y, width, height }: Wanted, dx: number, dy: number): Box {
  const left = dx > 0 ? x + GAP * dx : dx < 0 ? x + GAP * dx - width : x - width / 2;
  const top = dy > 0 ? y + GAP * dy : dy < 0 ? y + GAP * dy - height : y - height / 2;
  return { left, top, width, height };
}

function within(bounds: Box, box: Box): Box {
  const left = Math.max(bounds.left, Math.min(box.left, bounds.left + bounds.width - box.width));
  const top = Math.max(bounds.top, Math.min(box.top, bounds.top + bounds.height - box.height));
  return { ...box, left, top };
}

/** Shared area. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
