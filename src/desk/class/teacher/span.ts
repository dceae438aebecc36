import { localeShown } from '../../words/say.ts';

/** Minutes and seconds as on a clock: 2:05. */
export function spanOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = new Intl.NumberFormat(localeShown(), { minimumIntegerDigits: 2 });
  return `${Math.floor(whole / 60)}:${two.format(whole % 60)}`;
}
