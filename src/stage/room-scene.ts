import { BlendModes, type GameObjects, Scene } from 'phaser';
import type { Language } from '../ground/words.ts';
import type { PartyId } from '../scenario/model.ts';
import { Easel } from './easel.ts';
import { NIGHT } from './palette.ts';
import { JUMP, Picture } from './picture.ts';
import type { Atlas } from './room-atlas.ts';
import { deskOf, layoutOf, type RoomLayout, type Size } from './room-layout.ts';
import type { RoomModel } from './room-model.ts';
import { type Layers, SeatPiece } from './seat-piece.ts';
import { SheetPiece } from './sheet-piece.ts';
import type { StageSetting } from './stage-setting.ts';
import { paintTable } from './table-top.ts';
import { paintGlow, paintVignette } from './things.ts';
import { paintWall } from './wall.ts';
import { paintBoard, paintDesks, paintWires, telephoneAt } from './wire-room.ts';

/** What the room is arranged for; a change of any of it arranges it anew. */
export interface Arrangement {
  readonly setting: StageSetting;
  readonly language: Language;
  readonly size: Size;
  /** Device pixels to a CSS pixel. */
  readonly density: number;
  /** Of the board on the wall, where the room has one. */
  readonly atlas: ((layout: RoomLayout) => Atlas) | undefined;
  readonly still: boolean;
}

/** Width from which dust dances in the lamplight; a phone's battery is worth more. */
export const DUSTY = 640;

interface Furnished {
  readonly layout: RoomLayout;
  readonly easel: Easel;
  readonly root: GameObjects.Container;
  /** Above all else: notes, pens, the map. */
  readonly front: GameObjects.Container;
  readonly seats: ReadonlyMap<PartyId, SeatPiece>;
  readonly sheets: ReadonlyMap<string, SheetPiece>;
  readonly wall: Picture;
  readonly shade: GameObjects.Image;
  readonly lamp: GameObjects.Image;
}

/** The room on the screen. It knows layouts and models, and no rule of the game. */
export class RoomScene extends Scene {
  #room: Furnished | undefined;
  #arrangement: Arrangement | undefined;

  readonly #ready: () => void;

  /** Calls `ready` once it may be arranged. */
  constructor(ready: () => void) {
    super('room');
    this.#ready = ready;
  }

  /** Phaser's hook. */
  create(): void {
    this.#ready();
  }

  get room(): Furnished | undefined {
    return this.#room;
  }

