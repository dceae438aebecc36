import type { Condition } from './condition.ts';
import type { Node } from './node.ts';
import { child, itemsOf } from './node.ts';
import type { Reader } from './reader.ts';

/** Whether a condition asks nothing at all. */
export const asksNothing = (c: Condition): boolean => c.facts.length === 0 && !c.any && !c.not;

/**
 * Checks a list of which the first match counts: its last entry must have no `if`, and no earlier one may lack it.
 * `complete: false` forgives a last entry with an `if`.
 */
export function firstMatch(r: Reader, items: readonly Node[], at: number, complete = true): void {
  items.slice(0, -1).forEach((item) => {
    if (!child(item, 'if'))
      r.tell(item.at, 'order/too-early', 'This always matches, so that nothing after it ever does.');
  });
  const last = items.at(-1);
  if (complete && (!last || child(last, 'if')))
    r.tell(last?.at ?? at, 'order/no-last', 'No entry of this list always matches.');
}

export const firstMatchIn = (r: Reader, node: Node | undefined, complete = true): void => {
  if (node) firstMatch(r, itemsOf(node), node.at, complete);
};
