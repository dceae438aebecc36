import { keyed, may, need, shapeOf } from './keys.ts';
import { ENDING_KINDS, type Ending } from './model.ts';
import type { Node } from './node.ts';
import { FLAG, word } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import type { Reader } from './reader.ts';

const KEYS = {
  kind: need(word(ENDING_KINDS), 'What sort of ending it is.'),
  title: need(wording(120), 'Its headline.'),
  text: need(wording(), 'What is told of it.'),
  if: may(CONDITION, 'When it is reached; the first in the file that matches counts, the last has none.'),
  historical: may(FLAG, 'That is how it really ended; at most one.'),
  ...SOURCED,
};
export const ENDING = shapeOf(KEYS, CLAIMED);

export function ending(r: Reader, id: string, node: Node): Ending {
  const f = keyed(r, node, KEYS);
  return {
    id,
    kind: f.read('kind'),
    title: f.read('title'),
    text: f.read('text'),
    if: f.read('if'),
    historical: f.read('historical'),
    source: sourced(r, f),
  };
}
