import { firstMatch } from './first-match.ts';
import { type Scenario, type Source, STEPS } from './model.ts';
import { child, entriesOf, type MapNode, type Node, textOf } from './node.ts';
import { partyName } from './pressure-path.ts';
import { clause } from './read-clause.ts';
import { condition } from './read-condition.ts';
import { ending } from './read-ending.ts';
import { inject } from './read-inject.ts';
import { instrument } from './read-instrument.ts';
import { party } from './read-party.ts';
import { place, room } from './read-place.ts';
import { pressure } from './read-pressure.ts';
import { round } from './read-round.ts';
import { verbs } from './read-verb.ts';
import { date, SOURCED, sourced, words } from './read-words.ts';
import {
  count,
  distinct,
  type Fields,
  fields,
  integer,
  list,
  name,
  named,
  type Reader,
  reference,
  references,
} from './reader.ts';

const REQUIRED = [
  'format',
  'id',
  'title',
  'lead',
  'dates',
  'minutes',
  'note',
  'places',
  'room',
  'chair',
  'clauses',
  'verbs',
  'instruments',
  'rounds',
  'endings',
  'parties',
] as const;
const OPTIONAL = ['sources', 'phases', 'order', 'apart', 'pressures', 'injects', 'afterwards'] as const;

/** Reads every part of a scenario; what it returns is only sound if nothing was complained of. */
export function readScenario(r: Reader, top: MapNode): Scenario {
  const f = fields(r, top, [...REQUIRED, ...OPTIONAL]);
  for (const key of REQUIRED) f.need(key);
  const all = <T>(key: string, read: (r: Reader, id: string, node: Node) => T): readonly T[] =>
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
    id: name(r, f.get('id')),
    title: words(r, f.get('title'), 120),
    lead: words(r, f.get('lead'), 600),
    dates: words(r, f.get('dates'), 120),
    minutes: integer(r, f.get('minutes'), 1, 240),
    note: words(r, f.get('note')),
    sources: Object.fromEntries(named(r, f.get('sources')).map((s) => [s.id, source(r, s.node)])),
    places: all('places', place),
    room: room(r, f.get('room')),
    phases: phases(r, f.get('phases')),
    chair: reference(r, f.get('chair'), 'party', r.names.parties),
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
      const g = fields(r, item, ['date', 'text', ...SOURCED]);
      return { date: date(r, g.need('date')), text: words(r, g.need('text')), source: sourced(r, g) };
    }),
  };
}

function source(r: Reader, node: Node): Source {
  const f = fields(r, node, ['title', 'date']);
  const published = f.get('date');
  return { title: words(r, f.need('title'), 300), ...(published && { date: date(r, published) }) };
}

function phases(r: Reader, node: Node | undefined): Scenario['phases'] {
  const f = fields(r, node, STEPS);
  return Object.fromEntries(
    STEPS.flatMap((step) => {
      const written = f.get(step);
      return written ? [[step, words(r, written, 40)]] : [];
    }),
  );
}

function order(r: Reader, f: Fields): readonly string[] {
  const parties = r.names.parties;
  const written = f.get('order');
  if (!written) {
    const chair = r.names.chair;
    return chair !== undefined && parties.includes(chair) ? [chair, ...parties.filter((p) => p !== chair)] : parties;
  }
  const given = references(r, written, 'party', parties);
  const missing = parties.filter((p) => !given.includes(p));
  if (missing.length > 0) r.tell(written.at, 'order/incomplete', `Nobody called on ${missing.join(', ')}.`);
  return given;
}

function apart(r: Reader, node: Node): Scenario['apart'][number] {
  const f = fields(r, node, ['between', 'via', 'unless', ...SOURCED]);
  const between = f.need('between');
  const [first = '', second = ''] = references(r, between, 'party', r.names.parties);
  if (between?.kind === 'list') count(r, between.at, 'parties that do not meet', between.items.length, 2, 2);
  const via = f.need('via');
  const carrier = textOf(via);
  if (
    via &&
    carrier !== undefined &&
    partyName(r, carrier, via.at, {}) !== undefined &&
    (carrier === first || carrier === second)
  ) {
    r.tell(via.at, 'name/twice', `${carrier} cannot go between itself and another.`, 'Name a third party.');
  }
  const unless = f.get('unless');
  return {
    between: [first, second],
    via: carrier ?? '',
    // A pair without `unless` never meets: "any of nothing" holds never.
    unless: unless ? condition(r, unless, {}) : { facts: [], any: [] },
    source: sourced(r, f),
  };
}
