import type { Page } from 'playwright-core';

/** The beat of the line itself, which says nothing: ping, pong, probe, upgrade, noop. */
const BEAT = /^(?:[2356](?:probe)?)?$/;
export const isBeat = (text: string): boolean => BEAT.test(text);

/** All that a page says to the class server, over WebSocket or long polling, as it goes. Begin before the page is opened. */
export function uttered(page: Page): readonly string[] {
  const said: string[] = [];
  const hear = (text: string): void => void (isBeat(text) || said.push(text));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => hear(payload.toString())));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/class/')) hear(request.postData() ?? '');
  });
  return said;
}

/** How often an order of this kind was given. */
export const timesSaid = (said: readonly string[], kind: string): number =>
  said.reduce((sum, text) => sum + text.split(`"kind":"${kind}"`).length - 1, 0);
