import { MOST_STATES } from './bounds.ts';
import { type ChartDraft, emptyDraft } from './chart-draft.ts';
import { checkChart } from './check-chart.ts';
import { JUDGED } from './event-facts.ts';
import { definition, type Keyed, keyed, may, need, type Schema, type Shape, schemaOf, shapeOf } from './keys.ts';
import { type Beyond, type Chart, type ChartState, type Face, POSTURES } from './model.ts';
import type { Node } from './node.ts';
import { byOwnName, listOf, listShape, OWN_NAME, TEXT, word } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { DELTAS } from './read-deltas.ts';
import { AFTER, BY_EVENT, transitionsAfter, transitionsOn } from './read-transition.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, list, named, type Reader } from './reader.ts';

/** Names of the root of a chart with two regions, and of the regions. */
const ROOT = 'chart';
const STANCE = 'stance';
const HOME = 'home';
const TYPES = ['atomic', 'compound', 'parallel', 'final', 'history'] as const;
const BEYOND_KEYS = {
  id: need(OWN_NAME, 'Its name.'),
  if: need(CONDITION, 'Moves that match are past the instructions while this state is active.'),
  because: need(wording(), 'Why the capital minds.'),
  ...SOURCED,
};
const FACE_KEYS = {
  label: may(wording(), 'How it looks from outside; every state in which the delegation may rest has one.'),
  posture: may(word(POSTURES), 'How the delegation sits there.'),
  shows: may(TEXT, 'Another state, whose face others see instead.'),
  note: may(wording(), 'How the delegation itself feels; for its own dossier.'),
  beyond: may(listShape(shapeOf(BEYOND_KEYS, CLAIMED)), 'Moves that its instructions do not cover while it is here.'),
};
/** What a state may hold inside. */
const STATES: Shape = byOwnName({ schema: definition('state') });
const BODY_KEYS = {
  entry: may(DELTAS, 'Changes of pressures on coming in.'),
  exit: may(DELTAS, 'Changes of pressures on leaving.'),
  always: may(AFTER, 'Transitions that are tried after every event; each needs a target.'),
  on: may(BY_EVENT, 'Transitions by event: the first that matches is taken.'),
  initial: may(TEXT, 'The state inside in which it begins.'),
  states: may(STATES, 'States inside.'),
  type: may(word(TYPES), 'parallel, final or history; else it follows from "states".'),
  'on-done': may(AFTER, 'Transitions for when what is inside is done; each needs a target.'),
  tags: may(listOf(OWN_NAME), 'Names for groups of states.'),
};
const STATE_KEYS = {
  ...FACE_KEYS,
  ...BODY_KEYS,
  history: may(word(['shallow', 'deep']), 'Of a history state: how far it remembers.'),
  target: may(TEXT, 'Of a history state: where to go when there is nothing to remember.'),
};
const REGION_KEYS = {
  ...BODY_KEYS,
  states: need(byOwnName({ schema: definition('state') }, [1, MOST_STATES]), 'Its states.'),
};
export const REGION = shapeOf(REGION_KEYS);
/** Stands once under this name in the schema. */
export const STATE_SCHEMA: Schema = schemaOf(STATE_KEYS, {
  if: { properties: { type: { const: 'history' } }, required: ['type'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['target'] },
});

/** A party's chart; with a home region the root is parallel. */
export function chart(r: Reader, party: string, stance: Node | undefined, home: Node | undefined): Chart {
  const draft = emptyDraft(party);
  const states = r.names.states.get(party) ?? [];
  count(r, stance?.at ?? 0, `states of ${party}`, states.length, 1, MOST_STATES);
  const inside = region(r, STANCE, stance, draft, false);
  const outside = home && region(r, HOME, home, draft, true);
  const root: ChartState = outside ? { ...blank(ROOT), type: 'parallel', states: [inside, outside] } : inside;
  if (new Set(states).size === states.length) checkChart(r, root, draft);
  return { root, home: outside ? [HOME, ...within(outside)] : [] };
}

const within = (state: ChartState): readonly string[] => state.states.flatMap((s) => [s.name, ...within(s)]);

const namesIn = <K extends object>(keys: K): readonly (keyof K & string)[] => Object.keys(keys) as (keyof K & string)[]; // its own keys

const blank = (name: string): ChartState => ({
  name,
  type: 'atomic',
  states: [],
  on: {},
  always: [],
  onDone: [],
  entry: {},
  exit: {},
  tags: [],
});

function region(r: Reader, name: string, node: Node | undefined, draft: ChartDraft, home: boolean): ChartState {
  if (node) draft.places.set(name, node.at);
  return body(r, name, keyed(r, node, REGION_KEYS, { self: draft.party }), draft, home);
}

function state(r: Reader, name: string, node: Node, at: number, draft: ChartDraft, home: boolean): ChartState {
  if (name === HOME) r.tell(at, 'name/reserved', '"home" is the region itself.');
  if (draft.places.has(name)) r.tell(at, 'stance/duplicate-state', `"${name}" is a state of ${draft.party} already.`);
  draft.places.set(name, at);
  const f = keyed(r, node, STATE_KEYS, { self: draft.party });
  if (f.given('type') === 'history') return history(r, name, f, draft);
  const read = body(r, name, f, draft, home, f);
  for (const key of ['history', 'target'] as const) {
    if (f.get(key))
      r.tell(f.at, 'stance/shape', `Only a history state has "${key}".`, 'Add "type: history", or take it out.');
  }
  return read;
}

function typeOf(r: Reader, f: Body): ChartState['type'] {
  const written = f.get('type');
  const inner = f.get('states') !== undefined;
  if (!written) return inner ? 'compound' : 'atomic';
  const type = f.read('type');
  const nested = type === 'compound' || type === 'parallel';
  if (nested !== inner) {
    const message = nested ? `A ${type} state has no "states".` : `A state of type ${type} has "states".`;
    r.tell(written.at, 'stance/shape', message);
  }
  return type;
}

type Body = Keyed<typeof BODY_KEYS>;

/** A region has no face. */
function body(
  r: Reader,
  name: string,
  f: Body,
  draft: ChartDraft,
  home: boolean,
  looks?: Keyed<typeof FACE_KEYS>,
): ChartState {
  const type = typeOf(r, f);
  const initial = f.get('initial');
  if (initial) {
    draft.initials.set(name, initial.at);
    if (type !== 'compound')
      r.tell(initial.at, 'stance/shape', `A state of type ${type} has no "initial".`, 'Take it out.');
  } else if (type === 'compound') r.tell(f.at, 'stance/no-initial', `It is not said in which state ${name} begins.`);
  const done = f.get('on-done');
  if (done && type !== 'compound' && type !== 'parallel') {
    r.tell(done.at, 'stance/shape', 'Only a state with states inside can be done.', 'Take "on-done" out.');
  }
  const shown = looks && face(r, name, looks, draft, home, type);
  return {
    name,
    type,
    ...(initial && { initial: f.read('initial') }),
    states: named(r, f.get('states')).map((s) => state(r, s.id, s.node, s.at, draft, home)),
    on: transitionsOn(r, f.get('on'), name, draft),
    always: transitionsAfter(r, f.get('always'), name, 'always', draft),
    onDone: transitionsAfter(r, done, name, 'done', draft),
    entry: f.read('entry'),
    exit: f.read('exit'),
    tags: f.read('tags'),
    ...(shown && { face: shown }),
  };
}

function history(r: Reader, name: string, f: Keyed<typeof STATE_KEYS>, draft: ChartDraft): ChartState {
  for (const key of namesIn(STATE_KEYS)) {
    const found = key === 'type' || key === 'history' || key === 'target' ? undefined : f.get(key);
    if (found) r.tell(found.at, 'stance/shape', `A history state has no "${key}".`, 'Take it out.');
  }
  const target = f.get('target');
  if (!target) r.tell(f.at, 'key/missing', '"target" is missing here.', 'Add "target".');
  if (target) draft.defaults.set(name, target.at);
  return {
    ...blank(name),
    type: 'history',
    history: f.read('history'),
    ...(target && { target: f.read('target') }),
  };
}

/** In the home region only the label matters, for the party's own dossier: nobody sees a posture there. */
function face(
  r: Reader,
  name: string,
  f: Keyed<typeof FACE_KEYS>,
  draft: ChartDraft,
  home: boolean,
  type: ChartState['type'],
): Face | undefined {
  const [label, posture, shows, note] = [f.get('label'), f.get('posture'), f.get('shows'), f.get('note')];
  const beyonds = f.get('beyond');
  const leaf = type === 'atomic' || type === 'final';
  if (leaf && !home && (!label || !posture)) {
    r.tell(draft.places.get(name) ?? f.at, 'stance/no-face', `"${name}" has no ${label ? 'posture' : 'label'}.`);
  }
  if (shows) {
    draft.shows.set(name, shows.at);
    if (home) r.tell(shows.at, 'stance/shape', 'Nobody sees a state of the home region.', 'Take "shows" out.');
  }
  if (!label && !posture && !beyonds && !shows && !note) return undefined;
  if (!label) r.tell(f.at, 'stance/no-face', `"${name}" has no label.`);
  else if (!posture && !home) r.tell(f.at, 'stance/no-face', `"${name}" has no posture.`);
  return {
    label: f.read('label'),
    posture: f.given('posture') ?? 'guarded',
    ...(shows && { shows: f.read('shows') }),
    ...(note && { note: f.read('note') }),
    beyond: beyond(r, beyonds, draft),
  };
}

function beyond(r: Reader, node: Node | undefined, draft: ChartDraft): readonly Beyond[] {
  return list(r, node, (item) => {
    const f = keyed(r, item, BEYOND_KEYS, { self: draft.party, event: JUDGED, chart: true });
    return { id: f.read('id'), if: f.read('if'), because: f.read('because'), source: sourced(r, f) };
  });
}
