import { BlendModes, type GameObjects } from 'phaser';
import type { PartyId } from '../scenario/model.ts';
import type { SoundId } from './cue.ts';
import type { MapInterlude } from './map-interlude.ts';
import type { Motion } from './motion.ts';
import type { RoomScene } from './room-scene.ts';
import { paintGlow, paintNote, paintPen } from './things.ts';

export interface Performer {
  readonly scene: RoomScene;
  /** Where the room has a common table, the map that is shown between rounds. */
  readonly map: MapInterlude | undefined;
  readonly play: (sound: SoundId) => void;
  readonly still: boolean;
}

/** A bow between two points, high enough to pass over the text. */
function bow(image: GameObjects.Image, from: { x: number; y: number }, to: { x: number; y: number }, t: number): void {
  const lift = -Math.abs(to.x - from.x) * 0.1 - 14;
  image.setPosition(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t + Math.sin(Math.PI * t) * lift);
}

function note({ scene }: Performer, from: PartyId, to: PartyId): void {
  const room = scene.room;
  const a = room?.seats.get(from);
  const b = room?.seats.get(to);
  if (room === undefined || a === undefined || b === undefined) return;
  const start = { x: a.spot.x, y: a.spot.front };
  const end = { x: b.spot.x, y: b.spot.front };
  const wire = room.layout.kind === 'telephones';
  const size = a.paper;
  const image = wire
    ? room.easel
        .image(room.easel.texture('glow', 64, 64, paintGlow), start.x, start.y)
        .setBlendMode(BlendModes.ADD)
        .setDisplaySize(size * 1.4, size * 1.4)
    : room.easel.image(room.easel.texture('note', size, size * 0.72, paintNote), start.x, start.y);
  room.front.add(image);
  const way = { t: 0 };
  scene.tweens.add({
    targets: way,
    t: 1,
    duration: 1150,
    ease: 'Sine.easeInOut',
    onUpdate: () => bow(image, start, end, way.t),
    onComplete: () => scene.tweens.add({ targets: image, alpha: 0, duration: 350, onComplete: () => image.destroy() }),
  });
}

function pulse({ scene }: Performer, by: PartyId): void {
  const room = scene.room;
  const seat = room?.seats.get(by);
  if (room === undefined || seat === undefined) return;
  const { placard } = room.layout;
  const image = room.easel
    .image(room.easel.texture('glow', 64, 64, paintGlow), seat.spot.x, seat.spot.y - placard.height * 0.5)
    .setBlendMode(BlendModes.ADD)
    .setDisplaySize(placard.width * 2.1, placard.width * 1.9)
    .setAlpha(0);
  room.front.add(image);
  scene.tweens.add({
    targets: image,
    alpha: 0.6,
    duration: 420,
    yoyo: true,
    ease: 'Sine.easeInOut',
    onComplete: () => image.destroy(),
  });
}

function pen({ scene }: Performer, instrument: string, place: number): void {
  const room = scene.room;
  const sheet = room?.sheets.get(instrument);
  if (room === undefined || sheet === undefined) return;
  const at = sheet.signature(place);
  const size = room.layout.height * 0.14;
  const image = room.easel
    .image(room.easel.texture('pen', size, size, paintPen), at.x + size * 0.5, at.y - size * 0.6, 0.08, 0.92)
    .setAlpha(0);
  room.front.add(image);
  scene.tweens.chain({
    targets: image,
    tweens: [
      { x: at.x + 3, y: at.y, alpha: 1, duration: 320, ease: 'Sine.easeOut' },
      { x: at.x + size * 0.36, y: at.y - 2, duration: 560, ease: 'Sine.easeInOut' },
      { x: at.x + size * 0.7, y: at.y - size * 0.5, alpha: 0, duration: 300, ease: 'Sine.easeIn' },
    ],
    onComplete: () => image.destroy(),
  });
}

/** Milliseconds that the last motion takes to come to rest. */
const LAST = 2900;

/**
 * Acts the motions out over the room as it goes to its new state. Stillness asked for: only the sounds remain.
 * Returns how long it takes, in milliseconds.
 */
export function perform(performer: Performer, motions: readonly Motion[]): number {
  const { scene, still } = performer;
  const signed = new Map<string, number>();
  for (const motion of motions) {
    const place = motion.kind === 'pen' ? (signed.get(motion.instrument) ?? 0) : 0;
    if (motion.kind === 'pen') signed.set(motion.instrument, place + 1);
    if (still && motion.kind !== 'sound') continue;
    scene.time.delayedCall(motion.at, () => act(performer, motion, place));
  }
  return (motions.at(-1)?.at ?? 0) + LAST;
}

function act(performer: Performer, motion: Motion, place: number): void {
  switch (motion.kind) {
    case 'sound':
      performer.play(motion.sound);
      return;
    case 'note':
      note(performer, motion.from, motion.to);
      return;
    case 'pulse':
      pulse(performer, motion.by);
      return;
    case 'pen':
      pen(performer, motion.instrument, place);
      return;
    case 'map':
      if (performer.map !== undefined) performer.map.play();
      else for (const id of performer.scene.room?.seats.keys() ?? []) pulse(performer, id);
      return;
    // The picture of the room itself tells these: notes on the table, another town in the window.
    case 'speech':
    case 'venue':
      return;
  }
}
