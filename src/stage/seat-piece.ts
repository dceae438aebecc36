import type { GameObjects, Scene } from 'phaser';
import { BlendModes } from 'phaser';
import type { Language } from '../ground/words.ts';
import { paintDelegation } from './delegation.ts';
import type { Easel } from './easel.ts';
import { JUMP, Picture } from './picture.ts';
import { paintPlacard } from './placard.ts';
import type { RoomLayout, Spot } from './room-layout.ts';
import type { SeatModel } from './room-model.ts';
import { POSTURE_BADGES, type StageParty } from './stage-setting.ts';
import { paintBadge, paintEnvelope, paintGlow, paintLamp, paintSpeech } from './things.ts';

export interface Layers {
  readonly people: GameObjects.Container;
  readonly table: GameObjects.Container;
}

/** One delegation: its people, its card, its lamp if it is one's own, and what lies before it. */
export class SeatPiece {
  readonly spot: Spot;
  readonly #easel: Easel;
  readonly #layout: RoomLayout;
  readonly #party: StageParty;
  readonly #people: Picture;
  readonly #placard: Picture;
  readonly #badge: Picture;
  readonly #envelope: Picture;
  readonly #speech: Picture;
  readonly #lamp: Picture;
  readonly #glow: GameObjects.Image;
  #seat: SeatModel | undefined;

  constructor(scene: Scene, easel: Easel, layers: Layers, layout: RoomLayout, spot: Spot, party: StageParty) {
    this.spot = spot;
    this.#easel = easel;
    this.#layout = layout;
    this.#party = party;
    const { placard } = layout;
    const base = this.base;
    const picture = (layer: GameObjects.Container, x: number, y: number, ox = 0.5, oy = 0.5): Picture =>
      new Picture(scene, easel, layer, { x, y, ox, oy });
    this.#people = picture(layers.people, spot.x, spot.y - layout.table.ry * 0.03, 0.5, 1);
    const outside = spot.inward === 0 ? -1 : -spot.inward;
    this.#lamp = picture(layers.table, spot.x + outside * placard.width * 0.44, base - placard.height * 0.3, 0.5, 1);
    this.#placard = picture(layers.table, spot.x, base, 0.5, 1);
    this.#badge = picture(layers.table, spot.x - outside * placard.width * 0.47, base - placard.height * 0.98);
    const before = spot.front;
    const middle = spot.x + (layout.kind === 'table' ? spot.inward * this.paper * 0.5 : -placard.width * 0.16);
    this.#speech = picture(layers.table, middle - this.paper * 0.5, before);
    this.#envelope = picture(layers.table, middle + this.paper * 0.5, before);
    const glow = easel.texture('glow', 64, 64, paintGlow);
    this.#glow = easel
      .image(glow, spot.x + outside * placard.width * 0.4, base - placard.height * 1.2)
      .setBlendMode(BlendModes.ADD)
      .setDisplaySize(placard.width * 2.3, placard.width * 1.9)
      .setAlpha(0);
    // Below the cards, so that no emblem changes its colours.
    layers.table.addAt(this.#glow, 0);
  }

  /** Height at which the card stands on the table. */
  get base(): number {
    return this.spot.card;
  }

  /** Width of a sheet of notes before it. */
  get paper(): number {
    return Math.max(16, Math.min(this.#layout.placard.width * 0.36, this.#layout.height * 0.085));
  }

  get glow(): GameObjects.Image {
    return this.#glow;
  }

  get own(): boolean {
    return this.#seat?.own ?? false;
  }

  letter(language: Language, own: boolean): void {
    const { width, height } = this.#layout.placard;
    const { id, placard, emblem } = this.#party;
    const text = placard[language];
    const key = this.#easel.texture(
      `placard ${id} ${language} ${own} ${text}`,
      width + 4,
      height + 4,
      (brush, w, h) => {
        brush.translate(2, 2);
        paintPlacard(brush, w - 4, h - 4, { text, language, emblem, own });
      },
    );
    this.#placard.show(key, JUMP);
  }

  /** `still`: at once. */
  become(seat: SeatModel, language: Language, still: boolean): void {
    const { spot } = this;
    const easel = this.#easel;
    const { posture } = seat;
    const before = this.#seat?.posture;
    const people = easel.texture(
      `people ${this.#party.id} ${posture} ${spot.inward}`,
      spot.width * 1.3,
      spot.height,
      (brush, w, h) =>
        paintDelegation(brush, w, h, {
          posture,
          inward: spot.inward,
          name: this.#party.id,
          unit: spot.unit,
          room: spot.room,
        }),
    );
    const leaves = posture === 'away' || before === 'away';
    this.#people.show(people, {
      ms: still ? 0 : leaves ? 1100 : 650,
      drift: leaves ? { x: -spot.inward * spot.width * 0.16, y: 0 } : { x: 0, y: 2 },
    });
    // The lamp stands behind the card, so it comes first.
    const tall = Math.max(26, this.#layout.placard.height * 1.5);
    this.#lamp.show(seat.own ? easel.texture('lamp', tall * 0.62, tall, paintLamp) : undefined, JUMP);
    this.letter(language, seat.own);
    const { shape, hue } = POSTURE_BADGES[posture];
    const size = Math.max(13, Math.min(this.#layout.placard.height * 0.46, 22));
    this.#badge.show(
      easel.texture(`badge ${posture}`, size, size, (brush, w) => paintBadge(brush, w, shape, hue)),
      { ms: still ? 0 : 650 },
    );
    const wide = this.paper;
    const paper = (name: string, shown: boolean, paint: typeof paintSpeech): string | undefined =>
      shown ? easel.texture(name, wide, wide * 0.72, paint) : undefined;
    const drop = { ms: still ? 0 : 420, drift: { x: 0, y: -wide * 0.3 } };
    this.#speech.show(paper('speech', seat.spoke, paintSpeech), drop);
    this.#envelope.show(paper('envelope', seat.sealed, paintEnvelope), drop);
    this.#glow.setAlpha(seat.own ? 0.7 : 0);
    this.#seat = seat;
  }
}
