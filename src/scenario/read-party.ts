import { JUDGED } from './event-facts.ts';
import { firstMatchIn } from './first-match.ts';
import { keyed, may, need, schemaOf, shapeOf } from './keys.ts';
import { type Party, type RedLine, ROLES, SEATINGS } from './model.ts';
import type { Section } from './names.ts';
import type { Node } from './node.ts';
import { byName, listOf, listShape, nameOf, OWN_NAME, PLACES, TEXT, word } from './part.ts';
import { chart, REGION } from './read-chart.ts';
import { CONDITION } from './read-condition.ts';
import { DELTAS } from './read-deltas.ts';
import { DOCTRINE, doctrine } from './read-doctrine.ts';
import { PREFERENCE, preference } from './read-preference.ts';
import { CLAIM, CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { count, distinct, named, type Reader, reference } from './reader.ts';

const LONGEST_PLACARD = 18;
const MEMBERS = [1, 12] as const;
const RED_LINE_KEYS = {
  id: need(OWN_NAME, 'Its name.'),
  text: need(wording(), 'What the delegation must not do.'),
  forbids: need(CONDITION, 'Over event.* of the move as it would be, and the world: moves that match are not offered.'),
  ...SOURCED,
};
const ANSWER_KEYS = {
  if: may(CONDITION, 'When this is the answer; the last has none.'),
  text: need(wording(), "The capital's last word."),
};
const ANSWER = {
  schema: schemaOf(ANSWER_KEYS),
  read(r: Reader, node: Node | undefined, own: Section) {
    const f = keyed(r, node, ANSWER_KEYS, own);
    return { if: f.read('if'), text: f.read('text') };
  },
};
const KEYS = {
  name: need(wording(80), 'Its full name.'),
  placard: need(wording(LONGEST_PLACARD), 'What stands on its placard.'),
  role: need(word(ROLES), 'What it is at these talks.'),
  seat: need(word(SEATINGS), 'open: a player may take it; class: only a class; bot: nobody.'),
  place: need(nameOf('place', PLACES), 'Its capital or seat.'),
  emblem: may(OWN_NAME, 'Name of an emblem drawn for the date, for example syria-1980.'),
  members: need(listOf(CLAIM, MEMBERS), 'Who speaks for it.'),
  public: need(CLAIM, 'What everybody knows of its position.'),
  confidential: may(listOf(CLAIM), 'Its instructions; only for its own dossier.'),
  fallback: need(CLAIM, 'What it has if the talks fail.'),
  'red-lines': may(listShape(shapeOf(RED_LINE_KEYS, CLAIMED)), 'Moves that it never makes.'),
  stands: may(byName(TEXT), 'CLAUSE: OPTION that it publicly stands behind before the first round.'),
  'beyond-price': may(DELTAS, 'Price at home of a move beyond instructions.'),
  preference: need(PREFERENCE, 'What the texts are worth to it.'),
  doctrine: may(DOCTRINE, 'What it is used to doing: how bots speak for it.'),
  answers: need(listOf(ANSWER), "The capital's last word in the debrief: the first that matches."),
  stance: need(REGION, 'Its mandate and temper, a statechart.'),
  home: may(REGION, 'A region beside the stance: capital, base, allies; others never see it.'),
};
export const PARTY = shapeOf(KEYS);

export function party(r: Reader, id: string, node: Node): Party {
  const own: Section = { self: id };
  const f = keyed(r, node, KEYS, own);
  const emblem = f.given('emblem');
  const members = f.read('members');
  if (f.get('members')) count(r, f.get('members')?.at ?? f.at, `members of ${id}`, members.length, ...MEMBERS);
  const read: Party = {
    id,
    name: f.read('name'),
    placard: f.read('placard'),
    role: f.read('role'),
    seat: f.read('seat'),
    place: f.read('place'),
    ...(emblem !== undefined && { emblem }),
    members,
    public: f.read('public'),
    confidential: f.read('confidential'),
    fallback: f.read('fallback'),
    redLines: distinct(r, f.get('red-lines'), (item) => redLine(r, item, own)),
    stands: stands(r, f.get('stands')),
    beyondPrice: f.read('beyond-price'),
    preference: preference(r, f.get('preference'), own),
    doctrine: doctrine(r, id, f.get('doctrine')),
    answers: f.read('answers'),
    chart: chart(r, id, f.get('stance'), f.get('home')),
  };
  firstMatchIn(r, f.get('answers'));
  if (hasBeyond(read) && Object.keys(read.beyondPrice).length === 0) {
    r.warn(f.at, 'party/no-price', `Moves of ${id} can be beyond its instructions, but cost it nothing.`);
  }
  return read;
}

function redLine(r: Reader, node: Node, own: Section): RedLine {
  const f = keyed(r, node, RED_LINE_KEYS, { ...own, event: JUDGED });
  return { id: f.read('id'), text: f.read('text'), forbids: f.read('forbids'), source: sourced(r, f) };
}

function stands(r: Reader, node: Node | undefined): Party['stands'] {
  return Object.fromEntries(
    named(r, node).map(({ id, at, node: value }) => {
      const options = r.names.options.get(id);
      if (!options) r.tell(at, 'name/unknown', `"${id}" is no clause here.`);
      return [id, options ? reference(r, value, `option of ${id}`, options) : ''];
    }),
  );
}

const hasBeyond = (p: Party): boolean => {
  const within = (states: Party['chart']['root']['states']): boolean =>
    states.some((s) => (s.face?.beyond.length ?? 0) > 0 || within(s.states));
  return within(p.chart.root.states);
};
