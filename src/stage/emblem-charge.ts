import { apart, type Brush } from './brush.ts';

/** Charges of the flags in `emblem.ts`, in its box of 3 × 2, as simple as a flag of thumb size allows. */

export function star(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  colour: string,
  points = 5,
  turn = -Math.PI / 2,
): void {
  const inner = radius * (points === 5 ? 0.382 : 0.46);
  brush.fillStyle = colour;
  brush.beginPath();
  for (let i = 0; i < points * 2; i += 1) {
    const angle = turn + (i * Math.PI) / points;
    const r = i % 2 === 0 ? radius : inner;
    brush.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  brush.fill();
}

export function cedar(brush: Brush): void {
  brush.fillStyle = '#00a850';
  brush.beginPath();
  for (const [i, half] of [0.1, 0.3, 0.46, 0.58].entries()) {
    const y = 0.56 + i * 0.17;
    brush.moveTo(1.5, y - 0.03);
    brush.quadraticCurveTo(1.5 + half * 0.5, y + 0.11, 1.5 + half, y + 0.2);
    brush.quadraticCurveTo(1.5, y + 0.15, 1.5 - half, y + 0.2);
    brush.quadraticCurveTo(1.5 - half * 0.5, y + 0.11, 1.5, y - 0.03);
  }
  brush.fill();
  brush.fillRect(1.45, 1.2, 0.1, 0.24);
  brush.fillRect(1.34, 1.4, 0.32, 0.045);
}

export function kazakhSun(brush: Brush): void {
  const gold = '#fec50c';
  brush.strokeStyle = gold;
  brush.lineWidth = 0.035;
  for (let i = 0; i < 32; i += 1) {
    const angle = (i * Math.PI) / 16;
    brush.beginPath();
    brush.moveTo(1.55 + 0.42 * Math.cos(angle), 0.86 + 0.42 * Math.sin(angle));
    brush.lineTo(1.55 + 0.56 * Math.cos(angle), 0.86 + 0.56 * Math.sin(angle));
    brush.stroke();
  }
  brush.fillStyle = gold;
  brush.beginPath();
  brush.arc(1.55, 0.86, 0.37, 0, 7);
  brush.fill();
  brush.beginPath();
  brush.moveTo(1.55, 1.5);
  brush.quadraticCurveTo(0.95, 1.52, 0.66, 1.0);
  brush.quadraticCurveTo(1.06, 1.42, 1.49, 1.31);
  brush.quadraticCurveTo(1.55, 1.24, 1.62, 1.31);
  brush.quadraticCurveTo(2.04, 1.42, 2.44, 1.0);
  brush.quadraticCurveTo(2.15, 1.52, 1.55, 1.5);
  brush.fill();
  brush.lineWidth = 0.03;
  for (let y = 0.06; y < 2; y += 0.24) {
    brush.beginPath();
    brush.moveTo(0.2, y - 0.06);
    brush.bezierCurveTo(0.06, y + 0.03, 0.06, y + 0.12, 0.2, y + 0.18);
    brush.bezierCurveTo(0.34, y + 0.12, 0.34, y + 0.03, 0.2, y - 0.06);
    brush.stroke();
  }
}

export function unMark(brush: Brush): void {
  brush.strokeStyle = '#ffffff';
  brush.lineWidth = 0.035;
  for (const r of [0.14, 0.27, 0.4]) {
    brush.beginPath();
    brush.arc(1.5, 0.92, r, 0, 7);
    brush.stroke();
  }
  for (let i = 0; i < 4; i += 1) {
    const angle = (i * Math.PI) / 4;
    brush.beginPath();
    brush.moveTo(1.5 - 0.4 * Math.cos(angle), 0.92 - 0.4 * Math.sin(angle));
    brush.lineTo(1.5 + 0.4 * Math.cos(angle), 0.92 + 0.4 * Math.sin(angle));
    brush.stroke();
  }
  brush.fillStyle = '#ffffff';
  for (const side of [-1, 1]) {
    apart(brush, () => {
      brush.translate(1.5, 0.96);
      brush.scale(side, 1);
      for (let i = 0; i < 7; i += 1) {
        const angle = Math.PI * 0.47 - i * 0.29;
        apart(brush, () => {
          brush.translate(0.56 * Math.cos(angle), 0.56 * Math.sin(angle));
          brush.rotate(angle - 1.1);
          brush.beginPath();
          brush.ellipse(0.02, 0, 0.11, 0.045, 0, 0, 7);
          brush.fill();
        });
      }
      brush.lineWidth = 0.03;
      brush.beginPath();
      brush.arc(0, 0, 0.54, -0.3, Math.PI * 0.55);
      brush.stroke();
    });
  }
}

export function iranMark(brush: Brush): void {
  const red = '#da0000';
  brush.fillStyle = red;
  brush.beginPath();
  brush.moveTo(1.5, 0.78);
  brush.lineTo(1.545, 0.88);
  brush.lineTo(1.53, 1.26);
  brush.lineTo(1.47, 1.26);
  brush.lineTo(1.455, 0.88);
  brush.fill();
  brush.strokeStyle = red;
  brush.lineWidth = 0.055;
  for (const side of [-1, 1]) {
    for (const [reach, low] of [
      [0.13, 1.2],
      [0.24, 1.24],
    ] as const) {
      brush.beginPath();
      brush.moveTo(1.5 + side * reach * 0.72, 0.82);
      brush.bezierCurveTo(
        1.5 + side * reach * 1.5,
        0.96,
        1.5 + side * reach * 1.25,
        low - 0.06,
        1.5 + side * 0.045,
        low,
      );
      brush.stroke();
    }
  }
  brush.fillStyle = '#ffffff';
  for (let i = 0; i < 11; i += 1) {
    const x = 0.09 + i * 0.262;
    for (const y of [0.605, 1.345]) {
      brush.fillRect(x, y, 0.13, 0.022);
      brush.fillRect(x, y, 0.022, 0.05);
      brush.fillRect(x + 0.055, y, 0.022, 0.05);
      brush.fillRect(x + 0.11, y, 0.022, 0.05);
    }
  }
}

/** The words on Iraq's flag, set in whatever Arabic face there is. */
export function takbir(brush: Brush): void {
  brush.fillStyle = '#007a3d';
  brush.font = "bold 0.5px 'Noto Kufi Arabic', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, sans-serif";
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.direction = 'rtl';
  brush.fillText('الله أكبر', 1.5, 1, 1.9);
}
