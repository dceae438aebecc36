import { across, around, type Brush, downward, type Painter, pool } from './brush.ts';
import { BAIZE, BRASS, between, INK, LAMPLIGHT, PAPER, SEAL, veil } from './palette.ts';
import type { BadgeShape } from './stage-setting.ts';

function leaf(brush: Brush, width: number, height: number): void {
  brush.shadowColor = 'rgba(0,0,0,.45)';
  brush.shadowBlur = height * 0.2;
  brush.shadowOffsetY = height * 0.1;
  brush.fillStyle = PAPER;
  brush.fillRect(width * 0.12, height * 0.16, width * 0.76, height * 0.64);
  brush.shadowColor = 'transparent';
}

/** A folded note; what it says is never shown. */
export const paintNote: Painter = (brush, width, height) => {
  leaf(brush, width, height);
  brush.strokeStyle = veil(INK, 0.45);
  brush.lineWidth = 0.9;
  brush.beginPath();
  brush.moveTo(width * 0.12, height * 0.16);
  brush.lineTo(width * 0.5, height * 0.52);
  brush.lineTo(width * 0.88, height * 0.16);
  brush.stroke();
};

export const paintEnvelope: Painter = (brush, width, height) => {
  paintNote(brush, width, height);
  brush.fillStyle = SEAL;
  brush.beginPath();
  brush.ellipse(width * 0.5, height * 0.54, width * 0.11, height * 0.14, 0, 0, 7);
  brush.fill();
};

/** A page of speaking notes, or a teletype slip where there is no table. */
export const paintSpeech: Painter = (brush, width, height) => {
  leaf(brush, width, height);
  brush.strokeStyle = veil(INK, 0.6);
  brush.lineWidth = Math.max(0.8, height * 0.045);
  for (const [i, end] of [0.78, 0.74, 0.8, 0.56].entries()) {
    brush.beginPath();
    brush.moveTo(width * 0.2, height * (0.28 + i * 0.13));
    brush.lineTo(width * end, height * (0.28 + i * 0.13));
    brush.stroke();
  }
};

export const paintPen: Painter = (brush, width, height) => {
  brush.translate(width * 0.08, height * 0.92);
  brush.rotate(-0.72);
  const long = Math.hypot(width, height) * 0.86;
  brush.fillStyle = downward(brush, -3, 3, [
    [0, '#e8c98a'],
    [0.5, BRASS],
    [1, '#5d4318'],
  ]);
  brush.beginPath();
  brush.moveTo(0, 0);
  brush.lineTo(long * 0.14, -long * 0.035);
  brush.lineTo(long * 0.14, long * 0.035);
  brush.fill();
  brush.fillStyle = INK;
  brush.fillRect(long * 0.13, -long * 0.042, long * 0.78, long * 0.084);
  brush.fillStyle = BRASS;
  brush.fillRect(long * 0.42, -long * 0.046, long * 0.05, long * 0.092);
};

/** The brass lamp by the own delegation's placard. */
export const paintLamp: Painter = (brush, width, height) => {
  const middle = width / 2;
  const metal = across(brush, width * 0.2, width * 0.8, [
    [0, '#6d4f1c'],
    [0.45, '#f0d28f'],
    [1, '#7b5920'],
  ]);
  brush.fillStyle = metal;
  brush.fillRect(middle - width * 0.03, height * 0.3, width * 0.06, height * 0.62);
  brush.beginPath();
  brush.ellipse(middle, height * 0.93, width * 0.25, height * 0.045, 0, 0, 7);
  brush.fill();
  brush.fillStyle = across(brush, 0, width, [
    [0, between(BAIZE, '#0c2a20', 0.3)],
    [0.4, '#7fbf9d'],
    [0.75, between(BAIZE, '#4c9476', 0.6)],
    [1, between(BAIZE, '#0c2a20', 0.4)],
  ]);
  brush.beginPath();
  brush.moveTo(middle - width * 0.12, height * 0.06);
  brush.quadraticCurveTo(middle, 0, middle + width * 0.12, height * 0.06);
  brush.quadraticCurveTo(width * 0.9, height * 0.1, width * 0.97, height * 0.28);
  brush.lineTo(width * 0.03, height * 0.28);
  brush.quadraticCurveTo(width * 0.1, height * 0.1, middle - width * 0.12, height * 0.06);
  brush.fill();
  brush.fillStyle = '#fff0c4';
  brush.beginPath();
  brush.ellipse(middle, height * 0.285, width * 0.46, height * 0.03, 0, 0, 7);
  brush.fill();
};

