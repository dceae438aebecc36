import { keyed, may, need, shapeOf } from './keys.ts';
import type { Aim, ClausePreference, Preference } from './model.ts';
import type { Section } from './names.ts';
import { type Node, short } from './node.ts';
import { byName, listShape, OWN_NAME, whole } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, distinct, integer, list, mapOf, type Reader, suggest } from './reader.ts';

const WEIGHTS = 100;
const LARGEST_WORTH = 1000;
const VALUES = [0, 10] as const;
const AIMS = [2, 4] as const;

const CLAUSE_KEYS = {
  weight: need(whole(0, WEIGHTS), 'How much the clause counts; all weights of a party sum to 100.'),
  values: need({ schema: byName(whole(...VALUES)).schema }, 'Worth of every option, and of absent, from 0 to 10.'),
  ...SOURCED,
};
const TERM_KEYS = {
  if: need(CONDITION, 'When it counts, asked at the end.'),
  worth: need(whole(-LARGEST_WORTH, LARGEST_WORTH, 0), 'What it adds, on the scale of 0 to 1000 of the texts.'),
  ...SOURCED,
};
const AIM_KEYS = {
  id: need(OWN_NAME, 'Its name.'),
  text: need(wording(), 'What the delegation is after.'),
  ...TERM_KEYS,
};
const KEYS = {
  reservation: need(whole(0, LARGEST_WORTH), 'Worth of no text in force.'),
  aspiration: need(whole(0, 2 * LARGEST_WORTH), 'Worth that the delegation hopes for.'),
  clauses: need(byName(shapeOf(CLAUSE_KEYS, CLAIMED)), 'Every clause of the scenario.'),
  terms: may(listShape(shapeOf(TERM_KEYS, CLAIMED)), 'What counts only together.'),
  aims: need(listShape(shapeOf(AIM_KEYS, CLAIMED), AIMS), 'Two to four aims beside the texts.'),
  ...SOURCED,
};
export const PREFERENCE = shapeOf(KEYS, CLAIMED);

export function preference(r: Reader, node: Node | undefined, own: Section): Preference {
  const f = keyed(r, node, KEYS);
  const aims = distinct(r, f.get('aims'), (item) => aim(r, item, own));
  const at = f.get('aims')?.at;
  if (at !== undefined) count(r, at, 'aims', aims.length, ...AIMS);
  return {
    reservation: f.read('reservation'),
    aspiration: f.read('aspiration'),
    clauses: clauses(r, f.get('clauses')),
    terms: list(r, f.get('terms'), (item) => {
      const g = keyed(r, item, TERM_KEYS, own);
      return { if: g.read('if'), worth: g.read('worth'), source: sourced(r, g) };
    }),
    aims,
    source: node ? sourced(r, f) : {},
  };
}

function aim(r: Reader, node: Node, own: Section): Aim {
  const f = keyed(r, node, AIM_KEYS, own);
  return { id: f.read('id'), text: f.read('text'), if: f.read('if'), worth: f.read('worth'), source: sourced(r, f) };
}

function clauses(r: Reader, node: Node | undefined): readonly ClausePreference[] {
  const entries = mapOf(r, node)?.entries ?? [];
  const read = entries.map(({ key, keyAt, node: value }): ClausePreference => {
    const f = keyed(r, value, CLAUSE_KEYS);
    const options = r.names.options.get(key);
    if (!options) r.tell(keyAt, 'name/unknown', `"${short(key)}" is no clause here.`, suggest(r, key, r.names.clauses));
    return {
      clause: key,
      weight: f.read('weight'),
      values: values(r, key, f.get('values'), options ?? []),
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
    read.set(key, integer(r, value, ...VALUES));
  }
  const missing = node?.kind === 'map' ? options.filter((o) => !read.has(o)) : [];
  if (missing.length > 0) {
    const message = `No value for ${missing.slice(0, 12).join(', ')} of ${clause}.`;
    r.tell(node?.at ?? 0, 'preference/incomplete', message);
  }
  return Object.fromEntries(read);
}
