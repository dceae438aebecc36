import { keyed, may, need, shapeOf } from './keys.ts';
import { ABSENT, type Clause, type Option } from './model.ts';
import type { Node } from './node.ts';
import { byOwnName, namesOf, PARTIES } from './part.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, mapOf, named, type Reader } from './reader.ts';

const ABSENT_OPTION: Option = {
  id: ABSENT,
  label: { en: 'Left out', fr: 'Passé sous silence' },
  source: { basis: 'assumed' },
};

const OPTION_KEYS = {
  label: need(wording(120), 'What the option is called on buttons and brackets.'),
  text: need(wording(), 'The paragraph that it puts into the communiqué.'),
  ...SOURCED,
};
const HIDDEN_KEYS = { knows: need(namesOf('party', PARTIES), 'Who may table it.') };
export const MOST_OPTIONS = 12;
const KEYS = {
  title: need(wording(120), 'What the clause is about.'),
  hidden: may(shapeOf(HIDDEN_KEYS), 'Not shown until tabled by one who knows it, or by an inject.'),
  options: need(
    byOwnName(shapeOf(OPTION_KEYS, CLAIMED), [1, MOST_OPTIONS]),
    'What the clause can say, in order; "absent" comes first by itself.',
  ),
};
export const CLAUSE = shapeOf(KEYS);

export function clause(r: Reader, id: string, node: Node): Clause {
  const f = keyed(r, node, KEYS);
  const title = f.read('title');
  const hidden = f.get('hidden');
  const knows = hidden && keyed(r, hidden, HIDDEN_KEYS).read('knows');
  const written = f.get('options');
  const options = named(r, mapOf(r, written)).map((o) => option(r, o.id, o.node));
  if (written) count(r, written.at, `options of ${id}`, options.length, 1, MOST_OPTIONS);
  return { id, title, ...(knows && { hidden: { knows } }), options: [ABSENT_OPTION, ...options] };
}

function option(r: Reader, id: string, node: Node): Option {
  const f = keyed(r, node, OPTION_KEYS);
  return { id, label: f.read('label'), text: f.read('text'), source: sourced(r, f) };
}