export const paintTelephone: Painter = (brush, width, height) => {
  const body = downward(brush, height * 0.2, height, [
    [0, '#3d4350'],
    [1, '#0d1016'],
  ]);
  brush.fillStyle = body;
  brush.beginPath();
  brush.moveTo(width * 0.3, height * 0.42);
  brush.lineTo(width * 0.7, height * 0.42);
  brush.quadraticCurveTo(width * 0.86, height * 0.66, width * 0.9, height * 0.94);
  brush.lineTo(width * 0.1, height * 0.94);
  brush.quadraticCurveTo(width * 0.14, height * 0.66, width * 0.3, height * 0.42);
  brush.fill();
  brush.beginPath();
  brush.moveTo(width * 0.06, height * 0.46);
  brush.bezierCurveTo(width * 0.02, height * 0.12, width * 0.98, height * 0.12, width * 0.94, height * 0.46);
  brush.lineTo(width * 0.72, height * 0.46);
  brush.bezierCurveTo(width * 0.7, height * 0.32, width * 0.3, height * 0.32, width * 0.28, height * 0.46);
  brush.closePath();
  brush.fill();
  brush.strokeStyle = veil(LAMPLIGHT, 0.5);
  brush.lineWidth = Math.max(0.7, width * 0.02);
  brush.stroke();
  brush.strokeStyle = BRASS;
  brush.lineWidth = Math.max(0.8, width * 0.035);
  brush.beginPath();
  brush.ellipse(width * 0.5, height * 0.68, width * 0.16, height * 0.14, 0, 0, 7);
  brush.stroke();
};

/** A soft round light, to be added to what is below. */
export const paintGlow: Painter = (brush, width, height) => {
  brush.fillStyle = around(brush, width / 2, height / 2, Math.min(width, height) / 2, [
    [0, veil('#ffd693', 1)],
    [0.25, veil('#f2b566', 0.5)],
    [0.6, veil('#c98a44', 0.12)],
    [1, veil('#c98a44', 0)],
  ]);
  brush.fillRect(0, 0, width, height);
};

/** The dark round the edges of the lamplight. */
export const paintVignette: Painter = (brush, width, height) => {
  pool(brush, width / 2, height * 0.56, width * 0.82, height * 1.02, [
    [0, 'rgba(6,8,14,0)'],
    [0.52, 'rgba(6,8,14,0)'],
    [0.82, 'rgba(6,8,14,.5)'],
    [1, 'rgba(6,8,14,.82)'],
  ]);
};

export function paintBadge(brush: Brush, size: number, shape: BadgeShape, hue: string): void {
  const r = size * 0.36;
  const middle = size / 2;
  const sides = { circle: 0, ring: 0, square: 4, diamond: 4, hexagon: 6, triangle: 3 }[shape];
  const turn = shape === 'square' ? Math.PI / 4 : shape === 'hexagon' ? 0 : -Math.PI / 2;
  brush.fillStyle = veil('#10131b', 0.82);
  brush.beginPath();
  brush.arc(middle, middle, size * 0.48, 0, 7);
  brush.fill();
  brush.beginPath();
  if (sides === 0) brush.arc(middle, middle, r * 0.8, 0, 7);
  for (let i = 0; i < sides; i += 1) {
    const angle = turn + (i * Math.PI * 2) / sides;
    brush.lineTo(middle + r * Math.cos(angle), middle + r * Math.sin(angle) + (sides === 3 ? r * 0.16 : 0));
  }
  brush.closePath();
  if (shape === 'ring') {
    brush.strokeStyle = hue;
    brush.lineWidth = size * 0.09;
    brush.stroke();
    return;
  }
  brush.fillStyle = hue;
  brush.fill();
}
