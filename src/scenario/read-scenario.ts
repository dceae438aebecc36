import { BOUNDS } from './bounds.ts';
import { firstMatch } from './first-match.ts';
import { SCENARIO_FORMAT } from './format.ts';
import { type Keyed, keyed, may, need, type Schema, schemaOf, shapeOf } from './keys.ts';
import { type Scenario, type Source, STEPS } from './model.ts';
import { child, entriesOf, type MapNode, type Node, textOf } from './node.ts';
import { byOwnName, listShape, nameOf, namesOf, OWN_NAME, PARTIES, TEXT, whole } from './part.ts';
import { partyName } from './pressure-path.ts';
import { CLAUSE, clause } from './read-clause.ts';
import { CONDITION } from './read-condition.ts';
import { ENDING, ending } from './read-ending.ts';
import { INJECT, inject } from './read-inject.ts';
import { INSTRUMENT, instrument } from './read-instrument.ts';
import { PARTY, party } from './read-party.ts';
import { PLACE, place, ROOM, room } from './read-place.ts';
import { PRESSURE, pressure } from './read-pressure.ts';
import { ROUND, round } from './read-round.ts';
import { VERBS_IN_USE, verbs } from './read-verb.ts';
import { CLAIMED, DAY, SOURCED, sourced, wording } from './read-words.ts';
import { count, distinct, list, named, type Reader } from './reader.ts';

const SOURCE_KEYS = {
  title: need(wording(300), 'Its title.'),
  date: may(DAY, 'When it was published: 2017, 2017-01 or 2017-01-26.'),
};
const PHASE_KEYS = {
  dispatch: may(wording(40), 'Another name for the opening of a round.'),
  corridor: may(wording(40), 'Another name for the time of offers.'),
  plenary: may(wording(40), 'Another name for the time of words and gestures.'),
  signing: may(wording(40), 'Another name for the signing.'),
} satisfies Record<(typeof STEPS)[number], unknown>;
const APART_KEYS = {
  between: need(namesOf('party', PARTIES, [2, 2]), 'The two parties.'),
  via: need(TEXT, 'The go-between, who carries or holds their offers.'),
  unless: may(CONDITION, 'When they do meet; left out: never.'),
  ...SOURCED,
};
const AFTERWARDS_KEYS = {
  date: need(DAY, 'The day: 2017-01-26.'),
  text: need(wording(), 'What happened.'),
  ...SOURCED,
};
const KEYS = {
  format: need({ schema: { const: SCENARIO_FORMAT } }, 'The format and its version.'),
  id: need(OWN_NAME, "The scenario's name, which is also its folder's."),
  title: need(wording(120), 'Its title.'),
  lead: need(wording(600), 'One or two sentences on the title screen.'),
  dates: need(wording(120), 'Place and date, for the title screen.'),
  minutes: need(whole(1, 240), 'How long a game takes.'),
  note: need(wording(), 'What is assumed, and a word of care; shown with the dossier.'),
  sources: may(byOwnName(shapeOf(SOURCE_KEYS), BOUNDS.sources), 'Every source that is cited.'),
  places: need(byOwnName(PLACE, BOUNDS.places), 'Places on the map.'),
  room: need(ROOM, 'Where the talks are held.'),
  phases: may(shapeOf(PHASE_KEYS), 'Other names for the parts of a round.'),
  chair: need(nameOf('party', PARTIES), 'The party in the chair.'),
  order: may(namesOf('party', PARTIES), 'Speaking order; default: the chair, then file order.'),
  apart: may(listShape(shapeOf(APART_KEYS, CLAIMED)), 'Pairs that do not meet; their offers go through a third.'),
  pressures: may(byOwnName(PRESSURE, BOUNDS.pressures), 'Gauges: numbers that moves and time change.'),
  clauses: need(byOwnName(CLAUSE, BOUNDS.clauses), 'What the text can say.'),
  verbs: need(VERBS_IN_USE, 'Kinds of moves in this scenario, at most twelve.'),
  instruments: need(byOwnName(INSTRUMENT, BOUNDS.instruments), 'Texts that may be signed.'),
  injects: may(byOwnName(INJECT, BOUNDS.injects), 'What may fall from outside.'),
  rounds: need(listShape(ROUND, BOUNDS.rounds), 'Three to five rounds.'),
  endings: need(
    byOwnName(ENDING, BOUNDS.endings),
    'How it may end: the first that matches, in file order; the last has no if.',
  ),
  afterwards: may(listShape(shapeOf(AFTERWARDS_KEYS, CLAIMED)), 'What came after, in order of date.'),
  parties: need(byOwnName(PARTY, BOUNDS.parties), 'The delegations.'),
};
/** The whole file, but for the definitions that its parts name. */
export const SCENARIO_SCHEMA: Schema = schemaOf(KEYS);

