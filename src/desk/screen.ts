import { signal } from '@preact/signals';
import type { Level } from '../wire/messages.ts';
import type { Estimates } from './save/estimates.ts';

export interface Choice {
  readonly scenario: string;
  readonly seat: string;
  readonly level: Level;
  readonly seed: number;
  readonly practice: boolean;
  /** What the player thinks of the others, put down before the game. */
  readonly estimates?: Estimates;
}

export type Screen =
  | { readonly kind: 'title' }
  | { readonly kind: 'seat'; readonly scenario: string }
  | { readonly kind: 'dossier'; readonly choice: Choice }
  | { readonly kind: 'table' }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'replay' }
  | { readonly kind: 'studio' };

export const screen = signal<Screen>({ kind: 'title' });

/** Shows another screen from its top. Leaving the title page leaves a step for the browser's own “back”, except in a frame. */
export function goTo(next: Screen): void {
  if (screen.value.kind === 'title' && next.kind !== 'title' && parent === window)
    history.pushState({}, '', location.pathname + location.search);
  screen.value = next;
  scrollTo(0, 0);
}

export function backIsTitle(): void {
  addEventListener('popstate', () => {
    // A replay link is a step of the browser too; what it opens is for `openLink` to say.
    if (location.hash !== '') return;
    screen.value = { kind: 'title' };
  });
}
