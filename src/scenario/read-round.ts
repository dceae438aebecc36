import { firstMatchIn } from './first-match.ts';
import type { Cable, Round } from './model.ts';
import type { Node } from './node.ts';
import { short } from './node.ts';
import { condition } from './read-condition.ts';
import { claim, SOURCED, sourced, words } from './read-words.ts';
import { count, fields, list, mapOf, name, type Reader, references, suggest } from './reader.ts';

/** `open` are the parties with an open seat: each needs a cable that always matches. */
export function round(r: Reader, node: Node, open: readonly string[]): Round {
  const f = fields(r, node, ['id', 'title', 'when', 'decide', 'dispatch', 'cables']);
  const id = name(r, f.need('id'));
  const agenda = f.need('decide');
  const decide = references(r, agenda, 'clause', r.names.clauses);
  if (agenda?.kind === 'list') count(r, agenda.at, 'clauses up for decision', decide.length, 1, 2);
  if (decide.length > 0 && decide.every((clause) => r.names.hidden.has(clause))) {
    const message = 'All these clauses are hidden, and nothing is up for decision until one of them is tabled.';
    r.warn(agenda?.at ?? f.at, 'clause/all-hidden', message);
  }
  return {
    id,
    title: words(r, f.need('title'), 120),
    when: words(r, f.need('when'), 120),
    decide,
    dispatch: claim(r, f.need('dispatch')),
    cables: cables(r, f.need('cables'), open),
  };
}

function cables(r: Reader, node: Node | undefined, open: readonly string[]): Round['cables'] {
  const read = (mapOf(r, node)?.entries ?? []).map(({ key, keyAt, node: value }): [string, readonly Cable[]] => {
    if (!r.names.parties.includes(key)) {
      r.tell(keyAt, 'name/unknown', `"${short(key)}" is no party here.`, suggest(r, key, r.names.parties));
    }
    firstMatchIn(r, value, open.includes(key));
    return [key, list(r, value, (item) => cable(r, item, key))];
  });
  for (const party of open) {
    const there = read.some(([id]) => id === party);
    if (node && !there)
      r.tell(node.at, 'key/missing', `There is no cable for ${party}.`, `Add "${party}" with a text.`);
  }
  return Object.fromEntries(read);
}

function cable(r: Reader, node: Node, party: string): Cable {
  const f = fields(r, node, ['if', 'text', ...SOURCED]);
  return { if: condition(r, f.get('if'), { self: party }), text: words(r, f.need('text')), source: sourced(r, f) };
}
