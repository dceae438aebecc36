import { firstMatchIn } from './first-match.ts';
import { keyed, may, need, shapeOf } from './keys.ts';
import type { Cable, Round } from './model.ts';
import type { Node } from './node.ts';
import { short } from './node.ts';
import { byName, CLAUSES, listShape, namesOf, OWN_NAME } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { CLAIM, CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, list, mapOf, type Reader, suggest } from './reader.ts';

const CABLE_KEYS = {
  if: may(CONDITION, 'When this is the word; left out: always.'),
  text: need(wording(), "The capital's word."),
  ...SOURCED,
};
const MOST_DECIDED = 2;
const KEYS = {
  id: need(OWN_NAME, 'Its name.'),
  title: need(wording(120), 'Its title.'),
  when: need(wording(120), 'Day and hour.'),
  decide: need(namesOf('clause', CLAUSES, [1, MOST_DECIDED]), 'One or two clauses up for decision.'),
  dispatch: need(CLAIM, 'What everybody knows as the round opens.'),
  cables: need(
    byName(listShape(shapeOf(CABLE_KEYS, CLAIMED))),
    "The capital's word to each seat: the first that matches; open seats need a last one without if.",
  ),
};
export const ROUND = shapeOf(KEYS);

/** `open` are the parties with an open seat: each needs a cable that always matches. */
export function round(r: Reader, node: Node, open: readonly string[]): Round {
  const f = keyed(r, node, KEYS);
  const id = f.read('id');
  const agenda = f.get('decide');
  const decide = f.read('decide');
  if (agenda?.kind === 'list') count(r, agenda.at, 'clauses up for decision', decide.length, 1, MOST_DECIDED);
  if (decide.length > 0 && decide.every((clause) => r.names.hidden.has(clause))) {
    const message = 'All these clauses are hidden, and nothing is up for decision until one of them is tabled.';
    r.warn(agenda?.at ?? f.at, 'clause/all-hidden', message);
  }
  return {
    id,
    title: f.read('title'),
    when: f.read('when'),
    decide,
    dispatch: f.read('dispatch'),
    cables: cables(r, f.get('cables'), open),
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
  const f = keyed(r, node, CABLE_KEYS, { self: party });
  return { if: f.read('if'), text: f.read('text'), source: sourced(r, f) };
}
