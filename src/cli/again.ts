import type { Play } from '../delegates/coverage/finding.ts';
import type { SweepOptions } from '../delegates/sweep.ts';
import { typed } from '../ground/typed.ts';

/** The command that plays the game again that shows a finding, and writes it down. */
export function againCommand(
  file: string,
  { level }: SweepOptions,
  { play, seed }: { readonly play: Play; readonly seed: number },
): string {
  const style = play === 'random' ? 'random' : level;
  return typed('simulate', file, '--level', style, '--seed', `${seed}`, '--games', '1', '--log', 'game.json');
}
