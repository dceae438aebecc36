import { type Keyed, keyed, may, need, type Schema, shapeOf } from './keys.ts';
import { type Choice, GESTURE_VERBS, type GestureVerb, VERBS, type Verb, type VerbUse } from './model.ts';
import type { Section } from './names.ts';
import { child, type Node, short } from './node.ts';
import { byName, byOwnName, eitherOf, FLAG, namesOf, PARTIES, PLACES, word } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { DELTAS } from './read-deltas.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, named, type Reader, references, suggest } from './reader.ts';
import { COMPANIONS } from './verb-family.ts';

const MOST_VERBS = 12;
export const MOST_CHOICES = 24;
const LABEL = 60;
const COMMON = {
  by: may(namesOf('party', PARTIES), 'Who may make it; default: all.'),
  if: may(CONDITION, 'When it may be made, over facts of the world.'),
  once: may(FLAG, 'At most once a game, by anybody.'),
  'once-each': may(FLAG, 'At most once a game by the same seat, and to the same addressee.'),
  secret: may(FLAG, 'Only those who may make it know of it until it is made.'),
  effects: may(DELTAS, 'Changes of pressures; "by" (or "self") is the actor, "to" the addressee.'),
  ...SOURCED,
};
const CHOICE_KEYS = { label: need(wording(LABEL), 'What the choice is called.'), ...COMMON };
const KEYS = {
  label: may(wording(LABEL), "What buttons and the wire call it here, instead of the interface's own name."),
  to: may(
    eitherOf(word(['others']), namesOf('party', PARTIES)),
    'Of a gesture: it needs an addressee; others, or a list of parties.',
  ),
  choices: may(
    byOwnName(shapeOf(CHOICE_KEYS, CLAIMED), [1, MOST_CHOICES]),
    'Of a gesture: one of these must be chosen.',
  ),
  places: may(namesOf('place', PLACES), 'Of change-venue: where to; default: every venue.'),
  cost: may(DELTAS, 'What the actor pays; shown before.'),
  ...COMMON,
};
/** A verb that costs or does something says where that is from. */
const PRICED: Schema = { dependencies: { cost: CLAIMED, effects: CLAIMED } };
const LISTED = VERBS.filter((v) => v === 'return' || !Object.values(COMPANIONS).some((list) => list.includes(v)));
/** `return` is not counted. */
export const VERBS_IN_USE = byName(shapeOf(KEYS, PRICED), { enum: LISTED }, [1, MOST_VERBS + 1]);

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
  const section: Section = { actor: true, addressee: hasAddressee(node) };
  const f = keyed(r, node, KEYS, section);
  const [label, to, choices, places] = [f.given('label'), f.get('to'), f.get('choices'), f.get('places')];
  for (const key of ['to', 'choices'] as const) {
    const found = f.get(key);
    if (found && !isGesture(verb)) r.tell(found.at, 'key/unknown', `"${verb}" is no gesture, and takes no "${key}".`);
  }
  if (places && verb !== 'change-venue') r.tell(places.at, 'key/unknown', `"${verb}" takes no places.`);
  const [cost, effects] = [f.get('cost'), f.get('effects')];
  const claims = cost ?? effects ?? f.get('cite') ?? f.get('basis');
  const offered = f.given('places') ?? r.names.venues;
  return {
    verb,
    ...(label && { label }),
    ...terms(r, f),
    ...(to && { to: addressees(r, to) }),
    ...(choices && { choices: named(r, choices).map((c) => choice(r, c.id, c.node, section)) }),
    ...(verb === 'change-venue' && { places: offered }),
    cost: f.read('cost'),
    effects: f.read('effects'),
    ...(claims && { source: sourced(r, f) }),
  };
}

const hasAddressee = (node: Node): boolean => child(node, 'to') !== undefined;

/** Who may make a verb or a choice, when, and how often. A condition here knows no actor. */
function terms(r: Reader, f: Keyed<typeof COMMON>): Pick<Choice, 'by' | 'if' | 'once' | 'onceEach' | 'secret'> {
  const [by, asked] = [f.given('by'), f.get('if')];
  return {
    ...(by && { by }),
    ...(asked && { if: CONDITION.read(r, asked, {}) }),
    once: f.read('once'),
    onceEach: f.read('once-each'),
    secret: f.read('secret'),
  };
}

function addressees(r: Reader, node: Node): readonly string[] {
  if (node.kind === 'scalar' && node.value === 'others') return r.names.parties;
  return references(r, node, 'party', r.names.parties);
}

function choice(r: Reader, id: string, node: Node, section: Section): Choice {
  const f = keyed(r, node, CHOICE_KEYS, section);
  return { id, label: f.read('label'), ...terms(r, f), effects: f.read('effects'), source: sourced(r, f) };
}
