import type { Game } from 'phaser';
import type { Language } from '../ground/words.ts';
import type { SeatView, ToldEvent } from '../table/view.ts';
import { type Journey, MapInterlude } from './map-interlude.ts';
import { motionsOf } from './motion.ts';
import { perform } from './performance.ts';
import type { Pin } from './room-atlas.ts';
import type { Rect, Size } from './room-layout.ts';
import { type RoomModel, roomOf } from './room-model.ts';
import { DUSTY, type RoomScene } from './room-scene.ts';
import { density, sizeOf } from './screen-size.ts';
import { roomSound } from './sound.ts';
import type { StageHandle, StageSetting } from './stage-setting.ts';

const RESIZE_SETTLES = 120;

type AtlasModule = typeof import('./room-atlas.ts');

const inset = ({ width, height }: Size, share: number, at = { x: 0, y: 0 }): Rect => ({
  x: at.x + width * share,
  y: at.y + height * share,
  width: width * (1 - 2 * share),
  height: height * (1 - 2 * share),
});

function pinsOf({ places }: StageSetting, language: Language, venue: string): Pin[] {
  return places.map(({ id, name, at }) => ({ name: name[language], at, bright: id === venue }));
}

interface Mounted {
  readonly element: HTMLElement;
  readonly setting: StageSetting;
  readonly game: Game;
  readonly stage: RoomScene;
  /** Undefined: the book face had not come when the room opened. */
  readonly lettered: unknown;
}

/** The mounted room: it remembers the last view, so that a new size or language shows the same. */
export class Room implements StageHandle {
  readonly #mounted: Mounted;
  readonly #preference = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #sound = roomSound();
  readonly #map: MapInterlude | undefined;
  readonly #watch: ResizeObserver;
  #language: Language;
  #view: SeatView | undefined;
  #model: RoomModel | undefined;
  #atlas: AtlasModule | undefined;
  #arranged = false;
  #gone = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #resizing: ReturnType<typeof setTimeout> | undefined;

