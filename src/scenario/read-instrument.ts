import { BOUNDS } from './bounds.ts';
import { keyed, may, need, shapeOf } from './keys.ts';
import type { Instrument } from './model.ts';
import type { Node } from './node.ts';
import { CLAUSES, namesOf, PARTIES, whole } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, integer, type Reader } from './reader.ts';

const MOST_CLAUSES = 16;
const QUORUM = [-1000, 1000] as const;
const KEYS = {
  title: need(wording(160), 'What the text is called.'),
  preamble: need(wording(), 'Opening words of the document.'),
  clauses: need(namesOf('clause', CLAUSES, [1, MOST_CLAUSES]), 'Clauses that it holds.'),
  required: need(namesOf('party', PARTIES), 'Who must sign it for it to be in force.'),
  others: may(namesOf('party', PARTIES), 'Who may sign it as well.'),
  assent: may(
    namesOf('party', PARTIES, [1, BOUNDS.parties[1]]),
    'Whose support settles a clause in it; default: required.',
  ),
  quorum: may(whole(...QUORUM), 'Fewest signatures that put it in force; default: the number required.'),
  opens: may(CONDITION, 'What must hold for it to be laid out for signature.'),
  rank: need(whole(1, 99), 'Its weight among texts: 1 is the weightiest; each its own.'),
  ...SOURCED,
};
export const INSTRUMENT = shapeOf(KEYS, {
  ...CLAIMED,
  if: { required: ['assent'] },
  else: { properties: { required: { minItems: 1 } } },
});

export function instrument(r: Reader, id: string, node: Node): Instrument {
  const f = keyed(r, node, KEYS);
  const required = f.read('required');
  const others = f.read('others');
  for (const one of others) {
    if (required.includes(one))
      r.tell(f.get('others')?.at ?? f.at, 'name/twice', `${one} must sign already.`, 'Take it out of "others".');
  }
  const assent = f.given('assent') ?? required;
  if (assent.length === 0 && f.get('required')) {
    r.tell(f.at, 'key/missing', "Nobody's assent settles a clause here.", 'Add "assent", or name required signers.');
  }
  const quorum = f.get('quorum');
  const least = Math.max(1, required.length);
  const most = required.length + others.length;
  const fewest = integer(r, quorum, ...QUORUM, least);
  if (f.get('required') && (fewest < least || fewest > most)) {
    r.tell(quorum?.at ?? f.at, 'instrument/quorum', `${fewest} signatures: there can be ${least} to ${most}.`);
  }
  const clauses = f.read('clauses');
  const at = f.get('clauses')?.at;
  if (at !== undefined) count(r, at, `clauses of ${id}`, clauses.length, 1, MOST_CLAUSES);
  return {
    id,
    title: f.read('title'),
    preamble: f.read('preamble'),
    clauses,
    required,
    others,
    assent,
    quorum: fewest,
    opens: f.read('opens'),
    rank: f.read('rank'),
    source: sourced(r, f),
  };
}
