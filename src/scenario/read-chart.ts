import { type ChartDraft, emptyDraft } from './chart-draft.ts';
import { checkChart } from './check-chart.ts';
import { JUDGED } from './event-facts.ts';
import { type Beyond, type Chart, type ChartState, type Face, POSTURES } from './model.ts';
import type { Node } from './node.ts';
import { condition } from './read-condition.ts';
import { deltas } from './read-deltas.ts';
import { transitionsAfter, transitionsOn } from './read-transition.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { checkName, count, type Fields, fields, list, named, oneOf, type Reader, string } from './reader.ts';

const MOST_STATES = 60;
/** Names of the root of a chart with two regions, and of the regions. */
const ROOT = 'chart';
const STANCE = 'stance';
const HOME = 'home';
const TYPES = ['atomic', 'compound', 'parallel', 'final', 'history'] as const;
const FACE = ['label', 'posture', 'shows', 'note', 'beyond'] as const;
const BODY = ['entry', 'exit', 'always', 'on', 'initial', 'states', 'type', 'on-done', 'tags'] as const;

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
  const f = fields(r, node, BODY);
  f.need('states');
  return body(r, name, f, draft, home);
}

function state(r: Reader, name: string, node: Node, at: number, draft: ChartDraft, home: boolean): ChartState {
  if (name === HOME) r.tell(at, 'name/reserved', '"home" is the region itself.');
  if (draft.places.has(name)) r.tell(at, 'stance/duplicate-state', `"${name}" is a state of ${draft.party} already.`);
  draft.places.set(name, at);
  const f = fields(r, node, [...FACE, ...BODY, 'history', 'target']);
  const read = body(r, name, f, draft, home);
  if (read.type === 'history') return read;
  for (const key of ['history', 'target']) {
    if (f.get(key))
      r.tell(f.at, 'stance/shape', `Only a history state has "${key}".`, 'Add "type: history", or take it out.');
  }
  return read;
}

function typeOf(r: Reader, f: Fields): ChartState['type'] {
  const written = f.get('type');
  const inner = f.get('states') !== undefined;
  if (!written) return inner ? 'compound' : 'atomic';
  const type = oneOf(r, written, TYPES);
  const nested = type === 'compound' || type === 'parallel';
  if (nested !== inner) {
    const message = nested ? `A ${type} state has no "states".` : `A state of type ${type} has "states".`;
    r.tell(written.at, 'stance/shape', message);
  }
  return type;
}

function body(r: Reader, name: string, f: Fields, draft: ChartDraft, home: boolean): ChartState {
  const type = typeOf(r, f);
  if (type === 'history') return history(r, name, f, draft);
  const own = { self: draft.party };
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
  const shown = face(r, name, f, draft, home, type);
  return {
    name,
    type,
    ...(initial && { initial: string(r, initial) }),
    states: named(r, f.get('states')).map((s) => state(r, s.id, s.node, s.at, draft, home)),
    on: transitionsOn(r, f.get('on'), name, draft),
    always: transitionsAfter(r, f.get('always'), name, 'always', draft),
    onDone: transitionsAfter(r, done, name, 'done', draft),
    entry: deltas(r, f.get('entry'), own),
    exit: deltas(r, f.get('exit'), own),
    tags: list(r, f.get('tags'), (item) => {
      const tag = string(r, item);
      if (tag !== '') checkName(r, tag, item.at);
      return tag;
    }),
    ...(shown && { face: shown }),
  };
}

function history(r: Reader, name: string, f: Fields, draft: ChartDraft): ChartState {
  for (const key of [...FACE, ...BODY]) {
    const found = key === 'type' ? undefined : f.get(key);
    if (found) r.tell(found.at, 'stance/shape', `A history state has no "${key}".`, 'Take it out.');
  }
  const target = f.need('target');
  if (target) draft.defaults.set(name, target.at);
  const kind = f.get('history');
  return {
    ...blank(name),
    type: 'history',
    history: kind ? oneOf(r, kind, ['shallow', 'deep']) : 'shallow',
    ...(target && { target: string(r, target) }),
  };
}

/** In the home region only the label matters, for the party's own dossier: nobody sees a posture there. */
function face(
  r: Reader,
  name: string,
  f: Fields,
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
    label: words(r, label),
    posture: posture ? oneOf(r, posture, POSTURES) : 'guarded',
    ...(shows && { shows: string(r, shows) }),
    ...(note && { note: words(r, note) }),
    beyond: beyond(r, beyonds, draft),
  };
}

function beyond(r: Reader, node: Node | undefined, draft: ChartDraft): readonly Beyond[] {
  return list(r, node, (item) => {
    const f = fields(r, item, ['id', 'if', 'because', ...SOURCED]);
    const id = f.need('id');
    const name = string(r, id);
    if (id && name !== '') checkName(r, name, id.at);
    return {
      id: name,
      if: condition(r, f.need('if'), { self: draft.party, event: JUDGED, chart: true }),
      because: words(r, f.need('because')),
      source: sourced(r, f),
    };
  });
}
