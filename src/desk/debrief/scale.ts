/** A straight line from values to places on the page. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  (value: number): number;
}

/** `from` and `to` are where `low` and `high` come to lie; all of one value comes to lie in the middle. */
export function scaleOf(low: number, high: number, from: number, to: number): Scale {
  const place = (value: number): number =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return Object.assign(place, { low, high });
}

const STEPS = [1, 2, 5, 10];

/** Round numbers within the scale, at most `most` of them and rarely fewer than half as many. */
export function ticksOf({ low, high }: Scale, most: number): readonly number[] {
  const rough = (high - low) / Math.max(1, most);
  if (rough <= 0) return [low];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((s) => s * power >= rough) ?? 10) * power;
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
