import { type Choice, GESTURE_VERBS, type GestureVerb, VERBS, type Verb, type VerbUse } from './model.ts';
import type { Section } from './names.ts';
import { type Node, short } from './node.ts';
import { condition } from './read-condition.ts';
import { deltas } from './read-deltas.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { count, type Fields, fields, flag, named, type Reader, references, suggest } from './reader.ts';
import { COMPANIONS } from './verb-family.ts';

const MOST_VERBS = 12;
const LABEL = 60;
const KEYS = ['label', 'by', 'if', 'to', 'choices', 'places', 'once', 'secret', 'cost', 'effects', ...SOURCED] as const;

export function verbs(r: Reader, node: Node | undefined): readonly VerbUse[] {
  const entries = node?.kind === 'map' ? node.entries : [];
  const counted = entries.filter((e) => e.key !== 'return').length;
  if (node) count(r, node.at, 'verbs', counted, 1, MOST_VERBS);
  return entries.flatMap(({ key, keyAt, node: value }) => {
    const verb = VERBS.find((v) => v === key);
    if (!verb) {
      r.tell(keyAt, 'verb/unknown', `"${short(key)}" is no verb.`, suggest(r, key, VERBS));
      return [];
    }
    const with_ = Object.entries(COMPANIONS).find(([, list]) => list.includes(verb))?.[0];
    if (with_ !== undefined && verb !== 'return') {
      r.tell(keyAt, 'verb/by-itself', `"${verb}" comes by itself with "${with_}".`);
    }
    return [use(r, verb, value)];
  });
}

const isGesture = (verb: Verb): verb is GestureVerb => GESTURE_VERBS.some((v) => v === verb);

function use(r: Reader, verb: Verb, node: Node): VerbUse {
  const f = fields(r, node, KEYS);
  const [label, asked, to, choices, places] = [
    f.get('label'),
    f.get('if'),
    f.get('to'),
    f.get('choices'),
    f.get('places'),
  ];
  for (const key of ['to', 'choices'] as const) {
    const found = f.get(key);
    if (found && !isGesture(verb)) r.tell(found.at, 'key/unknown', `"${verb}" is no gesture, and takes no "${key}".`);
  }
  if (places && verb !== 'change-venue') r.tell(places.at, 'key/unknown', `"${verb}" takes no places.`);
  const section: Section = { actor: true, addressee: to !== undefined };
  const [cost, effects] = [f.get('cost'), f.get('effects')];
  const claims = cost ?? effects ?? f.get('cite') ?? f.get('basis');
  const offered = places ? references(r, places, 'place', r.names.places) : r.names.venues;
  return {
    verb,
    ...(label && { label: words(r, label, LABEL) }),
    ...by(r, f),
    ...(asked && { if: condition(r, asked, {}) }),
    ...(to && { to: addressees(r, to) }),
    ...(choices && { choices: named(r, choices).map((c) => choice(r, c.id, c.node, section)) }),
    ...(verb === 'change-venue' && { places: offered }),
    once: flag(r, f.get('once')),
    secret: flag(r, f.get('secret')),
    cost: deltas(r, cost, section),
    effects: deltas(r, effects, section),
    ...(claims && { source: sourced(r, f) }),
  };
}

function by(r: Reader, f: Fields): { by?: readonly string[] } {
  const node = f.get('by');
  return node ? { by: references(r, node, 'party', r.names.parties) } : {};
}

function addressees(r: Reader, node: Node): readonly string[] {
  if (node.kind === 'scalar' && node.value === 'others') return r.names.parties;
  return references(r, node, 'party', r.names.parties);
}

function choice(r: Reader, id: string, node: Node, section: Section): Choice {
  const f = fields(r, node, ['label', 'by', 'if', 'once', 'secret', 'effects', ...SOURCED]);
  const asked = f.get('if');
  return {
    id,
    label: words(r, f.need('label'), LABEL),
    ...by(r, f),
    ...(asked && { if: condition(r, asked, {}) }),
    once: flag(r, f.get('once')),
    secret: flag(r, f.get('secret')),
    effects: deltas(r, f.get('effects'), section),
    source: sourced(r, f),
  };
}
