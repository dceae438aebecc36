/** Milliseconds. The tone repeats itself every 18 s, so any 18 s of it are a loop without a seam (see assets/sound/sounds.ts). */
export const TONE = { from: 1000, length: 18_000 } as const;
