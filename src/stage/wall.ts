import { across, apart, type Brush, downward, pool } from './brush.ts';
import { grainOf } from './grain.ts';
import { BRASS, between, LAMPLIGHT, NIGHT, veil, WALNUT } from './palette.ts';
import type { Rect, RoomLayout } from './room-layout.ts';
import { paintSkyline } from './skyline.ts';

function veneer(brush: Brush, { x, y, width, height }: Rect, name: string): void {
  const grain = grainOf(name);
  apart(brush, () => {
    brush.beginPath();
    brush.rect(x, y, width, height);
    brush.clip();
    for (let i = 0; i < width / 5; i += 1) {
      const at = x + grain() * width;
      const bend = (grain() - 0.5) * 9;
      brush.strokeStyle =
        grain() < 0.5 ? veil('#1c100a', 0.05 + grain() * 0.12) : veil('#a87750', 0.03 + grain() * 0.06);
      brush.lineWidth = 0.5 + grain() * 1.3;
      brush.beginPath();
      brush.moveTo(at, y);
      brush.bezierCurveTo(at + bend, y + height * 0.3, at - bend, y + height * 0.7, at + bend * 0.4, y + height);
      brush.stroke();
    }
  });
}

function panel(brush: Brush, rect: Rect, name: string): void {
  const { x, y, width, height } = rect;
  brush.fillStyle = downward(brush, y, y + height, [
    [0, between(WALNUT, '#6b4a33', 0.5)],
    [1, between(WALNUT, '#2c1c13', 0.45)],
  ]);
  brush.fillRect(x, y, width, height);
  veneer(brush, rect, name);
  const bevel = Math.max(1, Math.min(2.4, width * 0.02));
  brush.fillStyle = veil('#120a06', 0.55);
  brush.fillRect(x, y, width, bevel);
  brush.fillRect(x, y, bevel, height);
  brush.fillStyle = veil('#c48d5c', 0.24);
  brush.fillRect(x, y + height - bevel, width, bevel);
  brush.fillRect(x + width - bevel, y, bevel, height);
}

function panelling(brush: Brush, { width, floor }: RoomLayout): void {
  brush.fillStyle = downward(brush, 0, floor, [
    [0, '#2b1c13'],
    [0.6, WALNUT],
    [1, '#33221a'],
  ]);
  brush.fillRect(0, 0, width, floor);
  const count = Math.max(4, Math.round(width / 118));
  const step = width / count;
  const rail = floor * 0.7;
  const seam = Math.min(10, step * 0.1);
  for (let i = 0; i < count; i += 1) {
    panel(
      brush,
      { x: i * step + seam, y: seam * 0.8, width: step - 2 * seam, height: rail - seam * 2.2 },
      `upper ${i}`,
    );
    panel(
      brush,
      { x: i * step + seam, y: rail + seam * 0.9, width: step - 2 * seam, height: floor - rail - seam * 2.2 },
      `lower ${i}`,
    );
  }
  brush.fillStyle = downward(brush, rail - 5, rail + 5, [
    [0, '#8a6242'],
    [0.4, '#5b3f2b'],
    [1, '#20130c'],
  ]);
  brush.fillRect(0, rail - seam * 0.5, width, seam * 0.9);
}

function curtain(brush: Brush, x: number, y: number, wide: number, tall: number, tint: string): void {
  const folds = 4;
  for (let i = 0; i < folds; i += 1) {
    const left = x + (i * wide) / folds;
    brush.fillStyle = across(brush, left, left + wide / folds, [
      [0, between(tint, '#05080a', 0.62)],
      [0.45, between(tint, '#e8c48a', 0.13)],
      [1, between(tint, '#05080a', 0.55)],
    ]);
    brush.beginPath();
    brush.moveTo(left, y);
    brush.lineTo(left + wide / folds + 0.6, y);
    brush.quadraticCurveTo(left + wide / folds + 1.5, y + tall * 0.6, left + wide / folds + 0.6, y + tall);
    brush.lineTo(left, y + tall);
    brush.fill();
  }
}

