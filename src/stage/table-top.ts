import { apart, type Brush, downward, pool } from './brush.ts';
import { grainOf } from './grain.ts';
import { BAIZE, between, LAMPLIGHT, veil } from './palette.ts';
import type { Oval } from './room-layout.ts';

function trace(brush: Brush, { cx, cy, rx, ry, power }: Oval, grow: number, down = 0): void {
  const wide = rx + grow;
  const tall = ry + grow * 0.62;
  brush.beginPath();
  for (let i = 0; i <= 120; i += 1) {
    const angle = (i / 120) * Math.PI * 2;
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    const x = cx + wide * Math.sign(c) * Math.abs(c) ** (2 / power);
    const y = cy + down + tall * Math.sign(s) * Math.abs(s) ** (2 / power);
    if (i === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  }
  brush.closePath();
}

function cloth(brush: Brush, table: Oval): void {
  const { cx, cy, rx, ry } = table;
  apart(brush, () => {
    trace(brush, table, 0);
    brush.clip();
    brush.fillStyle = downward(brush, cy - ry, cy + ry, [
      [0, between(BAIZE, '#0b1f1a', 0.35)],
      [0.45, between(BAIZE, '#3b7a66', 0.3)],
      [1, between(BAIZE, '#081813', 0.5)],
    ]);
    brush.fillRect(cx - rx, cy - ry, rx * 2, ry * 2);
    const grain = grainOf('baize');
    for (let i = 0; i < (rx * ry) / 45; i += 1) {
      brush.fillStyle = grain() < 0.5 ? veil('#04120d', 0.16) : veil('#9fd0b8', 0.07);
      brush.fillRect(cx - rx + grain() * rx * 2, cy - ry + grain() * ry * 2, 1.6, 0.8);
    }
    pool(brush, cx, cy - ry * 0.08, rx * 0.95, ry * 1.05, [
      [0, veil(LAMPLIGHT, 0.4)],
      [0.4, veil(LAMPLIGHT, 0.17)],
      [1, veil(LAMPLIGHT, 0)],
    ]);
    brush.lineWidth = Math.max(6, ry * 0.16);
    brush.strokeStyle = veil('#03110c', 0.35);
    trace(brush, table, 1);
    brush.stroke();
  });
}

/** The green table with its walnut rim and the light that falls on it. */
export function paintTable(brush: Brush, table: Oval): void {
  const { cx, cy, rx, ry } = table;
  const rim = Math.max(5, ry * 0.1);
  pool(brush, cx, cy + ry * 0.5, rx * 1.16, ry * 1.2, [
    [0, 'rgba(0,0,0,.85)'],
    [0.8, 'rgba(0,0,0,.6)'],
    [1, 'rgba(0,0,0,0)'],
  ]);
  trace(brush, table, rim, ry * 0.16);
  brush.fillStyle = downward(brush, cy, cy + ry * 1.2, [
    [0, '#1d120b'],
    [0.85, '#3b2618'],
    [1, '#150c07'],
  ]);
  brush.fill();
  trace(brush, table, rim);
  brush.fillStyle = downward(brush, cy - ry - rim, cy + ry + rim, [
    [0, '#5f422d'],
    [0.5, '#7c573a'],
    [0.92, '#8d6544'],
    [1, '#5b3d28'],
  ]);
  brush.fill();
  brush.lineWidth = 1;
  brush.strokeStyle = veil('#f0c78b', 0.35);
  brush.stroke();
  trace(brush, table, rim * 0.28);
  brush.strokeStyle = veil('#1a0f08', 0.7);
  brush.lineWidth = Math.max(1, rim * 0.22);
  brush.stroke();
  cloth(brush, table);
}
