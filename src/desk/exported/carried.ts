import { signal } from '@preact/signals';

/** The name by which the host gives the scenario that this page carries; undefined where it carries none that can be played. */
export const carried = signal<string | undefined>(undefined);