/** Reads every part of a scenario; what it returns is only sound if nothing was complained of. */
export function readScenario(r: Reader, top: MapNode): Scenario {
  const f = keyed(r, top, KEYS);
  const all = <T>(key: keyof typeof KEYS, read: (r: Reader, id: string, node: Node) => T): readonly T[] =>
    named(r, f.get(key)).map((one) => read(r, one.id, one.node));
  const open = entriesOf(f.get('parties'))
    .filter((e) => textOf(child(e.node, 'seat')) === 'open')
    .map((e) => e.key);
  const endings = entriesOf(f.get('endings'));
  firstMatch(
    r,
    endings.map((e) => e.node),
    f.get('endings')?.at ?? f.at,
    endings.length > 0,
  );
  return {
    format: 1,
    id: f.read('id'),
    title: f.read('title'),
    lead: f.read('lead'),
    dates: f.read('dates'),
    minutes: f.read('minutes'),
    note: f.read('note'),
    sources: Object.fromEntries(named(r, f.get('sources')).map((s) => [s.id, source(r, s.node)])),
    places: all('places', place),
    room: room(r, f.get('room')),
    phases: phases(r, f.get('phases')),
    chair: f.read('chair'),
    order: order(r, f),
    apart: list(r, f.get('apart'), (item) => apart(r, item)),
    parties: all('parties', party),
    clauses: all('clauses', clause),
    pressures: all('pressures', pressure),
    verbs: verbs(r, f.get('verbs')),
    injects: all('injects', inject),
    instruments: all('instruments', instrument),
    rounds: distinct(r, f.get('rounds'), (item) => round(r, item, open)),
    endings: all('endings', ending),
    afterwards: list(r, f.get('afterwards'), (item) => {
      const g = keyed(r, item, AFTERWARDS_KEYS);
      return { date: g.read('date'), text: g.read('text'), source: sourced(r, g) };
    }),
  };
}

function source(r: Reader, node: Node): Source {
  const f = keyed(r, node, SOURCE_KEYS);
  const published = f.given('date');
  return { title: f.read('title'), ...(published !== undefined && { date: published }) };
}

function phases(r: Reader, node: Node | undefined): Scenario['phases'] {
  const f = keyed(r, node, PHASE_KEYS);
  return Object.fromEntries(
    STEPS.flatMap((step) => {
      const written = f.given(step);
      return written ? [[step, written]] : [];
    }),
  );
}

function order(r: Reader, f: Keyed<typeof KEYS>): readonly string[] {
  const parties = r.names.parties;
  const written = f.get('order');
  if (!written) {
    const chair = r.names.chair;
    return chair !== undefined && parties.includes(chair) ? [chair, ...parties.filter((p) => p !== chair)] : parties;
  }
  const given = f.read('order');
  const missing = parties.filter((p) => !given.includes(p));
  if (missing.length > 0) r.tell(written.at, 'order/incomplete', `Nobody called on ${missing.join(', ')}.`);
  return given;
}

function apart(r: Reader, node: Node): Scenario['apart'][number] {
  const f = keyed(r, node, APART_KEYS);
  const between = f.get('between');
  const [first = '', second = ''] = f.read('between');
  if (between?.kind === 'list') count(r, between.at, 'parties that do not meet', between.items.length, 2, 2);
  const via = f.get('via');
  const carrier = via && f.read('via');
  if (
    via &&
    carrier !== undefined &&
    partyName(r, carrier, via.at, {}) !== undefined &&
    (carrier === first || carrier === second)
  ) {
    r.tell(via.at, 'name/twice', `${carrier} cannot go between itself and another.`, 'Name a third party.');
  }
  const unless = f.given('unless');
  return {
    between: [first, second],
    via: carrier ?? '',
    // A pair without `unless` never meets: "any of nothing" holds never.
    unless: unless ?? { facts: [], any: [] },
    source: sourced(r, f),
  };
}
