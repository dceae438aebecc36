import type { GameObjects, Scene } from 'phaser';
import type { Painter } from './brush.ts';

/** Paints pictures into textures at the screen's own resolution, each once, and hands them out as images in CSS pixels. */
export class Easel {
  readonly #scene: Scene;
  readonly #density: number;
  readonly #painted = new Set<string>();

  constructor(scene: Scene, density: number) {
    this.#scene = scene;
    this.#density = density;
  }

  /** The texture's key. The name must tell apart all that `paint` depends on, other than the size. */
  texture(name: string, width: number, height: number, paint: Painter): string {
    const key = `${name} ${Math.round(width)}x${Math.round(height)}@${this.#density}`;
    if (this.#painted.has(key)) return key;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(width * this.#density));
    canvas.height = Math.max(1, Math.ceil(height * this.#density));
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error('no 2d context for a texture');
    brush.scale(this.#density, this.#density);
    paint(brush, width, height);
    this.#scene.textures.addCanvas(key, canvas);
    this.#painted.add(key);
    return key;
  }

  image(key: string, x: number, y: number, originX = 0.5, originY = 0.5): GameObjects.Image {
    return this.#scene.add
      .image(x, y, key)
      .setOrigin(originX, originY)
      .setScale(1 / this.#density);
  }

  /** Frees one texture. No image may show it any more. */
  drop(key: string): void {
    if (this.#painted.delete(key)) this.#scene.textures.remove(key);
  }

  /** Frees every texture. No image may show one any more. */
  clear(): void {
    for (const key of this.#painted) this.#scene.textures.remove(key);
    this.#painted.clear();
  }
}
