import { around, type Brush, downward } from './brush.ts';
import { type Grain, grainOf } from './grain.ts';
import { between, LAMPLIGHT, veil } from './palette.ts';

const FAR = '#1d2a40';
const NEAR = '#0e1523';

function stars(brush: Brush, width: number, height: number, grain: Grain): void {
  for (let i = 0; i < width / 9; i += 1) {
    brush.fillStyle = veil('#f2ecd8', 0.15 + grain() * 0.55);
    const size = grain() < 0.12 ? 1.5 : 0.9;
    brush.fillRect(grain() * width, grain() ** 1.4 * height * 0.62, size, size);
  }
}

function hills(brush: Brush, width: number, height: number, level: number, grain: Grain): void {
  const waves = Array.from({ length: 3 }, (_, i) => ({
    length: (1.6 + i * 1.7) / width,
    phase: grain() * 7,
    lift: height * (0.06 / (i + 1)),
  }));
  brush.beginPath();
  brush.moveTo(0, height);
  for (let x = 0; x <= width; x += 4) {
    const lift = waves.reduce((sum, wave) => sum + Math.sin(x * wave.length * 6 + wave.phase) * wave.lift, 0);
    brush.lineTo(x, level - lift);
  }
  brush.lineTo(width, height);
  brush.fill();
}

function lamps(brush: Brush, x: number, top: number, wide: number, bottom: number, grain: Grain): void {
  const step = Math.max(3.2, wide / 6);
  for (let y = top + step; y < bottom - step; y += step * 1.25) {
    for (let at = x + step * 0.7; at < x + wide - step * 0.6; at += step) {
      if (grain() > 0.22) continue;
      brush.fillStyle = veil(grain() < 0.8 ? LAMPLIGHT : '#cfe0ef', 0.3 + grain() * 0.5);
      brush.fillRect(at, y, Math.max(1, step * 0.34), Math.max(1, step * 0.42));
    }
  }
}

type Roof = (brush: Brush, x: number, top: number, wide: number) => void;
const flat: Roof = () => {};
const stepped: Roof = (brush, x, top, wide) =>
  brush.fillRect(x + wide * 0.22, top - wide * 0.3, wide * 0.56, wide * 0.32);
const mast: Roof = (brush, x, top, wide) => {
  stepped(brush, x, top, wide);
  brush.fillRect(x + wide * 0.47, top - wide * 1.1, Math.max(1, wide * 0.06), wide);
};
const pitched: Roof = (brush, x, top, wide) => {
  brush.beginPath();
  brush.moveTo(x, top + 0.5);
  brush.lineTo(x + wide / 2, top - wide * 0.36);
  brush.lineTo(x + wide, top + 0.5);
  brush.fill();
};
const round: Roof = (brush, x, top, wide) => {
  brush.beginPath();
  brush.ellipse(x + wide / 2, top + 0.5, wide / 2, wide * 0.42, 0, Math.PI, 0);
  brush.fill();
};

/** Kinds of town: how high, how dense, under which roofs, by water or below hills. A place keeps the kind that its name draws. */
const TOWNS: readonly {
  readonly high: number;
  readonly roofs: readonly Roof[];
  readonly water: boolean;
  readonly hills: number;
}[] = [
  { high: 0.5, roofs: [flat, flat, stepped, mast], water: false, hills: 0 },
  { high: 0.28, roofs: [pitched, pitched, flat, round], water: true, hills: 0.2 },
  { high: 0.34, roofs: [flat, pitched, stepped], water: false, hills: 0.16 },
  { high: 0.4, roofs: [flat, stepped, round, flat], water: true, hills: 0.07 },
];

/** The venue's town at night, the same for the same place; made up from its id, and no portrait of any town. */
export function paintSkyline(brush: Brush, width: number, height: number, place: string): void {
  const grain = grainOf(`town ${place}`);
  const town = TOWNS[Math.floor(grain() * TOWNS.length)] ?? TOWNS[0];
  if (town === undefined) return;
  const ground = height * (town.water ? 0.86 : 0.98);
  brush.fillStyle = downward(brush, 0, height, [
    [0, '#0b1220'],
    [0.55, '#22324d'],
    [0.82, '#4f5163'],
    [1, '#7a6250'],
  ]);
  brush.fillRect(0, 0, width, height);
  stars(brush, width, height, grain);
  brush.fillStyle = around(brush, width * (0.2 + grain() * 0.6), ground, height * 0.9, [
    [0, veil('#f0b878', 0.3)],
    [1, veil('#f0b878', 0)],
  ]);
  brush.fillRect(0, 0, width, height);
  if (town.hills > 0) {
    brush.fillStyle = '#1a2437';
    hills(brush, width, height, ground - height * town.hills, grain);
  }
  for (const layer of [0, 1]) {
    const colour = between(FAR, NEAR, layer);
    const unit = height * (0.1 + layer * 0.035);
    for (let x = -unit; x < width + unit; ) {
      const wide = unit * (0.5 + grain() * 0.9);
      const tall = height * town.high * (0.25 + grain() ** 1.8 * (layer === 0 ? 1.2 : 0.85));
      const roof = town.roofs[Math.floor(grain() * town.roofs.length)] ?? flat;
      brush.fillStyle = colour;
      brush.fillRect(x, ground - tall, wide, height);
      roof(brush, x, ground - tall, wide);
      if (layer === 1 || grain() < 0.5) lamps(brush, x, ground - tall, wide, ground, grain);
      x += wide + unit * (grain() < 0.3 ? 0.5 * grain() : 0.02);
    }
  }
  if (town.water) {
    brush.fillStyle = downward(brush, ground, height, [
      [0, '#141d2d'],
      [1, '#2a2f3c'],
    ]);
    brush.fillRect(0, ground, width, height);
    for (let i = 0; i < width / 7; i += 1) {
      brush.fillStyle = veil(LAMPLIGHT, 0.1 + grain() * 0.25);
      brush.fillRect(grain() * width, ground + grain() * (height - ground), 2 + grain() * 7, 1);
    }
  }
}
