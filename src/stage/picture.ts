import type { GameObjects, Scene } from 'phaser';
import type { Easel } from './easel.ts';

export interface Change {
  /** Milliseconds of the crossfade; 0 jumps. */
  readonly ms: number;
  readonly delay?: number;
  /** Where the old picture goes and the new one comes from, in CSS pixels. */
  readonly drift?: { readonly x: number; readonly y: number };
}

export const JUMP: Change = { ms: 0 };

/** One place in the room whose picture can be exchanged for another. */
export class Picture {
  readonly #scene: Scene;
  readonly #easel: Easel;
  /** Keeps its place among its neighbours, whatever is shown in it. */
  readonly #slot: GameObjects.Container;
  readonly #at: { readonly x: number; readonly y: number; readonly ox: number; readonly oy: number };
  #image: GameObjects.Image | undefined;
  #key: string | undefined;

  constructor(
    scene: Scene,
    easel: Easel,
    layer: GameObjects.Container,
    at: { readonly x: number; readonly y: number; readonly ox: number; readonly oy: number },
  ) {
    this.#scene = scene;
    this.#easel = easel;
    this.#slot = scene.add.container(0, 0);
    layer.add(this.#slot);
    this.#at = at;
  }

  /** Shows the texture `key`, or nothing. */
  show(key: string | undefined, { ms, delay = 0, drift = { x: 0, y: 0 } }: Change): void {
    if (key === this.#key) return;
    const old = this.#image;
    const { x, y, ox, oy } = this.#at;
    this.#key = key;
    this.#image = key === undefined ? undefined : this.#easel.image(key, x, y, ox, oy);
    if (this.#image !== undefined) this.#slot.add(this.#image);
    if (ms === 0) {
      old?.destroy();
      return;
    }
    if (old !== undefined) {
      this.#scene.tweens.killTweensOf(old);
      this.#scene.tweens.add({
        targets: old,
        alpha: 0,
        x: x + drift.x,
        y: y + drift.y,
        duration: ms,
        delay,
        ease: 'Sine.easeInOut',
        onComplete: () => old.destroy(),
      });
    }
    if (this.#image !== undefined) {
      this.#image.setAlpha(0).setPosition(x + drift.x, y + drift.y);
      this.#scene.tweens.add({ targets: this.#image, alpha: 1, x, y, duration: ms, delay, ease: 'Sine.easeInOut' });
    }
  }
}
