import { signal } from '@preact/signals';

/** Off until asked for, on every visit. */
export const soundOn = signal(false);
