import { geoAzimuthalEqualArea, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import world from 'world-atlas/land-110m.json';
import { apart, type Brush, downward } from './brush.ts';
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

/**
 * A map of the region round the places, which all lie inside `focus`; the land goes on over the whole of `frame`.
 * Coasts only: a map of borders would take sides.
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
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ]);
  const at: Atlas['at'] = (place) => {
    const [x, y] = projection([place[0], place[1]]) ?? [frame.x, frame.y];
    return { x, y };
  };
  return { at, paint: (brush) => paintAtlas(brush, frame, geoPath(projection, brush), places, at) };
}

function names(brush: Brush, frame: Rect, pins: readonly Pin[], at: Atlas['at']): void {
  const size = Math.max(8, Math.min(14, frame.width * 0.018));
  const taken: Rect[] = [];
  brush.font = `600 ${size}px ${SERIF}`;
  brush.textBaseline = 'middle';
  for (const pin of [...pins].sort((a, b) => Number(b.bright) - Number(a.bright))) {
    const { x, y } = at(pin.at);
    const dot = Math.max(2, size * 0.27);
    brush.fillStyle = pin.bright ? LAMPLIGHT : BRASS;
    brush.beginPath();
    brush.arc(x, y, dot, 0, 7);
    brush.fill();
    const wide = brush.measureText(pin.name).width;
    const spots = [
      { x: x + dot * 2.2, y: y - size / 2 },
      { x: x - dot * 2.2 - wide, y: y - size / 2 },
      { x: x - wide / 2, y: y - size * 1.5 },
      { x: x - wide / 2, y: y + size * 0.5 },
    ].map((spot): Rect => ({ ...spot, width: wide, height: size }));
    const free = spots.find((spot) => !taken.some((other) => overlaps(spot, other)));
    if (free === undefined) continue;
    taken.push(free, { x: x - dot, y: y - dot, width: dot * 2, height: dot * 2 });
    brush.textAlign = 'left';
    brush.lineWidth = 2.5;
    brush.strokeStyle = veil('#0d1418', 0.75);
    brush.strokeText(pin.name, free.x, free.y + size / 2);
    brush.fillStyle = pin.bright ? '#fbe7bd' : '#d8ccb0';
    brush.fillText(pin.name, free.x, free.y + size / 2);
  }
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function paintAtlas(
  brush: Brush,
  frame: Rect,
  path: ReturnType<typeof geoPath>,
  pins: readonly Pin[],
  at: Atlas['at'],
): void {
  apart(brush, () => {
    brush.beginPath();
    brush.rect(frame.x, frame.y, frame.width, frame.height);
    brush.clip();
    brush.fillStyle = downward(brush, frame.y, frame.y + frame.height, [
      [0, '#1c2b35'],
      [1, between('#1c2b35', INK, 0.6)],
    ]);
    brush.fillRect(frame.x, frame.y, frame.width, frame.height);
    brush.strokeStyle = veil('#9fb4b8', 0.1);
    brush.lineWidth = 0.7;
    brush.beginPath();
    path(geoGraticule10());
    brush.stroke();
    brush.beginPath();
    for (const shape of land) path(shape);
    brush.lineJoin = 'round';
    brush.strokeStyle = veil('#a9c0bd', 0.1);
    brush.lineWidth = 7;
    brush.stroke();
    brush.fillStyle = downward(brush, frame.y, frame.y + frame.height, [
      [0, '#55574a'],
      [1, '#5c5140'],
    ]);
    brush.fill();
    brush.strokeStyle = veil('#cdbb93', 0.6);
    brush.lineWidth = 0.9;
    brush.stroke();
    names(brush, frame, pins, at);
  });
}
