import type { StageSetting } from './stage-setting.ts';

/** All in CSS pixels from the upper left corner of the stage. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** Where a delegation sits: the point of the table's (or its own desk's) far edge before it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of the box that chairs and figures are painted in; it stands on `y`. */
  readonly width: number;
  readonly height: number;
  /** Width of the leading figure's shoulders. */
  readonly unit: number;
  /** Width that it has for itself, to the neighbours' edges. */
  readonly room: number;
  /** Where the middle of the table lies from here: −1 to the left, 1 to the right. */
  readonly inward: number;
  /** Height at which the foot of its card stands, and at which papers lie before it. */
  readonly card: number;
  readonly front: number;
}

/** A rounded oval: |dx/rx|^power + |dy/ry|^power = 1. */
export interface Oval {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly power: number;
}

export interface RoomLayout extends Size {
  readonly kind: StageSetting['kind'];
  /** Height at which the wall meets the floor. */
  readonly floor: number;
  readonly windows: readonly Rect[];
  /** Where the room has no common table: the framed map on the wall. */
  readonly board?: Rect;
  readonly sconces: readonly { readonly x: number; readonly y: number }[];
  readonly table: Oval;
  readonly spots: readonly Spot[];
  readonly placard: Size;
  readonly sheets: readonly Rect[];
}

/** How far above the oval's middle its far edge lies at `dx` from the middle. */
export function farEdge({ rx, ry, power }: Oval, dx: number): number {
  const across = Math.min(1, Math.abs(dx) / rx);
  return ry * (1 - across ** power) ** (1 / power);
}

function windowsOf({ width, height }: Size): Rect[] {
  const y = height * 0.045;
  const tall = height * 0.4;
  if (width < 640) return [{ x: width * 0.24, y, width: width * 0.52, height: tall }];
  const side = Math.min(width * 0.15, tall);
  return [
    { x: width * 0.13 - side * 0.35, y, width: side, height: tall },
    { x: width * 0.35, y, width: width * 0.3, height: tall },
    { x: width * 0.87 - side * 0.65, y, width: side, height: tall },
  ];
}

/** The map on the wall, and beside it a window on either hand where there is room. */
function boardOf({ width, height }: Size): Rect {
  const wide = Math.min(width * 0.84, height * 1.16);
  return { x: (width - wide) / 2, y: height * 0.035, width: wide, height: height * 0.5 };
}

function besides({ width, height }: Size): Rect[] {
  const side = boardOf({ width, height }).x;
  const wide = Math.min(side * 0.46, height * 0.34);
  if (wide < 46) return [];
  return [side / 2, width - side / 2].map((x) => ({
    x: x - wide / 2,
    y: height * 0.045,
    width: wide,
    height: height * 0.4,
  }));
}

function sheetsOf(top: number, bottom: number, room: number, centre: number, count: number): Rect[] {
  const shown = Math.max(1, Math.min(count, 3));
  const height = bottom - top;
  const width = Math.min(height * (shown > 1 ? 1.1 : 1.22), room / (shown * 1.1));
  const gap = width * 0.1;
  const left = centre - (shown * width + (shown - 1) * gap) / 2;
  return Array.from({ length: Math.min(count, 3) }, (_, i) => ({ x: left + i * (width + gap), y: top, width, height }));
}

/** Without a common table, the text lies on a desk of its own in front. */
export function deskOf({ width, height }: Size): Oval {
  return { cx: width / 2, cy: height * 0.89, rx: Math.min(width * 0.3, height * 0.34), ry: height * 0.14, power: 5 };
}

/** How deep a delegation's own desk is. */
export const deskDepth = ({ height }: Size): number => height * 0.075;

/** Places everything for a room of that size; from 360 × 220 upwards it fits, below it is merely small. */
export function layoutOf(kind: StageSetting['kind'], size: Size, seats: number, sheets: number): RoomLayout {
  const { width, height } = size;
  const wide = Math.min(width, height * 2.9);
  const common = kind === 'table';
  const table: Oval = {
    cx: width / 2,
    cy: height * (common ? 0.765 : 0.72),
    rx: wide * 0.47,
    ry: height * (common ? 0.215 : 0.14),
    power: common ? 2.7 : 2.2,
  };
  const reach = seats > 1 ? table.rx * (seats > 3 ? 0.83 : 0.62) : 0;
  const pitch = seats > 1 ? (2 * reach) / (seats - 1) : table.rx;
  const placard = {
    width: Math.min(pitch * 0.86, height * 0.34, 128),
    height: Math.max(20, Math.min(height * (common ? 0.115 : 0.09), 52, pitch * 0.62)),
  };
  const unit = Math.min(pitch * (pitch < 120 ? 0.56 : 0.47), height * (common ? 0.215 : 0.18));
  const spots = Array.from({ length: seats }, (_, i): Spot => {
    const share = seats > 1 ? (2 * i) / (seats - 1) - 1 : 0;
    const near = 1 + 0.06 * share * share;
    const y = table.cy - farEdge(table, share * reach);
    const card = y + (common ? placard.height * 0.86 : deskDepth(size) + placard.height * 1.02);
    return {
      x: table.cx + share * reach,
      y,
      width: unit * near * 2.5,
      height: unit * near * 1.62,
      unit: unit * near,
      room: pitch,
      inward: Math.abs(share) < 0.05 ? 0 : -Math.sign(share),
      card,
      front: common ? card + height * 0.035 : y + deskDepth(size) * 0.5,
    };
  });
  const desk = deskOf(size);
  const windows = common ? windowsOf(size) : besides(size);
  const lamps = !common ? [] : windows.length > 1 ? [0.29, 0.71] : [0.12, 0.88];
  return {
    kind,
    width,
    height,
    floor: height * 0.6,
    windows,
    ...(common ? {} : { board: boardOf(size) }),
    sconces: lamps.map((x) => ({ x: width * x, y: height * 0.2 })),
    table,
    spots,
    placard,
    sheets: common
      ? sheetsOf(
          Math.max(table.cy - table.ry * 0.46, Math.min(...spots.map(({ card }) => card)) + 2),
          table.cy + table.ry * 0.92,
          table.rx * 1.4,
          table.cx,
          sheets,
        )
      : sheetsOf(desk.cy - desk.ry * 0.82, height * 0.995, desk.rx * 1.8, desk.cx, sheets),
  };
}