  constructor(mounted: Mounted) {
    const { element, setting, stage } = mounted;
    this.#mounted = mounted;
    this.#language = setting.language;
    if (setting.kind === 'table') this.#map = new MapInterlude(stage, () => this.#journey());
    this.#watch = new ResizeObserver(() => this.#resized());
    this.#watch.observe(element);
    mounted.game.renderer.on('restorewebgl', this.#anew);
    this.#preference.addEventListener('change', this.#anew);
    if (mounted.lettered === undefined) void document.fonts.ready.then(this.#anew);
    void import('./room-atlas.ts').then(
      (atlas) => {
        this.#atlas = atlas;
        if (setting.kind === 'telephones') this.#anew();
      },
      // A room without its map is still a room.
      () => {},
    );
  }

  get #still(): boolean {
    return this.#mounted.setting.reducedMotion === true || this.#preference.matches;
  }

  show(view: SeatView, events: readonly ToldEvent[]): void {
    if (this.#gone) return;
    const before = this.#model;
    this.#view = view;
    this.#model = roomOf(this.#mounted.setting, view, events, before);
    const fits = before !== undefined && before.sheets.length === this.#model.sheets.length;
    if (!this.#arranged || !fits) {
      this.#anew();
      return;
    }
    if (events.length === 0) {
      this.#wake();
      this.#mounted.stage.become(this.#model, true, 0);
      this.#restAfter(400);
      return;
    }
    const motions = motionsOf(events, this.#mounted.setting.kind);
    const pens = motions.filter(({ kind }) => kind === 'pen').map(({ at }) => at);
    this.#wake();
    this.#mounted.stage.time.removeAllEvents();
    this.#mounted.stage.become(this.#model, this.#still, pens.length > 0 ? Math.max(...pens) + 500 : 0);
    const lasts = perform(
      { scene: this.#mounted.stage, map: this.#map, play: (sound) => this.#sound.play(sound), still: this.#still },
      motions,
    );
    this.#restAfter(lasts);
  }

  language(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    if (this.#model === undefined) return;
    this.#wake();
    this.#mounted.stage.reletter(language, this.#model);
    this.#restAfter(400);
  }

  sound(on: boolean): void {
    this.#sound.switch(on);
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#resting);
    clearTimeout(this.#resizing);
    this.#watch.disconnect();
    this.#preference.removeEventListener('change', this.#anew);
    this.#sound.destroy();
    this.#mounted.stage.clear();
    this.#wake();
    // Phaser takes itself down at its next frame; the page should not have to wait for that.
    this.#mounted.game.canvas.remove();
    this.#mounted.game.destroy(true);
  }

  /** Sets the room up again from what it last showed. */
  readonly #anew = (): void => {
    const model = this.#model;
    if (this.#gone || model === undefined) return;
    this.#wake();
    const { setting } = this.#mounted;
    this.#mounted.stage.arrange(
      {
        setting,
        language: this.#language,
        size: sizeOf(this.#mounted.element),
        density: density(),
        still: this.#still,
        atlas:
          setting.kind === 'telephones' && this.#atlas !== undefined
            ? (layout) => this.#atlasIn(layout.board ?? inset(layout, 0), 0.3)
            : undefined,
      },
      model,
    );
    this.#arranged = true;
    this.#restAfter(400);
  };

  #atlasIn(frame: Rect, low: number): ReturnType<AtlasModule['atlasOf']> {
    if (this.#atlas === undefined) throw new Error('the atlas was asked for before it came');
    const focus = inset(frame, low > 0 ? 0.07 : 0.14, frame);
    const pins = pinsOf(this.#mounted.setting, this.#language, this.#view?.venue ?? this.#mounted.setting.venue);
    return this.#atlas.atlasOf(pins, frame, { ...focus, height: focus.height * (1 - low) });
  }

  #journey(): Journey | undefined {
    const { places, parties, venue: usual } = this.#mounted.setting;
    const venue = this.#view?.venue ?? usual;
    const placeOf = (id: string): readonly [number, number] | undefined => places.find((place) => place.id === id)?.at;
    const to = placeOf(venue);
    if (to === undefined || this.#atlas === undefined) return undefined;
    const capitals = new Set(parties.map(({ place }) => place).filter((place) => place !== venue));
    return {
      atlas: this.#atlasIn({ x: 0, y: 0, ...sizeOf(this.#mounted.element) }, 0),
      from: [...capitals].map(placeOf).filter((at) => at !== undefined),
      to,
      name: `${this.#language} ${venue}`,
    };
  }

  #resized(): void {
    clearTimeout(this.#resizing);
    this.#resizing = setTimeout(() => {
      const { width, height } = sizeOf(this.#mounted.element);
      const { scale } = this.#mounted.game;
      const [wide, tall] = [Math.round(width * density()), Math.round(height * density())];
      if (scale.width === wide && scale.height === tall) return;
      this.#wake();
      scale.resize(wide, tall);
      // At a zoom of 1, `resize` leaves the canvas's style as it was; `setZoom` never does.
      scale.setZoom(1 / density());
      this.#anew();
    }, RESIZE_SETTLES);
  }

  #wake(): void {
    clearTimeout(this.#resting);
    if (!this.#mounted.game.loop.running) this.#mounted.game.loop.wake();
  }

  /** A still room draws no frames; one with dust in the lamplight goes on. */
  #restAfter(ms: number): void {
    if (!this.#still && sizeOf(this.#mounted.element).width >= DUSTY) return;
    const { game, stage } = this.#mounted;
    const since = game.loop.frame;
    const rest = (): void => {
      // On a busy machine the room's clock runs late: never sleep before the last picture was drawn.
      if (stage.busy || game.loop.frame < since + 3) this.#resting = setTimeout(rest, 250);
      else game.loop.sleep();
    };
    clearTimeout(this.#resting);
    this.#resting = setTimeout(rest, ms);
  }
}
