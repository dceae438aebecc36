import { ABSENT, type Clause, type Option } from './model.ts';
import type { Node } from './node.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { count, fields, mapOf, named, type Reader, references } from './reader.ts';

const ABSENT_OPTION: Option = {
  id: ABSENT,
  label: { en: 'Left out', fr: 'Passé sous silence' },
  source: { basis: 'assumed' },
};

export function clause(r: Reader, id: string, node: Node): Clause {
  const f = fields(r, node, ['title', 'hidden', 'options']);
  const title = words(r, f.need('title'), 120);
  const hidden = f.get('hidden');
  const knows = hidden && references(r, fields(r, hidden, ['knows']).need('knows'), 'party', r.names.parties);
  const written = f.need('options');
  const options = named(r, mapOf(r, written)).map((o) => option(r, o.id, o.node));
  if (written) count(r, written.at, `options of ${id}`, options.length, 1, 12);
  return { id, title, ...(knows && { hidden: { knows } }), options: [ABSENT_OPTION, ...options] };
}

function option(r: Reader, id: string, node: Node): Option {
  const f = fields(r, node, ['label', 'text', ...SOURCED]);
  return { id, label: words(r, f.need('label'), 120), text: words(r, f.need('text')), source: sourced(r, f) };
}
