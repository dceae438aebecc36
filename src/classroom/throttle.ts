/** Guesses that failed, by what was guessed at and from where. */
export interface Throttle {
  /** Whether another guess is let through now. */
  readonly admits: (key: string, now: number) => boolean;
  readonly failed: (key: string, now: number) => void;
}

const PATIENCE = 10 * 60_000;
const KEYS_AT_MOST = 10_000;

/** Lets `free` wrong guesses pass, then makes each wait twice as long as the one before, up to ten minutes. Times in ms. */
export function throttleOf(free: number): Throttle {
  const failures = new Map<string, { count: number; until: number }>();
  return {
    admits: (key, now) => now >= (failures.get(key)?.until ?? 0),
    failed: (key, now) => {
      const known = failures.get(key);
      const count = known && now - known.until < PATIENCE ? known.count + 1 : 1;
      const wait = count < free ? 0 : Math.min(PATIENCE, 1000 * 2 ** (count - free));
      failures.delete(key);
      failures.set(key, { count, until: now + wait });
      const [oldest] = failures.keys();
      if (failures.size > KEYS_AT_MOST && oldest !== undefined) failures.delete(oldest);
    },
  };
}
