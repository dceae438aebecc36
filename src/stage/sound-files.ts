import type { SoundId } from './cue.ts';

const FOLDER = `${import.meta.env.BASE_URL}sound/`;

/** Addresses of a sound, in the order in which a browser should try them. */
export const soundFiles = (id: SoundId): readonly string[] => [`${FOLDER}${id}.webm`, `${FOLDER}${id}.m4a`];