function window(brush: Brush, rect: Rect, layout: RoomLayout, venue: string): void {
  const { x, y, width, height } = rect;
  const frame = Math.max(3, height * 0.026);
  brush.fillStyle = '#160d08';
  brush.fillRect(x - frame * 1.6, y - frame * 1.6, width + frame * 3.2, height + frame * 3.2);
  apart(brush, () => {
    brush.beginPath();
    brush.rect(x, y, width, height);
    brush.clip();
    brush.translate(0, y);
    paintSkyline(brush, layout.width, height, venue);
    brush.fillStyle = veil('#f3cf8e', 0.03);
    brush.beginPath();
    brush.moveTo(x + width * 0.1, 0);
    brush.lineTo(x + width * 0.34, 0);
    brush.lineTo(x + width * 0.12, height);
    brush.lineTo(x - width * 0.12, height);
    brush.fill();
  });
  const leaves = width > height * 1.25 ? 4 : 2;
  for (let i = 0; i <= leaves; i += 1) {
    const at = x + (i * width) / leaves;
    brush.fillStyle = across(brush, at - frame / 2, at + frame / 2, [
      [0, '#7a563a'],
      [0.5, '#4d3423'],
      [1, '#20140d'],
    ]);
    brush.fillRect(at - frame / 2, y, frame, height);
  }
  brush.fillStyle = '#4a3223';
  brush.fillRect(x, y + height * 0.28, width, frame * 0.8);
  brush.fillStyle = downward(brush, y + height, y + height + frame * 2, [
    [0, '#8d6443'],
    [1, '#2b1a11'],
  ]);
  brush.fillRect(x - frame * 2, y + height, width + frame * 4, frame * 1.7);
  const cloth = Math.min(width * 0.17, height * 0.24);
  curtain(brush, x - frame - cloth * 0.35, y - frame * 1.6, cloth, height + frame * 2, '#27463f');
  curtain(brush, x + width + frame - cloth * 0.65, y - frame * 1.6, cloth, height + frame * 2, '#27463f');
  brush.fillStyle = BRASS;
  brush.fillRect(x - cloth * 0.7, y - frame * 2.1, width + cloth * 1.4, Math.max(1.5, frame * 0.5));
}

function sconce(brush: Brush, x: number, y: number, size: number): void {
  pool(brush, x, y, size * 4.6, size * 5.4, [
    [0, veil(LAMPLIGHT, 0.5)],
    [0.25, veil('#e0a25a', 0.22)],
    [1, veil('#e0a25a', 0)],
  ]);
  brush.fillStyle = BRASS;
  brush.fillRect(x - size * 0.06, y + size * 0.2, size * 0.12, size * 0.7);
  brush.beginPath();
  brush.ellipse(x, y + size * 0.95, size * 0.2, size * 0.12, 0, 0, 7);
  brush.fill();
  brush.fillStyle = downward(brush, y - size * 0.5, y + size * 0.35, [
    [0, '#fff1cc'],
    [1, '#e6b566'],
  ]);
  brush.beginPath();
  brush.moveTo(x - size * 0.26, y - size * 0.5);
  brush.lineTo(x + size * 0.26, y - size * 0.5);
  brush.lineTo(x + size * 0.42, y + size * 0.3);
  brush.lineTo(x - size * 0.42, y + size * 0.3);
  brush.fill();
}

/** Floor, panelled wall, windows on the venue's night and lamps between them. */
export function paintWall(brush: Brush, layout: RoomLayout, venue: string): void {
  const { width, height, floor } = layout;
  panelling(brush, layout);
  brush.fillStyle = downward(brush, floor, height, [
    [0, '#1a120d'],
    [0.5, '#2a1b14'],
    [1, '#120c09'],
  ]);
  brush.fillRect(0, floor, width, height - floor);
  brush.fillStyle = '#140c08';
  brush.fillRect(0, floor - Math.max(3, height * 0.012), width, Math.max(3, height * 0.012));
  for (const rect of layout.windows) window(brush, rect, layout, venue);
  for (const { x, y } of layout.sconces) sconce(brush, x, y, Math.max(11, height * 0.048));
  brush.fillStyle = downward(brush, 0, height * 0.3, [
    [0, veil(NIGHT, 0.5)],
    [1, veil(NIGHT, 0)],
  ]);
  brush.fillRect(0, 0, width, height * 0.3);
}
