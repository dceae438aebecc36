import type { Inject } from './model.ts';
import type { Node } from './node.ts';
import { condition } from './read-condition.ts';
import { deltas } from './read-deltas.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { fields, flag, integer, list, oneOf, type Reader, references } from './reader.ts';

const KEYS = [
  'title',
  'text',
  'rounds',
  'if',
  'chance',
  'surprise',
  'seen',
  'effects',
  'reveals',
  'takes-up',
  ...SOURCED,
] as const;

export function inject(r: Reader, id: string, node: Node): Inject {
  const f = fields(r, node, KEYS);
  const seen = f.get('seen');
  const reveals = f.get('reveals');
  const revealed = references(r, reveals, 'clause', r.names.clauses);
  for (const clause of revealed) {
    if (r.names.clauses.includes(clause) && !r.names.hidden.has(clause)) {
      r.warn(reveals?.at ?? f.at, 'clause/not-hidden', `The clause "${clause}" is not hidden.`);
    }
  }
  return {
    id,
    title: words(r, f.need('title'), 120),
    text: words(r, f.need('text')),
    rounds: rounds(r, f.get('rounds')),
    if: condition(r, f.get('if'), {}),
    chance: integer(r, f.get('chance'), 0, 100, 100),
    surprise: flag(r, f.get('surprise')),
    seen: seen?.kind === 'list' ? references(r, seen, 'party', r.names.parties) : oneOf<'all'>(r, seen, ['all']),
    effects: deltas(r, f.get('effects'), {}),
    reveals: revealed,
    takesUp: references(r, f.get('takes-up'), 'clause', r.names.clauses),
    source: sourced(r, f),
  };
}

function rounds(r: Reader, node: Node | undefined): readonly number[] {
  const seen = new Set<number>();
  return list(r, node, (item) => {
    const round = integer(r, item, 1, Math.max(1, r.names.rounds));
    if (seen.has(round)) r.tell(item.at, 'name/twice', `Round ${round} stands twice in this list.`);
    seen.add(round);
    return round;
  });
}
