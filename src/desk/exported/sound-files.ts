import type { SoundId } from '../../stage/cue.ts';

const SOUNDS = import.meta.glob<string>('/public/sound/*.m4a', { query: '?inline', import: 'default', eager: true });

/** The sounds lie in the page itself, in the one form that every browser plays. */
export const soundFiles = (id: SoundId): readonly string[] => [SOUNDS[`/public/sound/${id}.m4a`] ?? ''];
