import { apart, type Brush, downward, pool } from './brush.ts';
import { BAIZE, BRASS, LAMPLIGHT, veil } from './palette.ts';
import type { Atlas } from './room-atlas.ts';
import { deskDepth, type RoomLayout, type Spot } from './room-layout.ts';
import { paintTelephone } from './things.ts';

/** The room where there is no common table: a framed map, a desk with a telephone for each delegation, wires between. */
export function paintBoard(brush: Brush, layout: RoomLayout, atlas: Atlas): void {
  const { board } = layout;
  if (board === undefined) return;
  const frame = Math.max(4, layout.height * 0.016);
  apart(brush, () => {
    brush.shadowColor = 'rgba(0,0,0,.6)';
    brush.shadowBlur = frame * 3;
    brush.fillStyle = downward(brush, board.y, board.y + board.height, [
      [0, '#7a5539'],
      [1, '#3c2617'],
    ]);
    brush.fillRect(board.x - frame, board.y - frame, board.width + 2 * frame, board.height + 2 * frame);
  });
  atlas.paint(brush);
  pool(brush, layout.width / 2, board.y, board.width * 0.5, board.height * 1.1, [
    [0, veil(LAMPLIGHT, 0.17)],
    [1, veil(LAMPLIGHT, 0)],
  ]);
}

/** From a place on the map down to the desk of the delegation whose capital it is. */
export function paintWires(
  brush: Brush,
  wires: readonly { readonly from: { x: number; y: number }; readonly to: { x: number; y: number } }[],
): void {
  brush.lineWidth = 1.1;
  for (const { from, to } of wires) {
    brush.strokeStyle = veil(BRASS, 0.62);
    brush.beginPath();
    brush.moveTo(from.x, from.y);
    brush.bezierCurveTo(from.x, from.y + (to.y - from.y) * 0.55, to.x, from.y + (to.y - from.y) * 0.4, to.x, to.y);
    brush.stroke();
  }
}

export function telephoneAt(
  spot: Spot,
  layout: RoomLayout,
): { readonly x: number; readonly y: number; readonly size: number } {
  const size = Math.min(layout.height * 0.085, layout.placard.width * 0.42);
  return { x: spot.x + layout.placard.width * 0.3, y: spot.y + deskDepth(layout) * 0.2, size };
}

/** Desks as islands of light; the card hangs on the front of each. */
export function paintDesks(brush: Brush, layout: RoomLayout): void {
  const wide = layout.placard.width * 1.12;
  const deep = deskDepth(layout);
  const front = layout.placard.height * 1.35;
  for (const spot of layout.spots) {
    pool(brush, spot.x, spot.y + deep, wide * 1.0, deep * 3, [
      [0, veil(LAMPLIGHT, 0.3)],
      [1, veil(LAMPLIGHT, 0)],
    ]);
    const top = spot.y - deep * 0.05;
    brush.fillStyle = downward(brush, top + deep, top + deep + front, [
      [0, '#6b4930'],
      [0.12, '#3f291b'],
      [1, '#150d08'],
    ]);
    brush.fillRect(spot.x - wide * 0.5, top + deep, wide, front);
    const slab = (grow: number, colour: string | CanvasGradient): void => {
      brush.beginPath();
      brush.moveTo(spot.x - wide * 0.46 - grow, top - grow * 0.5);
      brush.lineTo(spot.x + wide * 0.46 + grow, top - grow * 0.5);
      brush.lineTo(spot.x + wide * 0.52 + grow, top + deep + grow * 0.5);
      brush.lineTo(spot.x - wide * 0.52 - grow, top + deep + grow * 0.5);
      brush.closePath();
      brush.fillStyle = colour;
      brush.fill();
    };
    slab(
      0,
      downward(brush, top, top + deep, [
        [0, '#6b4a32'],
        [1, '#9a7049'],
      ]),
    );
    slab(-Math.max(2.5, deep * 0.14), BAIZE);
    pool(brush, spot.x, top + deep * 0.5, wide * 0.42, deep * 0.5, [
      [0, veil(LAMPLIGHT, 0.4)],
      [1, veil(LAMPLIGHT, 0)],
    ]);
    const phone = telephoneAt(spot, layout);
    apart(brush, () => {
      brush.translate(phone.x - phone.size / 2, phone.y - phone.size * 0.5);
      paintTelephone(brush, phone.size, phone.size * 0.86);
    });
  }
}