  /** Whether anything is still on its way. */
  get busy(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  /** Takes the room down and sets it up as arranged, without a transition. */
  arrange(arrangement: Arrangement, model: RoomModel): void {
    this.clear();
    const { setting, size, density, still } = arrangement;
    const layout = layoutOf(setting.kind, size, setting.parties.length, model.sheets.length);
    const easel = new Easel(this, density);
    const root = this.add.container(0, 0).setScale(density);
    const layer = (): GameObjects.Container => {
      const container = this.add.container(0, 0);
      root.add(container);
      return container;
    };
    const back = layer();
    const wall = new Picture(this, easel, back, { x: 0, y: 0, ox: 0, oy: 0 });
    const people = layer();
    const furniture = layer();
    const table = layer();
    const air = layer();
    const layers: Layers = { people, table };
    furniture.add(easel.image(this.#furniture(easel, layout), 0, 0, 0, 0));
    const lamp = this.#lamplight(easel, layout);
    air.add(lamp);
    const order = setting.parties
      .map((party, i) => ({ party, spot: layout.spots[i] }))
      .sort((a, b) => (a.spot?.y ?? 0) - (b.spot?.y ?? 0));
    const seats = new Map<PartyId, SeatPiece>();
    for (const { party, spot } of order)
      if (spot !== undefined) seats.set(party.id, new SeatPiece(this, easel, layers, layout, spot, party));
    const sheets = new Map<string, SheetPiece>();
    for (const [i, { instrument }] of model.sheets.entries()) {
      const rect = layout.sheets[i];
      if (rect !== undefined) sheets.set(instrument, new SheetPiece(this, easel, table, rect));
    }
    if (!still && size.width >= DUSTY) air.add(this.#dust(easel, layout));
    const veil = layer();
    const shade = easel.image(
      easel.texture('shade', 8, 8, (brush, w, h) => {
        brush.fillStyle = NIGHT;
        brush.fillRect(0, 0, w, h);
      }),
      0,
      0,
      0,
      0,
    );
    veil.add(shade.setDisplaySize(size.width, size.height).setAlpha(0));
    veil.add(easel.image(easel.texture('vignette', size.width, size.height, paintVignette), 0, 0, 0, 0));
    this.#arrangement = arrangement;
    this.#room = { layout, easel, root, front: layer(), seats, sheets, wall, shade, lamp };
    this.become(model, true, 0);
  }

  /** Goes over to `model`; sheets wait `delay` milliseconds, for the pens. */
  become(model: RoomModel, still: boolean, delay: number): void {
    const room = this.#room;
    const arrangement = this.#arrangement;
    if (room === undefined || arrangement === undefined) return;
    for (const seat of model.seats) room.seats.get(seat.party)?.become(seat, arrangement.language, still);
    for (const sheet of model.sheets) room.sheets.get(sheet.instrument)?.become(sheet, still, delay);
    const { width, height } = room.layout;
    const lettered = arrangement.atlas === undefined ? '' : arrangement.language;
    const wall = room.easel.texture(`wall ${model.venue} ${lettered}`, width, height, (brush) => {
      paintWall(brush, room.layout, model.venue);
      const atlas = arrangement.atlas?.(room.layout);
      if (atlas === undefined) return;
      paintBoard(brush, room.layout, atlas);
      paintWires(brush, this.#wires(room.layout, arrangement.setting, atlas));
    });
    room.wall.show(wall, still ? JUMP : { ms: 900 });
    const dark = { alpha: (1 - model.light) * 0.8 };
    const glow = { alpha: 0.2 * model.light };
    this.tweens.killTweensOf([room.shade, room.lamp]);
    if (still) {
      room.shade.setAlpha(dark.alpha);
      room.lamp.setAlpha(glow.alpha);
    } else {
      this.tweens.add({ targets: room.shade, ...dark, duration: 1800, ease: 'Sine.easeInOut' });
      this.tweens.add({ targets: room.lamp, ...glow, duration: 1800, ease: 'Sine.easeInOut' });
    }
  }

  /** Puts cards and map into another language. */
  reletter(language: Language, model: RoomModel): void {
    if (this.#arrangement === undefined) return;
    this.#arrangement = { ...this.#arrangement, language };
    this.become(model, true, 0);
  }

  clear(): void {
    this.tweens.killAll();
    this.time.removeAllEvents();
    this.#room?.root.destroy();
    this.#room?.easel.clear();
    this.#room = undefined;
  }

  #furniture(easel: Easel, layout: RoomLayout): string {
    return easel.texture(`furniture ${layout.kind}`, layout.width, layout.height, (brush) => {
      if (layout.kind === 'telephones') paintDesks(brush, layout);
      paintTable(brush, layout.kind === 'table' ? layout.table : deskOf(layout));
    });
  }

  #wires(layout: RoomLayout, setting: StageSetting, atlas: Atlas): Parameters<typeof paintWires>[1] {
    return setting.parties.flatMap(({ place }, i) => {
      const spot = layout.spots[i];
      const home = setting.places.find(({ id }) => id === place);
      return spot === undefined || home === undefined
        ? []
        : [{ from: atlas.at(home.at), to: telephoneAt(spot, layout) }];
    });
  }

  #lamplight(easel: Easel, { table, width }: RoomLayout): GameObjects.Image {
    return easel
      .image(easel.texture('glow', 64, 64, paintGlow), table.cx, table.cy - table.ry * 0.5)
      .setBlendMode(BlendModes.ADD)
      .setDisplaySize(Math.min(width * 1.1, table.rx * 2.3), table.ry * 5);
  }

  #dust(easel: Easel, { table, width, height }: RoomLayout): GameObjects.Particles.ParticleEmitter {
    const size = 64;
    return this.add.particles(0, 0, easel.texture('glow', size, size, paintGlow), {
      x: { min: width * 0.15, max: width * 0.85 },
      y: { min: height * 0.08, max: table.cy },
      speedX: { min: -4, max: 4 },
      speedY: { min: -5, max: 1 },
      lifespan: { min: 7000, max: 13000 },
      frequency: 420,
      scale: { min: 0.02, max: 0.05 },
      alpha: { onEmit: () => 0, onUpdate: (_p: unknown, _k: string, t: number) => 0.5 * Math.sin(Math.PI * t) },
      blendMode: 'ADD',
      advance: 6000,
    });
  }
}
