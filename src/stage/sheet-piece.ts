import type { GameObjects, Scene } from 'phaser';
import type { Easel } from './easel.ts';
import { Picture } from './picture.ts';
import type { Rect } from './room-layout.ts';
import type { SheetModel } from './room-model.ts';
import { paintSheet, signatureAt } from './sheet.ts';

/** States of the text whose pictures are kept; older ones have long faded. */
const KEPT = 6;

/** One text on the table. */
export class SheetPiece {
  readonly #easel: Easel;
  readonly #rect: Rect;
  readonly #picture: Picture;
  readonly #keys: string[] = [];
  #sheet: SheetModel | undefined;

  constructor(scene: Scene, easel: Easel, layer: GameObjects.Container, rect: Rect) {
    this.#easel = easel;
    this.#rect = rect;
    this.#picture = new Picture(scene, easel, layer, { x: rect.x, y: rect.y, ox: 0, oy: 0 });
  }

  /** Where the next signature goes, or the last one when all have signed. */
  signature(place: number): { readonly x: number; readonly y: number } {
    const share = signatureAt(place, this.#sheet?.ruled ?? 1);
    return { x: this.#rect.x + share.x * this.#rect.width, y: this.#rect.y + share.y * this.#rect.height };
  }

  become(sheet: SheetModel, still: boolean, delay: number): void {
    this.#sheet = sheet;
    const { width, height } = this.#rect;
    const key = this.#easel.texture(`sheet ${JSON.stringify(sheet)}`, width, height, (brush, w, h) =>
      paintSheet(brush, w, h, sheet),
    );
    if (!this.#keys.includes(key)) this.#keys.push(key);
    for (const old of this.#keys.splice(0, Math.max(0, this.#keys.length - KEPT))) this.#easel.drop(old);
    this.#picture.show(key, { ms: still ? 0 : 600, delay });
  }
}
