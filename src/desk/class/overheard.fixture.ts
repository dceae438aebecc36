import type { Page } from 'playwright-core';

/** All that the class server sends to a page, over WebSocket or long polling, as it comes. Begin before the page is opened. */
export async function overhear(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => void heard.push(payload.toString())));
  await page.route(
    ({ pathname }) => pathname.startsWith('/class/'),
    async (route) => {
      // A page that is closed meanwhile waits for nothing any more.
      const response = await route.fetch({ timeout: 0 }).catch(() => undefined);
      if (!response) return;
      heard.push(await response.text());
      await route.fulfill({ response }).catch(() => undefined);
    },
  );
  return heard;
}
