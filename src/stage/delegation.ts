import type { Posture } from '../scenario/model.ts';
import { type Brush, downward } from './brush.ts';
import { paintPerson } from './figure.ts';
import { grainOf } from './grain.ts';
import { BRASS, veil } from './palette.ts';

function chair(brush: Brush, x: number, y: number, unit: number, shade: number): void {
  const wide = unit * 0.94;
  const tall = unit * 0.96;
  const left = x - wide / 2;
  brush.beginPath();
  brush.roundRect(left, y - tall, wide, tall + unit * 0.3, unit * 0.16);
  brush.fillStyle = downward(brush, y - tall, y, [
    [0, shade > 0.4 ? '#2a1914' : '#452a20'],
    [0.6, '#22140f'],
    [1, '#0f0907'],
  ]);
  brush.fill();
  brush.strokeStyle = veil('#d79f62', 0.3 - shade * 0.2);
  brush.lineWidth = Math.max(0.8, unit * 0.022);
  brush.stroke();
  brush.beginPath();
  brush.roundRect(left + wide * 0.13, y - tall * 0.86, wide * 0.74, tall, unit * 0.1);
  brush.fillStyle = downward(brush, y - tall, y, [
    [0, '#33201a'],
    [1, '#140c09'],
  ]);
  brush.fill();
  brush.fillStyle = veil(BRASS, 0.7 - shade * 0.4);
  for (const at of [0.1, 0.9]) {
    brush.beginPath();
    brush.arc(left + wide * at, y - tall * 0.9, Math.max(0.7, unit * 0.026), 0, 7);
    brush.fill();
  }
}

export interface Delegation {
  readonly posture: Posture;
  readonly inward: number;
  /** Whose silhouettes: any name, the same always looks the same. */
  readonly name: string;
  /** Width of the leading figure's shoulders. */
  readonly unit: number;
  /** Width that the delegation has for itself. */
  readonly room: number;
}

/** Chairs and two or three people in a box that stands on the table's edge; `away` leaves the chairs. */
export function paintDelegation(brush: Brush, width: number, height: number, who: Delegation): void {
  const { posture, inward, unit } = who;
  const grain = grainOf(`delegation ${who.name}`);
  const middle = width / 2;
  const builds = [grain(), grain(), grain()];
  const aides = who.room > unit * 2 ? [-1, 1] : [inward === 0 ? 1 : inward];
  aides.forEach((side, i) => {
    const x = middle + side * unit * 0.6;
    const y = height - unit * 0.16;
    chair(brush, x + (posture === 'away' ? side * unit * 0.06 : 0), y, unit * 0.74, 0.7);
    if (posture !== 'away')
      paintPerson(brush, x, y, unit * 0.68, { posture, inward, build: builds[i + 1] ?? 0.5, shade: 0.66, aide: true });
  });
  chair(brush, middle + (posture === 'away' ? unit * 0.06 : 0), height, unit, 0.1);
  if (posture !== 'away')
    paintPerson(brush, middle, height, unit, { posture, inward, build: builds[0] ?? 0.5, shade: 0, aide: false });
}
