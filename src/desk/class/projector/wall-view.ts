import { signal } from '@preact/signals';

export const WALL_VIEWS = ['both', 'text', 'room'] as const;
export type WallView = (typeof WALL_VIEWS)[number];

const CHANNEL = 'communique.wall';

/** What the projector shows of a table: its own page changes it, and the desk of the same browser. */
export const wallView = signal<WallView>('both');

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
channel?.addEventListener('message', ({ data }) => {
  const told = WALL_VIEWS.find((view) => view === data);
  if (told) wallView.value = told;
});

/** Also on the other page. */
export function showOnWall(view: WallView): void {
  wallView.value = view;
  channel?.postMessage(view);
}
