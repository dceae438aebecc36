import { MOST_ROUNDS } from './bounds.ts';
import { keyed, may, need, shapeOf } from './keys.ts';
import type { Inject } from './model.ts';
import type { Node } from './node.ts';
import { CLAUSES, eitherOf, FLAG, listShape, namesOf, PARTIES, whole, word } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { DELTAS } from './read-deltas.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { integer, list, oneOf, type Reader, references } from './reader.ts';

const KEYS = {
  title: need(wording(120), 'Its headline.'),
  text: need(wording(), 'What is told of it.'),
  rounds: may(
    listShape(whole(1, MOST_ROUNDS)),
    "At whose dispatch it may fall; left out: only by the facilitator's hand.",
  ),
  if: may(CONDITION, 'When it may fall.'),
  chance: may(whole(0, 100, 100), 'Chance in percent in each of those rounds (100); it falls once at most.'),
  surprise: may(FLAG, 'No title, hint or brief foretells it.'),
  seen: may(
    eitherOf(word(['all']), namesOf('party', PARTIES)),
    'Who hears of it: all (default), or a list of parties.',
  ),
  effects: may(DELTAS, 'Changes of pressures.'),
  reveals: may(namesOf('clause', CLAUSES), 'Hidden clauses that it brings to the table.'),
  'takes-up': may(namesOf('clause', CLAUSES), 'Clauses that it puts up for decision.'),
  ...SOURCED,
};
export const INJECT = shapeOf(KEYS, CLAIMED);

export function inject(r: Reader, id: string, node: Node): Inject {
  const f = keyed(r, node, KEYS);
  const seen = f.get('seen');
  const reveals = f.get('reveals');
  const revealed = f.read('reveals');
  for (const clause of revealed) {
    if (r.names.clauses.includes(clause) && !r.names.hidden.has(clause)) {
      r.warn(reveals?.at ?? f.at, 'clause/not-hidden', `The clause "${clause}" is not hidden.`);
    }
  }
  return {
    id,
    title: f.read('title'),
    text: f.read('text'),
    rounds: rounds(r, f.get('rounds')),
    if: f.read('if'),
    chance: f.read('chance'),
    surprise: f.read('surprise'),
    seen: seen?.kind === 'list' ? references(r, seen, 'party', r.names.parties) : oneOf<'all'>(r, seen, ['all']),
    effects: f.read('effects'),
    reveals: revealed,
    takesUp: f.read('takes-up'),
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
