import { apart, type Brush, downward } from './brush.ts';
import { grainOf } from './grain.ts';
import { BRASS, between, INK, PAPER, SEAL, veil } from './palette.ts';
import { SERIF } from './placard.ts';
import type { LineModel, SheetModel } from './room-model.ts';

/** The sheet lies on the table: it is drawn straight and its rows are squeezed into a trapezoid, narrower at the far end. */
const FAR_END = 0.84;

interface Row {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly high: number;
}

function rowAt(width: number, height: number, from: number, to: number): Row {
  const middle = (from + to) / 2;
  const inset = (width * (1 - FAR_END) * (1 - middle)) / 2 + width * 0.07;
  return { left: inset, right: width - inset, y: middle * height, high: (to - from) * height };
}

function stroke(brush: Brush, from: number, to: number, y: number, wide: number, colour: string): void {
  brush.strokeStyle = colour;
  brush.lineWidth = wide;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(from, y);
  brush.lineTo(Math.max(from, to), y);
  brush.stroke();
}

/** Lines of writing, ragged at the end, as many as the row has room for. */
function writing(brush: Brush, row: Row, from: number, to: number, colour: string, seed: string): void {
  const grain = grainOf(seed);
  const count = row.high > 15 ? 3 : 2;
  const wide = Math.max(0.9, Math.min(2, row.high * 0.085));
  for (let i = 0; i < count; i += 1) {
    const end = i === count - 1 ? from + (to - from) * (0.45 + grain() * 0.3) : to - (to - from) * grain() * 0.06;
    stroke(brush, from, end, row.y + (i - (count - 1) / 2) * row.high * (0.56 / Math.max(1, count - 1)), wide, colour);
  }
}

function bracket(brush: Brush, x: number, row: Row, side: 1 | -1): void {
  const half = row.high * 0.4;
  const serif = Math.min(row.high * 0.2, 5) * side;
  brush.strokeStyle = SEAL;
  brush.lineWidth = Math.max(1.2, row.high * 0.09);
  brush.lineCap = 'butt';
  brush.lineJoin = 'miter';
  brush.beginPath();
  brush.moveTo(x + serif, row.y - half);
  brush.lineTo(x, row.y - half);
  brush.lineTo(x, row.y + half);
  brush.lineTo(x + serif, row.y + half);
  brush.stroke();
}

function bracketed(brush: Brush, row: Row, from: number, line: LineModel): void {
  const options = Math.max(1, Math.min(line.options, 4));
  const gap = Math.max(2, row.high * 0.16);
  const step = (row.right - from + gap) / options;
  for (let i = 0; i < options; i += 1) {
    const left = from + i * step;
    const right = left + step - gap;
    const pad = Math.min(row.high * 0.3, (right - left) * 0.2);
    bracket(brush, left, row, 1);
    bracket(brush, right, row, -1);
    writing(brush, row, left + pad, right - pad, veil(INK, 0.62), `${line.clause} ${i}`);
  }
}

function clause(brush: Brush, row: Row, line: LineModel): void {
  const size = Math.max(6, Math.min(row.high * 0.6, 13));
  const from = row.left + size * 1.35;
  if (line.up) {
    brush.fillStyle = veil(BRASS, 0.2);
    brush.fillRect(row.left - size * 0.3, row.y - row.high * 0.47, row.right - row.left + size * 0.6, row.high * 0.94);
  }
  const faint = line.mark === 'untabled' || line.mark === 'reserved';
  brush.font = `600 ${size}px ${SERIF}`;
  brush.textAlign = 'left';
  brush.textBaseline = 'middle';
  brush.fillStyle = veil(INK, faint ? 0.4 : 0.85);
  brush.fillText(String(line.number), row.left, row.y + size * 0.04);
  switch (line.mark) {
    case 'untabled':
      brush.setLineDash([1, 4]);
      stroke(brush, from, row.right, row.y + row.high * 0.18, 0.9, veil(INK, 0.32));
      brush.setLineDash([]);
      return;
    case 'agreed':
      writing(brush, row, from, row.right, INK, line.clause);
      return;
    case 'reserved':
      writing(brush, row, from, row.right, '#b3aa97', line.clause);
      return;
    case 'bracketed':
    case 'reopened':
      bracketed(brush, row, from, line);
      return;
  }
}

