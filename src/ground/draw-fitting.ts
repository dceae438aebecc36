import type { Draw } from './chance.ts';

/**
 * Any member that fits, without testing all of them: the list is gone through from a drawn place in drawn strides. Each
 * that fits has a chance, and the strides miss none, since the length that they go round is a prime.
 */
export function drawFitting<T>(list: readonly T[], draw: Draw, fits: (one: T) => boolean): T | undefined {
  if (list.length === 0) return undefined;
  const round = primeFrom(list.length);
  const stride = 1 + draw(round - 1);
  let at = draw(round);
  for (let tried = 0; tried < round; tried++) {
    const one = list[at];
    if (at < list.length && one !== undefined && fits(one)) return one;
    at = (at + stride) % round;
  }
  return undefined;
}

/** The least prime that is not less than n, from 2. */
function primeFrom(n: number): number {
  for (let p = Math.max(2, n); ; p++) {
    let divisor = 2;
    while (divisor * divisor <= p && p % divisor !== 0) divisor++;
    if (divisor * divisor > p) return p;
  }
}
