import type { Complaints } from './complaints.ts';
import { child, kindOf, type MapNode } from './node.ts';

export const SCENARIO_FORMAT = 'communique/1';
export const PLAY_FORMAT = 'communique-play/1';

/** Complains of a file of another kind or version, of which nothing more can be said. */
export function isFormat(c: Complaints, top: MapNode, format: string): boolean {
  const written = child(top, 'format');
  if (written?.kind === 'scalar' && written.value === format) return true;
  const message = written ? `The format is ${kindOf(written)}, not "${format}".` : 'The file does not say its format.';
  c.tell(written?.at ?? top.at, 'file/format', message, `Write "format: ${format}".`);
  return false;
}
