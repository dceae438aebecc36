import { JUDGED } from './event-facts.ts';
import { firstMatchIn } from './first-match.ts';
import { type Party, type RedLine, ROLES, SEATINGS } from './model.ts';
import type { Section } from './names.ts';
import type { Node } from './node.ts';
import { chart } from './read-chart.ts';
import { condition } from './read-condition.ts';
import { deltas } from './read-deltas.ts';
import { doctrine } from './read-doctrine.ts';
import { preference } from './read-preference.ts';
import { claim, SOURCED, sourced, words } from './read-words.ts';
import { count, distinct, fields, list, name, named, oneOf, type Reader, reference } from './reader.ts';

const KEYS = [
  'name',
  'placard',
  'role',
  'seat',
  'place',
  'emblem',
  'members',
  'public',
  'confidential',
  'fallback',
  'red-lines',
  'stands',
  'beyond-price',
  'preference',
  'doctrine',
  'answers',
  'stance',
  'home',
] as const;
const LONGEST_PLACARD = 18;

export function party(r: Reader, id: string, node: Node): Party {
  const f = fields(r, node, KEYS);
  const own: Section = { self: id };
  const emblem = f.get('emblem');
  const members = list(r, f.need('members'), (item) => claim(r, item));
  if (f.get('members')) count(r, f.get('members')?.at ?? f.at, `members of ${id}`, members.length, 1, 12);
  const read: Party = {
    id,
    name: words(r, f.need('name'), 80),
    placard: words(r, f.need('placard'), LONGEST_PLACARD),
    role: oneOf(r, f.need('role'), ROLES),
    seat: oneOf(r, f.need('seat'), SEATINGS),
    place: reference(r, f.need('place'), 'place', r.names.places),
    ...(emblem && { emblem: name(r, emblem) }),
    members,
    public: claim(r, f.need('public')),
    confidential: list(r, f.get('confidential'), (item) => claim(r, item)),
    fallback: claim(r, f.need('fallback')),
    redLines: distinct(r, f.get('red-lines'), (item) => redLine(r, item, own)),
    stands: stands(r, f.get('stands')),
    beyondPrice: deltas(r, f.get('beyond-price'), own),
    preference: preference(r, f.need('preference'), own),
    doctrine: doctrine(r, id, f.get('doctrine')),
    answers: list(r, f.need('answers'), (item) => {
      const answer = fields(r, item, ['if', 'text']);
      return { if: condition(r, answer.get('if'), own), text: words(r, answer.need('text')) };
    }),
    chart: chart(r, id, f.need('stance'), f.get('home')),
  };
  firstMatchIn(r, f.get('answers'));
  if (hasBeyond(read) && Object.keys(read.beyondPrice).length === 0) {
    r.warn(f.at, 'party/no-price', `Moves of ${id} can be beyond its instructions, but cost it nothing.`);
  }
  return read;
}

function redLine(r: Reader, node: Node, own: Section): RedLine {
  const f = fields(r, node, ['id', 'text', 'forbids', ...SOURCED]);
  return {
    id: name(r, f.need('id')),
    text: words(r, f.need('text')),
    forbids: condition(r, f.need('forbids'), { ...own, event: JUDGED }),
    source: sourced(r, f),
  };
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
