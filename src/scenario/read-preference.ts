import type { Aim, ClausePreference, Preference, Term } from './model.ts';
import type { Section } from './names.ts';
import { type Node, short } from './node.ts';
import { condition } from './read-condition.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { count, distinct, fields, integer, list, mapOf, name, type Reader, suggest } from './reader.ts';

const WEIGHTS = 100;
const LARGEST_WORTH = 1000;

export function preference(r: Reader, node: Node | undefined, own: Section): Preference {
  const f = fields(r, node, ['reservation', 'aspiration', 'clauses', 'terms', 'aims', ...SOURCED]);
  const aims = distinct(r, f.need('aims'), (item) => aim(r, item, own));
  const at = f.get('aims')?.at;
  if (at !== undefined) count(r, at, 'aims', aims.length, 2, 4);
  return {
    reservation: integer(r, f.need('reservation'), 0, LARGEST_WORTH),
    aspiration: integer(r, f.need('aspiration'), 0, 2 * LARGEST_WORTH),
    clauses: clauses(r, f.need('clauses')),
    terms: list(r, f.get('terms'), (item) => {
      const g = fields(r, item, ['if', 'worth', ...SOURCED]);
      return term(r, g.need('if'), g.need('worth'), sourced(r, g), own);
    }),
    aims,
    source: node ? sourced(r, f) : {},
  };
}

function term(r: Reader, asked: Node | undefined, worth: Node | undefined, source: Term['source'], own: Section): Term {
  return { if: condition(r, asked, own), worth: integer(r, worth, -LARGEST_WORTH, LARGEST_WORTH, 0), source };
}

function aim(r: Reader, node: Node, own: Section): Aim {
  const f = fields(r, node, ['id', 'text', 'if', 'worth', ...SOURCED]);
  return {
    id: name(r, f.need('id')),
    text: words(r, f.need('text')),
    ...term(r, f.need('if'), f.need('worth'), sourced(r, f), own),
  };
}

function clauses(r: Reader, node: Node | undefined): readonly ClausePreference[] {
  const entries = mapOf(r, node)?.entries ?? [];
  const read = entries.map(({ key, keyAt, node: value }): ClausePreference => {
    const f = fields(r, value, ['weight', 'values', ...SOURCED]);
    const options = r.names.options.get(key);
    if (!options) r.tell(keyAt, 'name/unknown', `"${short(key)}" is no clause here.`, suggest(r, key, r.names.clauses));
    return {
      clause: key,
      weight: integer(r, f.need('weight'), 0, WEIGHTS),
      values: values(r, key, f.need('values'), options ?? []),
      source: sourced(r, f),
    };
  });
  if (node?.kind !== 'map') return read;
  for (const clause of r.names.clauses) {
    if (!read.some((p) => p.clause === clause))
      r.tell(node.at, 'preference/incomplete', `The clause "${clause}" has no weight here.`);
  }
  const sum = read.reduce((total, p) => total + p.weight, 0);
  if (sum !== WEIGHTS) r.tell(node.at, 'preference/weights', `The weights sum to ${sum}, not to ${WEIGHTS}.`);
  return read;
}

function values(r: Reader, clause: string, node: Node | undefined, options: readonly string[]): Record<string, number> {
  const read = new Map<string, number>();
  for (const { key, keyAt, node: value } of mapOf(r, node)?.entries ?? []) {
    if (!options.includes(key) && options.length > 0) {
      r.tell(keyAt, 'name/unknown', `"${short(key)}" is no option of ${clause}.`, suggest(r, key, options));
    }
    read.set(key, integer(r, value, 0, 10));
  }
  const missing = node?.kind === 'map' ? options.filter((o) => !read.has(o)) : [];
  if (missing.length > 0) {
    const message = `No value for ${missing.slice(0, 12).join(', ')} of ${clause}.`;
    r.tell(node?.at ?? 0, 'preference/incomplete', message);
  }
  return Object.fromEntries(read);
}
