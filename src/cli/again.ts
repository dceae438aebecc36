import type { Play } from '../delegates/coverage/finding.ts';
import type { SweepOptions } from '../delegates/sweep.ts';

/** A word of a shell command, quoted where it must be. */
const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The command that plays the game again that shows a finding, and writes it down. */
export function againCommand(
  file: string,
  { level }: SweepOptions,
  { play, seed }: { readonly play: Play; readonly seed: number },
): string {
  const style = play === 'random' ? 'random' : level;
  return `communique simulate ${quoted(file)} --level ${style} --seed ${seed} --games 1 --log game.json`;
}
