import { ENDING_KINDS, type Ending } from './model.ts';
import type { Node } from './node.ts';
import { condition } from './read-condition.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { fields, flag, oneOf, type Reader } from './reader.ts';

export function ending(r: Reader, id: string, node: Node): Ending {
  const f = fields(r, node, ['kind', 'title', 'text', 'if', 'historical', ...SOURCED]);
  return {
    id,
    kind: oneOf(r, f.need('kind'), ENDING_KINDS),
    title: words(r, f.need('title'), 120),
    text: words(r, f.need('text')),
    if: condition(r, f.get('if'), {}),
    historical: flag(r, f.get('historical')),
    source: sourced(r, f),
  };
}