function hand(brush: Brush, x: number, y: number, wide: number, party: string): void {
  const grain = grainOf(`hand ${party}`);
  brush.strokeStyle = '#23365e';
  brush.lineWidth = Math.max(0.9, wide * 0.03);
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(x, y);
  for (let i = 1; i <= 6; i += 1) {
    const at = x + (wide * i) / 6;
    brush.bezierCurveTo(
      at - wide * 0.14,
      y - wide * (0.1 + grain() * 0.24),
      at - wide * 0.02,
      y + wide * grain() * 0.14,
      at,
      y - wide * grain() * 0.08,
    );
  }
  brush.stroke();
}

export function paintSeal(brush: Brush, x: number, y: number, r: number): void {
  brush.fillStyle = between(SEAL, '#5c1712', 0.35);
  brush.beginPath();
  for (let i = 0; i <= 24; i += 1) {
    const angle = (i / 24) * Math.PI * 2;
    const wobble = r * (1 + 0.07 * Math.sin(i * 2.6));
    brush.lineTo(x + wobble * Math.cos(angle), y + wobble * 0.78 * Math.sin(angle));
  }
  brush.fill();
  brush.fillStyle = SEAL;
  brush.beginPath();
  brush.ellipse(x, y - r * 0.06, r * 0.72, r * 0.54, 0, 0, 7);
  brush.fill();
  brush.strokeStyle = veil('#f0a592', 0.55);
  brush.lineWidth = Math.max(0.5, r * 0.1);
  brush.beginPath();
  brush.ellipse(x, y - r * 0.06, r * 0.62, r * 0.44, 0, Math.PI * 1.05, Math.PI * 1.8);
  brush.stroke();
}

/** Where in the sheet the signature of that place is put, in shares of its box. */
export function signatureAt(place: number, ruled: number): { readonly x: number; readonly y: number } {
  const columns = Math.max(1, Math.min(ruled, 4));
  const rows = Math.ceil(Math.max(1, ruled) / columns);
  return { x: 0.08 + (0.84 * (place % columns)) / columns, y: 0.93 - (rows - 1 - Math.floor(place / columns)) * 0.1 };
}

function foot(brush: Brush, width: number, height: number, sheet: SheetModel): void {
  const columns = Math.max(1, Math.min(sheet.ruled, 4));
  const wide = (width * 0.84) / columns;
  for (let i = 0; i < sheet.ruled; i += 1) {
    const at = signatureAt(i, sheet.ruled);
    const x = at.x * width;
    const y = at.y * height;
    stroke(brush, x, x + wide * 0.82, y, 0.8, veil(INK, 0.4));
    const party = sheet.signatures[i];
    if (party === undefined) continue;
    hand(brush, x + wide * 0.05, y - 1, wide * 0.5, party);
    paintSeal(brush, x + wide * 0.7, y - height * 0.012, Math.max(3, Math.min(wide * 0.17, height * 0.055)));
  }
}

/** The text as it stands, clause by clause: brackets, settled lines, grey for reserved, a ruled foot for the pens. */
export function paintSheet(brush: Brush, width: number, height: number, sheet: SheetModel): void {
  const inset = (width * (1 - FAR_END)) / 2;
  apart(brush, () => {
    brush.shadowColor = 'rgba(0,0,0,.5)';
    brush.shadowBlur = height * 0.06;
    brush.shadowOffsetY = height * 0.03;
    brush.beginPath();
    brush.moveTo(inset, 2);
    brush.lineTo(width - inset, 2);
    brush.lineTo(width - 2, height - 3);
    brush.lineTo(2, height - 3);
    brush.closePath();
    brush.fillStyle = downward(brush, 0, height, [
      [0, between(PAPER, '#d9cba9', 0.4)],
      [0.35, PAPER],
      [1, '#fbf7ec'],
    ]);
    brush.fill();
  });
  const top = 0.06;
  const bottom = sheet.ruled > 0 ? 0.8 - (Math.ceil(sheet.ruled / 4) - 1) * 0.1 : 0.95;
  const count = Math.max(1, sheet.lines.length);
  const share = Math.min(0.17, (bottom - top) / count);
  for (const [i, line] of sheet.lines.entries())
    clause(brush, rowAt(width, height, top + i * share, top + (i + 1) * share), line);
  foot(brush, width, height, sheet);
  if (sheet.inForce) {
    brush.strokeStyle = veil(BRASS, 0.9);
    brush.lineWidth = Math.max(1.4, height * 0.014);
    brush.beginPath();
    brush.moveTo(inset + 4, 6);
    brush.lineTo(width - inset - 4, 6);
    brush.stroke();
  }
}
