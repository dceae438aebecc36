import { MAP_LASTS } from './motion.ts';
import { BRASS, LAMPLIGHT } from './palette.ts';
import type { Atlas } from './room-atlas.ts';
import type { RoomScene } from './room-scene.ts';

const tint = (hex: string): number => Number.parseInt(hex.slice(1), 16);

type Point = { readonly x: number; readonly y: number };

export interface Journey {
  readonly atlas: Atlas;
  readonly from: readonly (readonly [number, number])[];
  readonly to: readonly [number, number];
  /** Tells one painted map from another: language and venue. */
  readonly name: string;
}

/** Between two rounds: the capitals, and the lines that run from them to the venue. */
export class MapInterlude {
  readonly #scene: RoomScene;
  readonly #journey: () => Journey | undefined;

  constructor(scene: RoomScene, journey: () => Journey | undefined) {
    this.#scene = scene;
    this.#journey = journey;
  }

  play(): void {
    const scene = this.#scene;
    const room = scene.room;
    const journey = this.#journey();
    if (room === undefined || journey === undefined) return;
    const { width, height } = room.layout;
    const sheet = scene.add.container(0, 0).setAlpha(0);
    const key = room.easel.texture(`map ${journey.name}`, width, height, (brush) => journey.atlas.paint(brush));
    const lines = scene.add.graphics();
    sheet.add([room.easel.image(key, 0, 0, 0, 0), lines]);
    room.front.add(sheet);
    const venue = journey.atlas.at(journey.to);
    const capitals = journey.from.map((place) => journey.atlas.at(place));
    const way = { t: 0 };
    scene.tweens.add({
      targets: way,
      t: 1,
      delay: 350,
      duration: 1200,
      ease: 'Sine.easeInOut',
      onUpdate: () => {
        lines.clear();
        for (const capital of capitals) this.#line(lines, capital, venue, way.t);
      },
    });
    scene.tweens.chain({
      targets: sheet,
      tweens: [
        { alpha: 1, duration: 450 },
        { alpha: 1, duration: MAP_LASTS - 1050 },
        { alpha: 0, duration: 600 },
      ],
      onComplete: () => sheet.destroy(),
    });
  }

  #line(lines: ReturnType<RoomScene['add']['graphics']>, from: Point, to: Point, share: number): void {
    const lift = Math.hypot(to.x - from.x, to.y - from.y) * 0.13;
    const at = (t: number): Point => ({
      x: from.x + (to.x - from.x) * t,
      y: from.y + (to.y - from.y) * t - Math.sin(Math.PI * t) * lift,
    });
    lines.lineStyle(1.6, tint(BRASS), 0.9).beginPath().moveTo(from.x, from.y);
    for (let t = 0.04; t < share; t += 0.04) lines.lineTo(at(t).x, at(t).y);
    const end = at(share);
    lines.lineTo(end.x, end.y).strokePath();
    lines.fillStyle(tint(LAMPLIGHT), 1).fillCircle(end.x, end.y, 2.4);
  }
}
