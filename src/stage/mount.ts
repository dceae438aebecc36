import type { StageHandle, StageSetting } from './stage-setting.ts';

/** Renderer to insist on; `auto` takes WebGL where there is one. */
export type Renderer = 'auto' | 'webgl' | 'canvas';

/**
 * Puts the room into `element`, which it fills and follows in size. The canvas is hidden from assistive technology:
 * all that it shows stands in the page as well. Rejects when neither WebGL nor Canvas can be had.
 */
export async function mountStage(
  element: HTMLElement,
  setting: StageSetting,
  renderer: Renderer = 'auto',
): Promise<StageHandle> {
  const { openRoom } = await import('./open-room.ts');
  return openRoom(element, setting, renderer);
}
