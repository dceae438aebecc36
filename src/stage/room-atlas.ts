import { type GeoProjection, geoAzimuthalEqualArea, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import world from 'world-atlas/land-110m.json';
import { apart, type Brush, downward, pool } from './brush.ts';
import { BRASS, between, INK, LAMPLIGHT, veil } from './palette.ts';
import { SERIF } from './placard.ts';
import type { Rect } from './room-layout.ts';

export interface Pin {
  readonly name: string;
  /** Longitude, latitude in degrees. */
  readonly at: readonly [number, number];
  readonly bright: boolean;
}

export interface Atlas {
  readonly at: (place: readonly [number, number]) => { readonly x: number; readonly y: number };
  readonly paint: (brush: Brush) => void;
}

// The package's JSON says `string` where the type wants the literals `Topology` and `Arcs`.
const topology = world as unknown as Topology;
const land = Object.values(topology.objects).map((object) => feature(topology, object));
/** Fewest degrees that a map spans, so that neighbours don't fill it. */
const SPAN = 9;
const BEYOND = 60;

/**
 * A map of the region round the places, which all lie inside `focus`; the land goes on over the whole of `frame`.
 * Coasts only: a map of borders would take sides.
 * @public Imported late, through its module.
 */
export function atlasOf(places: readonly Pin[], frame: Rect, focus: Rect): Atlas {
  const longs = places.map(({ at }) => at[0]);
  const lats = places.map(({ at }) => at[1]);
  const centre: [number, number] = [
    (Math.min(...longs) + Math.max(...longs)) / 2,
    (Math.min(...lats) + Math.max(...lats)) / 2,
  ];
  const corners = [-SPAN, SPAN].flatMap((d) => [
    [centre[0] + d, centre[1]],
    [centre[0], centre[1] + d * 0.7],
  ]);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .fitExtent(
      [
        [focus.x, focus.y],
        [focus.x + focus.width, focus.y + focus.height],
      ],
      { type: 'MultiPoint', coordinates: [...places.map(({ at }) => [...at]), ...corners] },
    )
    .clipExtent([
      // Wider than the frame: where the coast is cut off, its rounded corners stay out of sight.
      [frame.x - BEYOND, frame.y - BEYOND],
      [frame.x + frame.width + BEYOND, frame.y + frame.height + BEYOND],
    ]);
  const at: Atlas['at'] = (place) => {
    const [x, y] = projection([place[0], place[1]]) ?? [frame.x, frame.y];
    return { x, y };
  };
  return { at, paint: (brush) => paintAtlas(brush, frame, projection, places, at) };
}

function label(brush: Brush, pin: Pin, box: Rect): void {
  const y = box.y + box.height / 2;
  brush.textAlign = 'left';
  brush.lineWidth = 2.5;
  brush.strokeStyle = veil('#0d1418', 0.75);
  brush.strokeText(pin.name, box.x, y);
  brush.fillStyle = pin.bright ? '#fbe7bd' : '#e0d5ba';
  brush.fillText(pin.name, box.x, y);
}

function names(brush: Brush, frame: Rect, pins: readonly Pin[], at: Atlas['at']): void {
  const size = Math.max(8, Math.min(14, frame.width * 0.018));
  const dot = Math.max(2, size * 0.27);
  const taken: Rect[] = pins.map((pin) => {
    const { x, y } = at(pin.at);
    return { x: x - dot, y: y - dot, width: dot * 2, height: dot * 2 };
  });
  brush.font = `600 ${size}px ${SERIF}`;
  brush.textBaseline = 'middle';
  for (const pin of [...pins].sort((a, b) => Number(b.bright) - Number(a.bright))) {
    const { x, y } = at(pin.at);
    brush.fillStyle = pin.bright ? LAMPLIGHT : BRASS;
    brush.beginPath();
    brush.arc(x, y, dot, 0, 7);
    brush.fill();
    const wide = brush.measureText(pin.name).width;
    const free = [
      { x: x + dot * 2.2, y: y - size / 2 },
      { x: x - dot * 2.2 - wide, y: y - size / 2 },
      { x: x - wide / 2, y: y - size * 1.6 },
      { x: x - wide / 2, y: y + size * 0.6 },
    ]
      .map((spot): Rect => ({ ...spot, width: wide, height: size }))
      .find((spot) => inside(spot, frame) && !taken.some((other) => overlaps(spot, other)));
    if (free === undefined) continue;
    taken.push(free);
    label(brush, pin, free);
  }
}

const inside = (box: Rect, frame: Rect): boolean =>
  box.x >= frame.x && box.x + box.width <= frame.x + frame.width && box.y >= frame.y;

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Draws what d3 projects with its corners rounded: the coarse coast becomes a drawn one. */
class RoundedPen {
  readonly #brush: Brush;
  #ring: [number, number][] = [];

  constructor(brush: Brush) {
    this.#brush = brush;
  }

  beginPath(): void {
    this.#brush.beginPath();
  }

  moveTo(x: number, y: number): void {
    this.#ring = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#ring.push([x, y]);
  }

  arc(): void {}

  closePath(): void {
    const ring = this.#ring;
    const last = ring.at(-1);
    if (last === undefined) return;
    const [fx, fy] = ring[0] ?? last;
    this.#brush.moveTo((last[0] + fx) / 2, (last[1] + fy) / 2);
    for (const [i, [x, y]] of ring.entries()) {
      const [nx, ny] = ring[(i + 1) % ring.length] ?? last;
      this.#brush.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
    }
    this.#brush.closePath();
  }
}

function paintAtlas(brush: Brush, frame: Rect, projection: GeoProjection, pins: readonly Pin[], at: Atlas['at']): void {
  const coast = geoPath(projection, new RoundedPen(brush));
  const lines = geoPath(projection, brush);
  apart(brush, () => {
    brush.beginPath();
    brush.rect(frame.x, frame.y, frame.width, frame.height);
    brush.clip();
    brush.fillStyle = downward(brush, frame.y, frame.y + frame.height, [
      [0, '#1c2b35'],
      [1, between('#1c2b35', INK, 0.6)],
    ]);
    brush.fillRect(frame.x, frame.y, frame.width, frame.height);
    brush.beginPath();
    for (const shape of land) coast(shape);
    brush.lineJoin = 'round';
    for (const [wide, faint] of [
      [14, 0.05],
      [8, 0.06],
      [3.5, 0.08],
    ] as const) {
      brush.strokeStyle = veil('#a9c6c6', faint);
      brush.lineWidth = wide;
      brush.stroke();
    }
    brush.fillStyle = downward(brush, frame.y, frame.y + frame.height, [
      [0, '#56594c'],
      [1, '#625641'],
    ]);
    brush.fill();
    brush.strokeStyle = veil('#d6c49b', 0.65);
    brush.lineWidth = 0.9;
    brush.stroke();
    brush.strokeStyle = veil('#d9d2b8', 0.08);
    brush.lineWidth = 0.7;
    brush.beginPath();
    lines(geoGraticule10());
    brush.stroke();
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height * 0.45 };
    pool(brush, middle.x, middle.y, frame.width * 0.75, frame.height * 0.95, [
      [0, veil(LAMPLIGHT, 0.12)],
      [0.45, veil('#05070c', 0)],
      [1, veil('#05070c', 0.62)],
    ]);
    names(brush, frame, pins, at);
  });
}
