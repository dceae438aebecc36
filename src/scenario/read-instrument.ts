import type { Instrument } from './model.ts';
import type { Node } from './node.ts';
import { condition } from './read-condition.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { count, fields, integer, type Reader, references } from './reader.ts';

const KEYS = [
  'title',
  'preamble',
  'clauses',
  'required',
  'others',
  'assent',
  'quorum',
  'opens',
  'rank',
  ...SOURCED,
] as const;

export function instrument(r: Reader, id: string, node: Node): Instrument {
  const f = fields(r, node, KEYS);
  const parties = (key: 'required' | 'others' | 'assent'): readonly string[] =>
    references(r, f.get(key), 'party', r.names.parties);
  f.need('required');
  const required = parties('required');
  const others = parties('others');
  for (const one of others) {
    if (required.includes(one))
      r.tell(f.get('others')?.at ?? f.at, 'name/twice', `${one} must sign already.`, 'Take it out of "others".');
  }
  const assent = f.get('assent') ? parties('assent') : required;
  if (assent.length === 0 && f.get('required')) {
    r.tell(f.at, 'key/missing', "Nobody's assent settles a clause here.", 'Add "assent", or name required signers.');
  }
  const quorum = f.get('quorum');
  const least = Math.max(1, required.length);
  const most = required.length + others.length;
  const fewest = integer(r, quorum, -1000, 1000, least);
  if (f.get('required') && (fewest < least || fewest > most)) {
    r.tell(quorum?.at ?? f.at, 'instrument/quorum', `${fewest} signatures: there can be ${least} to ${most}.`);
  }
  const clauses = references(r, f.need('clauses'), 'clause', r.names.clauses);
  const at = f.get('clauses')?.at;
  if (at !== undefined) count(r, at, `clauses of ${id}`, clauses.length, 1, 16);
  return {
    id,
    title: words(r, f.need('title'), 160),
    preamble: words(r, f.need('preamble')),
    clauses,
    required,
    others,
    assent,
    quorum: fewest,
    opens: condition(r, f.get('opens'), {}),
    rank: integer(r, f.need('rank'), 1, 99),
    source: sourced(r, f),
  };
}
