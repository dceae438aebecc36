import { Game } from 'phaser';
import type { Renderer } from './mount.ts';
import { SERIF } from './placard.ts';
import { Room } from './room.ts';
import { RoomScene } from './room-scene.ts';
import { density, sizeOf } from './screen-size.ts';
import type { StageHandle, StageSetting } from './stage-setting.ts';

/** As Phaser counts them. */
const RENDERERS = { auto: 0, canvas: 1, webgl: 2 } as const satisfies Record<Renderer, number>;

/** WebGL drawn by the processor is five times slower than Canvas (6 frames a second against 31, Chromium's SwiftShader). */
function quickest(): number {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return RENDERERS.canvas;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info === null ? '' : String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name) ? RENDERERS.canvas : RENDERERS.webgl;
}

/** The book face of the cards; the room doesn't wait long for it. */
const letters = (): Promise<unknown> =>
  Promise.race([
    document.fonts.load(`600 16px ${SERIF}`).catch(() => []),
    new Promise<undefined>((late) => setTimeout(() => late(undefined), 500)),
  ]);

export async function openRoom(element: HTMLElement, setting: StageSetting, renderer: Renderer): Promise<StageHandle> {
  const first = sizeOf(element);
  let ready = (): void => {};
  const created = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const stage = new RoomScene(() => ready());
  const game = new Game({
    scene: stage,
    type: renderer === 'auto' ? quickest() : RENDERERS[renderer],
    parent: element,
    width: first.width * density(),
    height: first.height * density(),
    backgroundColor: '#0d111a',
    banner: false,
    autoFocus: false, // the room takes no input, and a frame must not take the keyboard from the page around it
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    scale: { mode: 0, zoom: 1 / density() },
    fps: { limit: 30 },
    render: { antialias: true, powerPreference: 'low-power' },
  });
  const [, lettered] = await Promise.all([created, letters()]);
  game.canvas.setAttribute('aria-hidden', 'true');
  // Phaser keeps canvases and gives them out again, each with the size that its last room had on the page.
  Object.assign(game.canvas.style, { display: 'block', width: '', height: '' });
  return new Room({ element, setting, game, stage, lettered });
}
